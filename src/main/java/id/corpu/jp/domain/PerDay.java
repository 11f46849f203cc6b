package id.corpu.jp.domain;

import id.corpu.jp.Jp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A fixed number of JP for each calendar day attended; a part of a day is a day.
 *
 * <p>A day counts once for an annex row (or for rows that share a day pool), whatever the number of
 * events. When both scopes fall on one day, the day is worth the higher rate once: the later event
 * adds the difference. JP printed on the certificate do not matter here.
 *
 * @param jp JP of one day
 */
public record PerDay(Jp jp) implements Rule {

  @Override
  public RuleKind kind() {
    return RuleKind.PER_DAY;
  }

  @Override
  public boolean measures(Effort effort) {
    return effort.semesters() == 0;
  }

  @Override
  public List<Effort> parts(Effort effort, ZoneId zone) {
    return effort.days(zone).stream()
        .<Effort>map(day -> new Effort.Days(List.of(day), null))
        .toList();
  }

  @Override
  public void credit(Posting posting, Windows windows) {
    LocalDate day = posting.day();
    posting.within(Window.day(day));
    Jp before = windows.bestOfDay(posting.pool(), day);
    Jp after = windows.raiseBestOfDay(posting.pool(), day, jp);
    posting.explain(StepCode.DAY_RATE, jp.value());
    posting.earn(after.minus(before));
    if (before.isPositive()) {
      posting.explain(StepCode.DAY_TAKEN, before.value(), posting.earned().value());
      posting.miss(jp.minus(posting.earned()), Reason.DAY_ALREADY_COUNTED);
    }
  }

  @Override
  public Jp rate() {
    return jp;
  }
}
