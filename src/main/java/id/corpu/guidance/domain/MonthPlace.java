package id.corpu.guidance.domain;

import id.corpu.jp.MonthlyRate;
import java.util.Optional;

/**
 * Where a session stands among those of its kind, person and calendar month. Annexes count the
 * first so many by day of the session, not by day of confirmation, so a session that waits can
 * still take its place from a later one, and lose it to an earlier one that waits too.
 *
 * @param ordinal 1 and as many as are confirmed and lie before it; 0 when it was declined or
 *     withdrawn
 * @param confirmedAfter confirmed ones that lie after it
 * @param waitingBefore others that wait for confirmation and lie before it
 */
public record MonthPlace(int ordinal, int confirmedAfter, int waitingBefore) {

  /** What somebody may be told about the JP of a session; the ledger decides. */
  public enum Standing {
    /** Declined or withdrawn. */
    NONE,
    /** The regulation in force does not count it by the month. */
    UNRATED,
    /** Confirmed and among those that count. */
    COUNTED,
    /** Counts once it is confirmed. */
    COUNTS,
    /** Counts once it is confirmed, unless earlier ones that wait are confirmed too. */
    COUNTS_UNLESS_EARLIER,
    /** Counts once it is confirmed, and a later confirmed one then no longer does. */
    COUNTS_INSTEAD,
    /** The month is full with earlier ones. */
    BEYOND
  }

  /**
   * How the session stands.
   *
   * @param rate what the regulation gives, empty when it has no monthly count for the kind
   */
  public Standing standing(SessionState state, Optional<MonthlyRate> rate) {
    if (ordinal == 0) {
      return Standing.NONE;
    }
    if (rate.isEmpty()) {
      return Standing.UNRATED;
    }
    MonthlyRate monthly = rate.get();
    if (!monthly.counts(ordinal)) {
      return Standing.BEYOND;
    }
    if (state == SessionState.CONFIRMED) {
      return Standing.COUNTED;
    }
    if (!monthly.counts(ordinal + waitingBefore)) {
      return Standing.COUNTS_UNLESS_EARLIER;
    }
    return monthly.counts(ordinal + confirmedAfter) ? Standing.COUNTS : Standing.COUNTS_INSTEAD;
  }
}
