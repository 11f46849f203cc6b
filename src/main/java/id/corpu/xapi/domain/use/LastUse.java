package id.corpu.xapi.domain.use;

import java.time.Instant;
import java.util.Optional;

/**
 * When and from where a caller was let in last.
 *
 * @param from network of the address, such as {@code 10.20.30.x}
 * @param oldSecretAt when last with the secret before the present one
 */
public record LastUse(Instant at, Optional<String> from, Optional<Instant> oldSecretAt) {

  /** What is known of both; the later one is told last. */
  public LastUse and(LastUse later) {
    return new LastUse(
        later.at, later.from.or(() -> from), later.oldSecretAt.or(() -> oldSecretAt));
  }
}
