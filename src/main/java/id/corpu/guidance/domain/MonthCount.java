package id.corpu.guidance.domain;

import id.corpu.guidance.SessionKind;

/**
 * How many sessions of a kind somebody has had confirmed in a calendar month. All five regulations
 * count two a month (Blitar 35/2023 Lampiran B, B2 no. 1 and 2); a further one is kept, and adds
 * nothing. This is what people are told beforehand; the ledger decides.
 *
 * @param confirmed confirmed sessions of the month, however many
 */
public record MonthCount(SessionKind kind, int confirmed) {

  /** Sessions of a kind that a month counts. */
  public static final int LIMIT = 2;

  /** Whether the session that comes at this place in its month, from 1 on, is counted. */
  public static boolean counts(int ordinal) {
    return ordinal <= LIMIT;
  }

  /** Counted ones among the confirmed. */
  public int counted() {
    return Math.min(confirmed, LIMIT);
  }

  /** Percent of the limit that is used, for a bar. */
  public int percent() {
    return counted() * 100 / LIMIT;
  }

  /** Whether one more would add nothing. */
  public boolean full() {
    return confirmed >= LIMIT;
  }
}
