package id.corpu.jp.domain;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What was measured of an activity: minutes, sessions, days, semesters, or the JP printed on a
 * certificate. A rule takes from it the measure that it counts.
 */
public sealed interface Effort
    permits Effort.Study,
        Effort.Sessions,
        Effort.Programme,
        Effort.Days,
        Effort.Semesters,
        Effort.Certified {

  /** The day on which the activity ended, local to the zone: the day on which it is credited. */
  LocalDate lastDay(ZoneId zone);

  /**
   * The distinct local days on which the activity took place, in order; empty when it is measured
   * in semesters.
   */
  default List<LocalDate> days(ZoneId zone) {
    return List.of(lastDay(zone));
  }

  /**
   * The local time of day that orders activities of one day; midnight where only the day is known.
   */
  default LocalTime time(ZoneId zone) {
    return LocalTime.MIN;
  }

  /** The JP that the programme or its certificate states. */
  default Optional<BigDecimal> statedJp() {
    return Optional.empty();
  }

  /** How many activities this is; 0 when it cannot be counted so. */
  default int sessions() {
    return 1;
  }

  /** How many semesters this is; 0 when it is none. */
  default int semesters() {
    return 0;
  }

  /**
   * Study time with a clock.
   *
   * @param start when it began
   * @param length how long it lasted, in whole seconds, more than none
   */
  record Study(Instant start, Duration length) implements Effort {

    public Study {
      Checks.that(
          length.getSeconds() > 0 && length.getNano() == 0,
          "study time is a positive number of seconds");
    }

    /** The part of this study before local midnight of its first day, then the rest, and so on. */
    public List<Study> byLocalDay(ZoneId zone) {
      return Midnight.split(this, zone);
    }

    @Override
    public LocalDate lastDay(ZoneId zone) {
      return start.plus(length).minusSeconds(1).atZone(zone).toLocalDate();
    }

    @Override
    public List<LocalDate> days(ZoneId zone) {
      return start.atZone(zone).toLocalDate().datesUntil(lastDay(zone).plusDays(1)).toList();
    }

    @Override
    public LocalTime time(ZoneId zone) {
      return start.atZone(zone).toLocalTime();
    }
  }

  /**
   * Sessions or visits of one day.
   *
   * @param date the day, or the last day of a longer activity
   * @param count how many, at least one
   */
  record Sessions(LocalDate date, int count) implements Effort {

    public Sessions {
      Checks.that(count >= 1 && count <= 100, "the number of sessions is 1 to 100");
    }

    @Override
    public LocalDate lastDay(ZoneId zone) {
      return date;
    }

    @Override
    public int sessions() {
      return count;
    }
  }

  /**
   * A training programme with JP of its own.
   *
   * @param end last day of the programme
   * @param jp JP of the programme
   */
  record Programme(LocalDate end, BigDecimal jp) implements Effort {

    public Programme {
      Checks.statedJp(jp);
    }

    @Override
    public LocalDate lastDay(ZoneId zone) {
      return end;
    }

    @Override
    public Optional<BigDecimal> statedJp() {
      return Optional.of(jp);
    }
  }

  /**
   * Days attended.
   *
   * @param attended the days; kept sorted and distinct, at least one
   * @param certificateJp the JP printed on the certificate, or null; a rule per day does not look
   *     at it
   */
  record Days(List<LocalDate> attended, BigDecimal certificateJp) implements Effort {

    public Days {
      attended = attended.stream().distinct().sorted().toList();
      Checks.that(!attended.isEmpty(), "at least one day was attended");
      if (certificateJp != null) {
        Checks.statedJp(certificateJp);
      }
    }

    @Override
    public LocalDate lastDay(ZoneId zone) {
      return attended.get(attended.size() - 1);
    }

    @Override
    public List<LocalDate> days(ZoneId zone) {
      return attended;
    }

    @Override
    public Optional<BigDecimal> statedJp() {
      return Optional.ofNullable(certificateJp);
    }
  }

  /**
   * Semesters of formal education.
   *
   * @param end last day of the last of them
   * @param count how many, at least one
   */
  record Semesters(LocalDate end, int count) implements Effort {

    public Semesters {
      Checks.that(count >= 1 && count <= 20, "the number of semesters is 1 to 20");
    }

    @Override
    public LocalDate lastDay(ZoneId zone) {
      return end;
    }

    @Override
    public List<LocalDate> days(ZoneId zone) {
      return List.of();
    }

    @Override
    public int sessions() {
      return 0;
    }

    @Override
    public int semesters() {
      return count;
    }
  }

  /**
   * Learning of which only a certificate tells: a period and its JP, without a log of minutes.
   *
   * @param from first day of the period
   * @param to last day of the period, at most a year later
   * @param jp the JP on the certificate
   */
  record Certified(LocalDate from, LocalDate to, BigDecimal jp) implements Effort {

    public Certified {
      Checks.that(!to.isBefore(from), "the period ends before it begins");
      Checks.that(!to.isAfter(from.plusYears(1)), "the period is longer than a year");
      Checks.statedJp(jp);
    }

    @Override
    public LocalDate lastDay(ZoneId zone) {
      return to;
    }

    @Override
    public List<LocalDate> days(ZoneId zone) {
      return from.datesUntil(to.plusDays(1)).toList();
    }

    @Override
    public Optional<BigDecimal> statedJp() {
      return Optional.of(jp);
    }
  }
}
