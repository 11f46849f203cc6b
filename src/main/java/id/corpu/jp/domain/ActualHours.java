package id.corpu.jp.domain;

import id.corpu.jp.Jp;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * The time really spent, in JP, up to a maximum a day.
 *
 * <p>Time is cut at local midnight. The maximum is a person's for the pathway and the day, over all
 * courses. National time of a day stays within the national maximum, the whole day within the
 * higher one. The factor, if any, comes after the maximum, and time with a higher factor goes
 * first. A certificate without a log counts at most the room that its days still have; logged time
 * goes first.
 *
 * @param capPerDay most JP of a day, before the factor
 * @param multiplier factor on the capped JP; 1 where the annex adds nothing
 */
public record ActualHours(Jp capPerDay, BigDecimal multiplier) implements Rule {

  public ActualHours {
    Checks.that(capPerDay.isPositive(), "a daily maximum is positive");
    Checks.that(multiplier.signum() > 0, "a multiplier is positive");
  }

  @Override
  public RuleKind kind() {
    return RuleKind.ACTUAL_HOURS;
  }

  @Override
  public boolean measures(Effort effort) {
    return effort instanceof Effort.Study || effort.statedJp().isPresent();
  }

  @Override
  public List<Effort> parts(Effort effort, ZoneId zone) {
    return effort instanceof Effort.Study study
        ? List.copyOf(study.byLocalDay(zone))
        : List.of(effort);
  }

  @Override
  public void credit(Posting posting, Windows windows) {
    if (posting.part() instanceof Effort.Study study) {
      creditStudy(posting, study.length().getSeconds(), windows);
    } else {
      creditCertificate(posting, windows);
    }
  }

  private void creditStudy(Posting posting, long seconds, Windows windows) {
    LocalDate day = posting.day();
    posting.within(Window.day(day));
    int minutesPerJp = windows.minutesPerJp(day);
    Fraction spent = new Fraction(seconds, 60L * minutesPerJp);
    Fraction cap = Fraction.of(capPerDay);
    HoursOfDay hours = windows.hours(posting.pool(), day);
    HoursOfDay.Change change = hours.add(posting.scope(), spent, cap, Fraction.of(multiplier));

    posting.explain(
        StepCode.MINUTES,
        minutes(seconds),
        BigDecimal.valueOf(minutesPerJp),
        spent.rounded().value());
    posting.explain(StepCode.DAY_CAP, capPerDay.value());
    explainFactor(posting, spent.min(cap));
    if (change.others()) {
      posting.explain(
          StepCode.DAY_TOTAL,
          change.before().value(),
          change.after().value(),
          change.credit().value());
    }
    posting.earn(change.credit());
    if (change.cut()) {
      posting.miss(change.over(), Reason.OVER_DAY_CAP);
    }
  }

  private void creditCertificate(Posting posting, Windows windows) {
    Fraction cap = Fraction.of(capPerDay);
    Fraction factor = Fraction.of(multiplier);
    Fraction stated = Fraction.of(posting.part().statedJp().orElseThrow());
    List<LocalDate> days = posting.part().days(windows.zone());
    posting.within(Window.period(days.get(0), days.get(days.size() - 1)));
    Fraction left = stated;
    Fraction room = Fraction.ZERO;
    Jp credit = Jp.ZERO;
    for (LocalDate day : days) {
      HoursOfDay hours = windows.hours(posting.pool(), day);
      Fraction roomOfDay = hours.room(posting.scope(), cap, factor);
      Fraction taken = left.min(roomOfDay);
      room = room.plus(roomOfDay);
      if (taken.isPositive()) {
        credit = credit.plus(hours.add(posting.scope(), taken, cap, factor).credit());
        left = left.minus(taken);
      }
    }
    posting.explain(StepCode.CERTIFICATE, stated.rounded().value());
    posting.explain(
        StepCode.PERIOD_CAP,
        BigDecimal.valueOf(days.size()),
        capPerDay.value(),
        room.rounded().value());
    explainFactor(posting, stated.minus(left));
    posting.explain(StepCode.PERIOD_TOTAL, credit.value());
    posting.earn(credit);
    if (left.isPositive()) {
      posting.miss(left.times(factor).rounded(), Reason.OVER_DAY_CAP);
    }
  }

  @Override
  public Jp rate() {
    return capPerDay;
  }

  private void explainFactor(Posting posting, Fraction base) {
    if (multiplier.compareTo(BigDecimal.ONE) != 0) {
      posting.explain(
          StepCode.UPLIFT, multiplier, base.times(Fraction.of(multiplier)).rounded().value());
    }
  }

  /** Minutes with as few decimals as they need, at most two. */
  private static BigDecimal minutes(long seconds) {
    BigDecimal minutes = new Fraction(seconds, 60).rounded().value().stripTrailingZeros();
    return minutes.scale() < 0 ? minutes.setScale(0) : minutes;
  }
}
