package id.corpu.xapi.application.live;

import id.corpu.xapi.domain.Credential;
import id.corpu.xapi.domain.StatementQuery;
import java.util.Optional;

/**
 * Who follows the log, and what of it.
 *
 * @param header by which the credential is checked again while the stream lasts
 * @param after key behind which to begin; what comes from now on when missing
 */
public record Follower(
    Credential credential, String header, StatementQuery filter, Optional<Long> after) {

  /** Never with what stands in the header. */
  @Override
  public String toString() {
    return "Follower[" + credential.key() + "]";
  }
}
