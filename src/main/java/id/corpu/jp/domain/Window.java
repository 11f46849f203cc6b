package id.corpu.jp.domain;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The stretch of time in which a cap, a counter or a running total lives; also its key, such as
 * {@code day:2024-05-06}, {@code month:2024-05}, {@code year:2024} or {@code
 * period:2023-05-15/2023-05-18}. Days are local to the city.
 */
public record Window(String key) {

  static Window day(LocalDate day) {
    return new Window("day:" + day);
  }

  static Window month(LocalDate day) {
    return new Window("month:" + YearMonth.from(day));
  }

  static Window year(int year) {
    return new Window("year:" + year);
  }

  static Window period(LocalDate first, LocalDate last) {
    return new Window("period:" + first + "/" + last);
  }

  @Override
  public String toString() {
    return key;
  }
}
