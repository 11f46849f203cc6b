package id.corpu.xapi.domain.browsing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An ISO 8601 duration in words, its two greatest units: {@code PT4380S} is "1 jam 13 menit". What
 * is left is cut off, not rounded, as comparisons of durations do.
 */
final class DurationWords {

  private static final String NUMBER = "([\\d.]+)";
  private static final Pattern DURATION =
      Pattern.compile(
          "P(?:NW)?(?:NY)?(?:NM)?(?:ND)?(?:T(?:NH)?(?:NM)?(?:NS)?)?".replace("N", NUMBER));
  private static final int YEAR = 2;
  private static final int MONTH = 3;

  /** Group of the pattern, and seconds of its unit. */
  private static final int[][] SECONDS = {
    {1, 604_800}, {4, 86_400}, {5, 3_600}, {6, 60}, {7, 1},
  };

  private static final int MOST_UNITS = 2;

  private DurationWords() {}

  /** The words, or the duration itself when it is none or longer than anybody lives. */
  static String of(String iso, Wording wording) {
    Matcher parts = DURATION.matcher(iso);
    if (iso.length() > 60 || !parts.matches()) {
      return iso;
    }
    try {
      return words(parts, wording);
    } catch (ArithmeticException | NumberFormatException e) {
      return iso;
    }
  }

  private static String words(Matcher parts, Wording wording) {
    List<String> words = new ArrayList<>();
    add(words, wording, "year", number(parts, YEAR).longValue());
    add(words, wording, "month", number(parts, MONTH).longValue());
    BigDecimal all = BigDecimal.ZERO;
    for (int[] unit : SECONDS) {
      all = all.add(number(parts, unit[0]).multiply(BigDecimal.valueOf(unit[1])));
    }
    long seconds = all.setScale(0, RoundingMode.DOWN).longValueExact();
    add(words, wording, "day", seconds / 86_400);
    add(words, wording, "hour", seconds / 3_600 % 24);
    add(words, wording, "minute", seconds / 60 % 60);
    add(words, wording, "second", seconds % 60);
    return words.isEmpty() ? wording.text("duration.none") : String.join(" ", words);
  }

  private static void add(List<String> words, Wording wording, String unit, long count) {
    if (count > 0 && words.size() < MOST_UNITS) {
      words.add(wording.text("duration." + unit, count));
    }
  }

  private static BigDecimal number(Matcher parts, int group) {
    return parts.group(group) == null ? BigDecimal.ZERO : new BigDecimal(parts.group(group));
  }
}
