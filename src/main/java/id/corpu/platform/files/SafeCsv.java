package id.corpu.platform.files;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of CSV files that people open in a spreadsheet: a cell that a spreadsheet would run as a
 * formula gets an apostrophe in front (OWASP, CSV Injection); separator is the semicolon, which
 * Indonesian spreadsheets expect.
 */
public final class SafeCsv {

  private static final String FORMULA = "=+-@\t\r";

  private SafeCsv() {}

  /** The cells as a line with its end. */
  public static String line(List<String> cells) {
    return cells.stream().map(SafeCsv::cell).collect(Collectors.joining(";", "", "\r\n"));
  }

  /** One cell, quoted where it has to be (RFC 4180). */
  public static String cell(String text) {
    String safe = harmless(text);
    boolean quoted = safe.chars().anyMatch(c -> c == ';' || c == ',' || c == '"' || c < ' ');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  /** The text with an apostrophe in front where a spreadsheet would run it as a formula. */
  public static String harmless(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
