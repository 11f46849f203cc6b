package id.corpu.jp.domain.claims;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The days on which somebody of a class was there, as a cell of the attendance sheet has them:
 * dates such as {@code 24-11-2026}, {@code 24/11/2026} or {@code 2026-11-24}, between commas,
 * semicolons or spaces. A cell that the spreadsheet itself takes for a date has its day number.
 */
final class AttendedDays {

  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final DateTimeFormatter INDONESIAN =
      DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

  private AttendedDays() {}

  /**
   * The days as fields of the form of a claim.
   *
   * @param cell as sent; not empty
   * @param held the days of the class
   * @return empty when a day cannot be read or is none of the class's, and when there are more
   *     stretches than the form has room for
   */
  static Optional<Map<String, String>> fields(String cell, Set<LocalDate> held) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (String text : cell.strip().split("[,;\\s]+")) {
      Optional<LocalDate> day = day(text).filter(held::contains);
      if (day.isEmpty()) {
        return Optional.empty();
      }
      days.add(day.get());
    }
    Map<String, String> fields = new HashMap<>();
    int stretches = 0;
    LocalDate before = null;
    for (LocalDate day : days) {
      if (before == null || !before.plusDays(1).equals(day)) {
        stretches++;
        fields.put("from" + stretches, day.toString());
      }
      fields.put("to" + stretches, day.toString());
      before = day;
    }
    return stretches > ClaimDraft.STRETCHES ? Optional.empty() : Optional.of(fields);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      if (text.matches("\\d{5}")) {
        return Optional.of(DAY_ZERO.plusDays(Long.parseLong(text)));
      }
      return Optional.of(
          text.matches("\\d{4}-.*")
              ? LocalDate.parse(text)
              : LocalDate.parse(text.replaceAll("[/.]", "-"), INDONESIAN));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Names of the fields that {@link #fields} may fill. */
  static List<String> names() {
    return ClaimDraft.FIELDS.stream().filter(field -> field.matches("(from|to)\\d")).toList();
  }
}
