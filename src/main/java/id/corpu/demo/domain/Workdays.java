package id.corpu.demo.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** Days and hours at which people learn: weekdays, at the office or in the evening. */
final class Workdays {

  private final ZoneId zone;

  Workdays(ZoneId zone) {
    this.zone = zone;
  }

  ZoneId zone() {
    return zone;
  }

  /** A weekday from the first to the last day; at the weekend's place, the Friday before it. */
  static LocalDate day(Dice dice, LocalDate first, LocalDate last) {
    LocalDate drawn =
        first.plusDays(dice.between(0, (int) Math.max(0, ChronoUnit.DAYS.between(first, last))));
    LocalDate friday = weekday(drawn);
    return friday.isBefore(first) ? first : friday;
  }

  /** The day itself, or the Friday before a weekend. */
  static LocalDate weekday(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.minusDays(1);
      case SUNDAY -> day.minusDays(2);
      default -> day;
    };
  }

  /** The next weekday. */
  static LocalDate next(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) >= 0
        ? day.with(java.time.temporal.TemporalAdjusters.next(DayOfWeek.MONDAY))
        : day.plusDays(1);
  }

  /** A moment of office hours. */
  ZonedDateTime atWork(Dice dice, LocalDate day) {
    return day.atTime(dice.between(8, 14), dice.between(0, 11) * 5).atZone(zone);
  }

  /** A moment for studying alone: mostly at the office, often in the evening. */
  ZonedDateTime forStudy(Dice dice, LocalDate day) {
    return dice.percent(70)
        ? atWork(dice, day).plusSeconds(dice.between(0, 299))
        : day.atTime(dice.between(18, 20), dice.between(0, 59), dice.between(0, 59)).atZone(zone);
  }
}
