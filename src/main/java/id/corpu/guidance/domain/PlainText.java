package id.corpu.guidance.domain;

import id.corpu.platform.errors.InvalidInput;

/** Text that people type: no control characters, no space around it, null when nothing is left. */
final class PlainText {

  private PlainText() {}

  /** One line. */
  static String line(String typed, int longest, String field) {
    return within(typed == null ? null : typed.replaceAll("\\s+", " "), longest, field);
  }

  /** Several lines, each ended by a single line feed. */
  static String lines(String typed, int longest, String field) {
    return within(typed == null ? null : typed.replaceAll("\\r\\n?", "\n"), longest, field);
  }

  private static String within(String text, int longest, String field) {
    if (text == null) {
      return null;
    }
    String clean = text.replaceAll("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]", "").strip();
    if (clean.codePointCount(0, clean.length()) > longest) {
      throw new InvalidInput("TEXT_TOO_LONG", field);
    }
    return clean.isEmpty() ? null : clean;
  }
}
