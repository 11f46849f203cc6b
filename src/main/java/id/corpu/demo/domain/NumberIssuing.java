package id.corpu.demo.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

/**
 * NIP and NI PPPK of invented people: shaped as the real ones, numbered through where birth date,
 * service date and sex agree.
 */
final class NumberIssuing {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM");
  private static final String AGREEMENT = "21";

  private final Map<String, Integer> serials = new HashMap<>();

  /** Birth date, month of becoming a candidate, sex, serial. */
  String nip(LocalDate birth, LocalDate candidate, int sex) {
    return numbered(DAY.format(birth) + MONTH.format(candidate) + sex);
  }

  /** Birth date, year of appointment, agreement, sex, serial. */
  String niPppk(LocalDate birth, LocalDate appointed, int sex) {
    return numbered(DAY.format(birth) + appointed.getYear() + AGREEMENT + sex);
  }

  private String numbered(String front) {
    return front + String.format("%03d", serials.merge(front, 1, Integer::sum));
  }
}
