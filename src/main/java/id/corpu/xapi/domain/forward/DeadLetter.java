package id.corpu.xapi.domain.forward;

import java.time.Instant;
import java.util.UUID;

/**
 * A statement that a target refuses for good, kept until somebody has it tried again or lets it go.
 *
 * @param status of the other side, 0 when it was never asked
 * @param reason a key of the texts
 * @param answer what the other side said, shortened
 * @param again whether it is about to be tried once more
 */
public record DeadLetter(
    long statementKey,
    UUID statementId,
    int status,
    Reason reason,
    String answer,
    Instant refusedAt,
    boolean again) {

  /** Why a statement stays. */
  public enum Reason {
    /** The other side finds fault with it. */
    REFUSED,
    /** The other side has something else under the same id. */
    CONFLICT,
    /** It says that it has the id, and does not let us see with what. */
    CONFLICT_UNSEEN,
    /** It says something that only xAPI 2.0 can say. */
    ONLY_2_0
  }
}
