package id.corpu.jp;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Whole percentages for screens. */
final class Percent {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Percent() {}

  /** Part of whole in percent, rounded half up; 0 where there is no whole. */
  static int of(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? 0
        : part.multiply(HUNDRED).divide(whole, 0, RoundingMode.HALF_UP).intValue();
  }
}
