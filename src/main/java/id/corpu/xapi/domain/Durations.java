package id.corpu.xapi.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations in comparisons (xAPI Data 4.6; IEEE 9274.1.1, 4.2.7). */
final class Durations {

  private static final Pattern SECONDS = Pattern.compile("(\\d{1,15}\\.\\d{1,15})S");

  private Durations() {}

  /** A duration without what is finer than a hundredth of a second; cut off, never rounded. */
  static String toHundredths(String duration) {
    Matcher seconds = SECONDS.matcher(duration);
    return seconds.find()
        ? seconds.replaceFirst(
            new BigDecimal(seconds.group(1))
                    .setScale(2, RoundingMode.DOWN)
                    .stripTrailingZeros()
                    .toPlainString()
                + "S")
        : duration;
  }
}
