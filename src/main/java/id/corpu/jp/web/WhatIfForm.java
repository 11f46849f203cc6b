package id.corpu.jp.web;

import id.corpu.jp.domain.Intention;
import id.corpu.jp.domain.RuleKind;
import id.corpu.jp.domain.Scope;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.web.Pages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The simulator's questions as the address carries them, so that an answer can be kept and shared.
 *
 * @param pathway row of the regulation, or null when none is chosen yet
 * @param scope national or international
 * @param day as typed
 * @param days as typed
 * @param minutes as typed
 * @param times as typed
 * @param jp as typed
 */
public record WhatIfForm(
    String pathway, Scope scope, String day, String days, String minutes, String times, String jp) {

  /** What the present request asks. */
  static WhatIfForm asked(LocalDate today) {
    return new WhatIfForm(
        Pages.parameter("jalur"),
        "INTERNATIONAL".equals(Pages.parameter("lingkup")) ? Scope.INTERNATIONAL : Scope.NATIONAL,
        typed("tanggal").orElse(today.toString()),
        typed("hari").orElse("1"),
        typed("menit").orElse("90"),
        typed("kali").orElse("1"),
        typed("jp").orElse(""));
  }

  private static Optional<String> typed(String parameter) {
    return Optional.ofNullable(Pages.parameter(parameter))
        .map(String::strip)
        .filter(text -> !text.isEmpty() && text.length() <= 20);
  }

  /** Whether the numbers have been given, and not only the pathway. */
  static boolean isAnswered() {
    return Pages.parameter("tanggal") != null;
  }

  /**
   * The intention; what the rule does not count is not looked at.
   *
   * @throws InvalidInput naming the field that is no number, no day, or out of bounds
   */
  Intention intention(RuleKind kind) {
    boolean hours = kind == RuleKind.ACTUAL_HOURS;
    return new Intention(
        pathway,
        scope,
        parsedDay(),
        hours || kind == RuleKind.PER_DAY ? whole(days, Intention.MOST_DAYS, "days") : 1,
        hours ? whole(minutes, Intention.MOST_MINUTES, "minutes") : 1,
        kind == RuleKind.PER_ACTIVITY || kind == RuleKind.PER_SEMESTER
            ? whole(times, Intention.MOST_TIMES, "times")
            : 1,
        kind == RuleKind.PROGRAM_JP ? stated() : null);
  }

  private LocalDate parsedDay() {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      throw new InvalidInput("WHATIF_DAY", "day");
    }
  }

  private static int whole(String text, int most, String field) {
    if (!text.matches("[1-9]\\d{0,3}") || Integer.parseInt(text) > most) {
      throw new InvalidInput("WHATIF_NUMBER", field);
    }
    return Integer.parseInt(text);
  }

  /** JP up to 1,000, with a comma or a point. */
  private BigDecimal stated() {
    String plain = jp.replace(',', '.');
    if (!plain.matches("\\d{1,4}(\\.\\d{1,2})?")
        || new BigDecimal(plain).signum() == 0
        || new BigDecimal(plain).compareTo(BigDecimal.valueOf(1_000)) > 0) {
      throw new InvalidInput("WHATIF_JP", "jp");
    }
    return new BigDecimal(plain);
  }
}
