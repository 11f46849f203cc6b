package id.corpu.jp.domain;

import id.corpu.jp.Jp;
import java.math.BigDecimal;

/**
 * A fixed number of JP for every so many activities.
 *
 * <p>Where a month's maximum is set, the first activities of the month in time order are counted,
 * national and international together; further ones are kept with 0 JP. Where more than one
 * activity makes the credit, nothing is credited until the set is complete within the month (if
 * there is a monthly maximum) or the calendar year, and then the completing activity carries it
 * all.
 *
 * @param jp JP of a complete set
 * @param activitiesPerCredit how many activities make a set; most often one
 * @param maxPerMonth how many are counted in a calendar month; 0 when there is no limit
 * @param multiplier factor on the JP; 1 where the annex adds nothing
 */
public record PerActivity(Jp jp, int activitiesPerCredit, int maxPerMonth, BigDecimal multiplier)
    implements Rule {

  public PerActivity {
    Checks.that(activitiesPerCredit >= 1, "at least one activity makes a credit");
    Checks.that(maxPerMonth >= 0, "a monthly maximum is not negative");
    Checks.that(multiplier.signum() > 0, "a multiplier is positive");
  }

  @Override
  public RuleKind kind() {
    return RuleKind.PER_ACTIVITY;
  }

  @Override
  public boolean measures(Effort effort) {
    return effort.sessions() > 0;
  }

  @Override
  public void credit(Posting posting, Windows windows) {
    boolean monthly = maxPerMonth > 0;
    Window window = monthly ? Window.month(posting.day()) : Window.year(posting.day().getYear());
    posting.within(window);
    int before = windows.sessions(posting.pool(), window);
    int all = posting.part().sessions();
    int counted = monthly ? Math.min(all, Math.max(0, maxPerMonth - before)) : all;
    windows.countSessions(posting.pool(), window, counted);

    SetOfActivities set = windows.set(posting, window, SetOfActivities.Use.COUNTED);
    explain(posting, counted);
    posting.earn(worthOf(set.add(counted, activitiesPerCredit, posting)));
    if (activitiesPerCredit > 1) {
      posting.explain(StepCode.SET_TOTAL, posting.earned().value());
    }
    if (monthly) {
      posting.explain(
          StepCode.MONTH_CAP, BigDecimal.valueOf(maxPerMonth), BigDecimal.valueOf(before));
    }
    if (counted < all) {
      SetOfActivities beyond = windows.set(posting, window, SetOfActivities.Use.BEYOND);
      posting.miss(
          worthOf(beyond.add(all - counted, activitiesPerCredit, null)), Reason.OVER_MONTH_CAP);
    }
  }

  @Override
  public Jp rate() {
    return worthOf(1);
  }

  private Jp worthOf(int sets) {
    return jp.times(multiplier.multiply(BigDecimal.valueOf(sets)));
  }

  private void explain(Posting posting, int counted) {
    BigDecimal number = BigDecimal.valueOf(counted);
    if (activitiesPerCredit > 1) {
      posting.explain(
          StepCode.SET_OF_ACTIVITIES,
          number,
          BigDecimal.valueOf(activitiesPerCredit),
          rate().value());
    } else if (multiplier.compareTo(BigDecimal.ONE) == 0) {
      posting.explain(StepCode.ACTIVITIES, number, jp.value(), worthOf(counted).value());
    } else {
      posting.explain(
          StepCode.ACTIVITIES_UPLIFT, number, jp.value(), multiplier, worthOf(counted).value());
    }
  }
}
