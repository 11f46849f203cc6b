package id.corpu.jp.domain.books;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes values as one line in one way only: joined by {@code |}, nothing for a missing value. A
 * bar, a backslash or a line's end within a value is escaped, so that no two rows share a line.
 */
public final class CanonicalLine {

  private CanonicalLine() {}

  /** The line of these values. */
  public static String of(List<String> values) {
    return values.stream().map(CanonicalLine::escaped).collect(Collectors.joining("|"));
  }

  private static String escaped(String value) {
    return value == null
        ? ""
        : value.replace("\\", "\\\\").replace("|", "\\p").replace("\n", "\\n").replace("\r", "\\r");
  }
}
