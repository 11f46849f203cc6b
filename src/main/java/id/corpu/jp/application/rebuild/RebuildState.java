package id.corpu.jp.application.rebuild;

import java.time.Duration;
import java.time.Instant;

/**
 * A rebuild of an institution's year.
 *
 * @param id key of the rebuild
 * @param year calendar year
 * @param state how it stands
 * @param done people whose year has been rebuilt
 * @param total people to rebuild
 * @param requestedBy who asked for it
 * @param startedAt when
 * @param finishedAt when it ended, or null
 * @param digestBefore digest of all lines before
 * @param digestAfter digest of all lines after, or null while it runs
 */
public record RebuildState(
    long id,
    int year,
    State state,
    int done,
    int total,
    String requestedBy,
    Instant startedAt,
    Instant finishedAt,
    String digestBefore,
    String digestAfter) {

  /** How a rebuild stands. */
  public enum State {
    RUNNING,
    DONE,
    FAILED,
    /** Its server stopped before it was done; ask for it again. */
    LOST
  }

  /** How long it took, in whole seconds; 0 while it runs. */
  public long seconds() {
    return finishedAt == null ? 0 : Duration.between(startedAt, finishedAt).toSeconds();
  }

  public boolean isRunning() {
    return state == State.RUNNING;
  }

  /** Whether every line is again what it was. */
  public boolean isEqual() {
    return digestAfter != null && digestAfter.equals(digestBefore);
  }

  public boolean isDone() {
    return state == State.DONE;
  }
}
