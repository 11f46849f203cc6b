package id.corpu.jp.application.books;

import id.corpu.platform.errors.InvalidInput;
import java.time.LocalDate;

/**
 * The written decision by which a year is closed or reopened.
 *
 * @param number its number, such as {@code 800/12/2026}; at most 80 characters
 * @param date the day that it bears
 */
public record Decree(String number, LocalDate date) {

  private static final int LONGEST = 80;
  private static final LocalDate EARLIEST = LocalDate.of(2010, 1, 1);

  /**
   * The decree as it was typed.
   *
   * @param today the city's date; a decree cannot be of a later day
   * @throws InvalidInput {@code BOOK_DECREE} or {@code BOOK_DECREE_DATE}
   */
  static Decree of(String number, LocalDate date, LocalDate today) {
    String given = number == null ? "" : number.strip();
    if (given.length() > LONGEST || given.chars().noneMatch(Character::isDigit)) {
      throw new InvalidInput("BOOK_DECREE", "decreeNumber");
    }
    if (date == null || date.isAfter(today) || date.isBefore(EARLIEST)) {
      throw new InvalidInput("BOOK_DECREE_DATE", "decreeDate");
    }
    return new Decree(given, date);
  }

  /** Whether both are the same document, however its number was spaced. */
  boolean isSameAs(String otherNumber) {
    return number.replaceAll("\\s", "").equalsIgnoreCase(otherNumber.replaceAll("\\s", ""));
  }
}
