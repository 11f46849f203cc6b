package id.corpu.jp.domain;

import id.corpu.jp.Jp;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Where a year is heading by 31 December, if somebody goes on learning as in the last ninety days
 * (or since New Year, when that is less). A rough guide: JP that still wait are left out, and a
 * large training does not come back each quarter.
 *
 * @param counted JP that count so far
 * @param recent JP that count of the last days
 * @param days how many these are, 1 to 90
 * @param daysLeft days after today until the end of the year
 * @param most the ceiling of the year; null where none binds
 */
public record YearForecast(Jp counted, Jp recent, int days, int daysLeft, Jp most) {

  /** How far one looks back. */
  public static final int LOOK_BACK = 90;

  public YearForecast {
    Checks.that(days >= 1 && days <= LOOK_BACK, "one looks back 1 to 90 days");
    Checks.that(daysLeft >= 0, "the year is not over before today");
  }

  /**
   * The forecast of a day.
   *
   * @param recent JP of the days from {@link #since} to today
   */
  public static YearForecast on(LocalDate today, Jp counted, Jp recent, Jp most) {
    LocalDate end = LocalDate.of(today.getYear(), 12, 31);
    int days = (int) ChronoUnit.DAYS.between(since(today), today) + 1;
    return new YearForecast(counted, recent, days, (int) ChronoUnit.DAYS.between(today, end), most);
  }

  /** The first day that is looked at. */
  public static LocalDate since(LocalDate today) {
    LocalDate newYear = LocalDate.of(today.getYear(), 1, 1);
    LocalDate first = today.minusDays(LOOK_BACK - 1L);
    return first.isBefore(newYear) ? newYear : first;
  }

  /** Counted JP on 31 December at that pace, not above the ceiling. */
  public Jp expected() {
    Fraction pace = Fraction.of(recent).times(new Fraction(daysLeft, days));
    Jp expected = counted.plus(pace.max(Fraction.ZERO).rounded());
    return most == null ? expected : expected.min(most.max(counted));
  }

  /** Whether that is enough. */
  public boolean reaches(Jp target) {
    return expected().reaches(target);
  }

  /** JP a week that would just be enough from now on; zero when nothing is missing. */
  public Jp neededEachWeek(Jp target) {
    Jp missing = target.minus(counted).max(Jp.ZERO);
    return daysLeft == 0
        ? missing
        : Fraction.of(missing)
            .times(Fraction.of(BigDecimal.valueOf(7)))
            .times(new Fraction(1, daysLeft))
            .rounded();
  }
}
