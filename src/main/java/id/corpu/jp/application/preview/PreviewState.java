package id.corpu.jp.application.preview;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A preview of a change of rules, as it stands.
 *
 * @param id its number
 * @param name the setting
 * @param value what it would be
 * @param valueBefore what it is without the change, on the day from which it would hold
 * @param validFrom first day on which it would hold
 * @param shownFrom first day of the years that were reckoned with it
 * @param state how far it is
 * @param done person-years reckoned
 * @param total person-years to reckon
 * @param requestedBy who asked for it
 * @param startedAt when
 * @param finishedAt when it ended, or null
 * @param appliedAt when the change was decided, or null while it is not
 * @param decidedBy who decided it, by which document, or null
 * @param reason why, or null
 */
public record PreviewState(
    long id,
    String name,
    String value,
    String valueBefore,
    LocalDate validFrom,
    LocalDate shownFrom,
    State state,
    int done,
    int total,
    String requestedBy,
    Instant startedAt,
    Instant finishedAt,
    Instant appliedAt,
    String decidedBy,
    String reason) {

  /** How far a preview is. */
  public enum State {
    RUNNING,
    DONE,
    FAILED,
    /** Its server stopped before it was done; ask for it again. */
    LOST
  }

  public boolean isRunning() {
    return state == State.RUNNING;
  }

  public boolean isDone() {
    return state == State.DONE;
  }

  public boolean isApplied() {
    return appliedAt != null;
  }

  /** Whether the day lies ahead, so that the years were reckoned as if it had come already. */
  public boolean isAhead() {
    return !validFrom.equals(shownFrom);
  }

  /** How long it took, in seconds; 0 while it runs. */
  public long seconds() {
    return finishedAt == null ? 0 : Duration.between(startedAt, finishedAt).toSeconds();
  }
}
