package id.corpu.jp;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How the risk of missing the yearly target is reckoned: from what is counted and what waits, from
 * what remains of the year, and from the most that the regulation lets anybody earn alone in a day.
 *
 * <p>What is missing is the target less counted and waiting JP. Somebody is on course who has that
 * share of the target that has passed of the year. Of the others the question is how many full days
 * of study the missing JP take: not more than weeks are left, not more than days are left, or more.
 * Activities that depend on others (coaching, a workshop) are not reckoned on.
 *
 * @param today the city's date
 * @param year the year that is looked at
 * @param perDay most JP of one day of study under the day's cap; zero where no pathway is counted
 *     by the hour
 */
public record RiskRule(LocalDate today, int year, Jp perDay) {

  private static final int WEEK = 7;

  /** The risk of somebody. */
  public TargetRisk of(PersonFigures person) {
    if (person.counted().reaches(person.target())) {
      return TargetRisk.REACHED;
    }
    Jp hoped = person.counted().plus(person.waiting());
    Jp missing = person.target().minus(hoped);
    if (!missing.isPositive()) {
      return TargetRisk.EVIDENCE;
    }
    long left = daysLeft();
    if (left > 0 && hoped.reaches(due(person.target()))) {
      return TargetRisk.ON_COURSE;
    }
    if (within(missing, left / WEEK)) {
      return TargetRisk.BEHIND;
    }
    return within(missing, left) ? TargetRisk.AT_RISK : TargetRisk.OUT_OF_REACH;
  }

  /** Days after today until the year ends; 0 for a past year. */
  public long daysLeft() {
    LocalDate end = LocalDate.of(year, 12, 31);
    return Math.max(0, ChronoUnit.DAYS.between(today, end));
  }

  /** The share of the target that belongs to the part of the year that has passed. */
  public Jp due(Jp target) {
    int days = LocalDate.of(year, 1, 1).lengthOfYear();
    return new Jp(
        target
            .value()
            .multiply(BigDecimal.valueOf(days - daysLeft()))
            .divide(BigDecimal.valueOf(days), 2, RoundingMode.HALF_UP));
  }

  private boolean within(Jp missing, long days) {
    return perDay.times(BigDecimal.valueOf(days)).reaches(missing);
  }
}
