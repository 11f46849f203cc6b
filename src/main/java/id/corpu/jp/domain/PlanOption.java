package id.corpu.jp.domain;

import id.corpu.jp.Jp;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/**
 * A way of earning JP that a plan may give a day to.
 *
 * @param pathway row of the policy
 * @param bucket bucket of the mix; empty outside it
 * @param perDay what one such day earns, more than nothing
 * @param most how many such days there may be in all
 * @param byMonth how many in each month; a month that is missing has none. Empty when months do not
 *     limit it
 */
public record PlanOption(
    String pathway,
    Optional<String> bucket,
    Jp perDay,
    int most,
    Optional<Map<YearMonth, Integer>> byMonth) {

  public PlanOption {
    Checks.that(perDay.isPositive(), "a planned day earns something");
    Checks.that(most >= 0, "a number of days is not negative");
    byMonth = byMonth.map(Map::copyOf);
  }

  /**
   * Study by the hour, so many minutes a day.
   *
   * @param minutesPerJp minutes of one JP
   * @param most how many days of it there are to study
   */
  public static PlanOption hours(
      PolicyRow row, ActualHours rule, int minutes, int minutesPerJp, int most) {
    Fraction spent = new Fraction(minutes, minutesPerJp);
    Fraction counted = spent.min(Fraction.of(rule.capPerDay()));
    Jp perDay = counted.times(Fraction.of(rule.multiplier())).rounded();
    return new PlanOption(row.id(), row.bucket(), perDay, most, Optional.empty());
  }

  /** Sessions of which a month counts only so many, one a day. */
  public static PlanOption sessions(
      PolicyRow row, PerActivity rule, Map<YearMonth, Integer> byMonth) {
    int all = byMonth.values().stream().mapToInt(Integer::intValue).sum();
    return new PlanOption(row.id(), row.bucket(), rule.rate(), all, Optional.of(byMonth));
  }
}
