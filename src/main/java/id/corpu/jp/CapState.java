package id.corpu.jp;

import java.math.BigDecimal;

/**
 * How much of a cap is used at this moment.
 *
 * @param pathway slug of the pathway, such as {@code e-learning}
 * @param name its name in the reader's language
 * @param period day or month
 * @param used JP of today, or activities of this month
 * @param limit most JP of a day, or most activities of a month
 */
public record CapState(
    String pathway, String name, Period period, BigDecimal used, BigDecimal limit) {

  /** What the cap is counted in. */
  public enum Period {
    /** JP of the local day. */
    DAY,
    /** Activities of the local month. */
    MONTH
  }

  /** What can still be earned or counted, never negative. */
  public BigDecimal left() {
    return limit.subtract(used).max(BigDecimal.ZERO);
  }

  /** Share used in whole percent, at most 100. */
  public int percentUsed() {
    return Math.min(100, Percent.of(used, limit));
  }

  public boolean isDaily() {
    return period == Period.DAY;
  }
}
