package id.corpu.xapi.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened to a credential.
 *
 * @param by name of who did it at that time; empty for the portal itself
 * @param was what stood there before: a label, an instant in ISO 8601, a number
 * @param became what stands there since; of {@link Kind#ROTATED} until when the old secret works
 */
public record CredentialEvent(
    Instant at, Optional<String> by, Kind kind, Optional<String> was, Optional<String> became) {

  /** What can happen to it. */
  public enum Kind {
    CREATED,
    LABEL,
    EXPIRY,
    LIMIT,
    ROTATED,
    REVOKED
  }
}
