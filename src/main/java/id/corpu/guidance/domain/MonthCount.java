package id.corpu.guidance.domain;

import id.corpu.guidance.SessionKind;

/**
 * How many sessions of a kind somebody has had confirmed in a calendar month, against what the
 * regulation in force counts. Further ones are kept and add nothing. This is what people are told
 * beforehand; the ledger decides.
 *
 * @param confirmed confirmed sessions of the month, however many
 * @param limit sessions that a month counts; 0 where the regulation has no such limit
 */
public record MonthCount(SessionKind kind, int confirmed, int limit) {

  /** Whether there is a limit to be shown at all. */
  public boolean limited() {
    return limit > 0;
  }

  /** Counted ones among the confirmed. */
  public int counted() {
    return limited() ? Math.min(confirmed, limit) : confirmed;
  }

  /** Percent of the limit that is used, for a bar; 0 without a limit. */
  public int percent() {
    return limited() ? counted() * 100 / limit : 0;
  }

  /** Whether more are confirmed than count. */
  public boolean over() {
    return limited() && confirmed > limit;
  }
}
