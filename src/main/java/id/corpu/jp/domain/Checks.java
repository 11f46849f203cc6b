package id.corpu.jp.domain;

import java.math.BigDecimal;

/** The checks that values of this room share when they are born. */
final class Checks {

  private static final BigDecimal LARGEST_PROGRAMME = BigDecimal.valueOf(10_000);

  private Checks() {}

  static void that(boolean holds, String rule) {
    if (!holds) {
      throw new IllegalArgumentException(rule);
    }
  }

  /**
   * More than 0 and less than 10,000 JP, at most two decimals: the longest leadership training has
   * about 900.
   */
  static void statedJp(BigDecimal jp) {
    that(
        jp.signum() > 0 && jp.compareTo(LARGEST_PROGRAMME) < 0,
        "programme JP lie between 0 and 10,000");
    that(jp.stripTrailingZeros().scale() <= 2, "programme JP have at most two decimals");
  }
}
