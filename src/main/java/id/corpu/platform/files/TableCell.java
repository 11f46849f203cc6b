package id.corpu.platform.files;

import java.math.BigDecimal;

/**
 * A cell of somebody's table.
 *
 * @param text what it says, without spaces around it; empty for an empty cell
 * @param kind how it stood in the table
 */
public record TableCell(String text, Kind kind) {

  /** Spreadsheets keep fifteen digits of a number; a longer one has lost its end. */
  private static final int EXACT_DIGITS = 15;

  /** How a cell stood in its table. */
  public enum Kind {
    TEXT,
    /** A number, in plain digits; days are numbers too. */
    NUMBER,
    /** A number too long to be kept exactly. */
    CUT_NUMBER,
    /** A formula, which nobody computes here. */
    FORMULA,
    /** What a spreadsheet shows where it cannot compute. */
    ERROR
  }

  static final TableCell NONE = text("");

  /** A cell of text. */
  public static TableCell text(String text) {
    return new TableCell(text.strip(), Kind.TEXT);
  }

  static TableCell number(String stored) {
    try {
      BigDecimal value = new BigDecimal(stored.strip());
      if (value.precision() - value.scale() > EXACT_DIGITS || Math.abs(value.scale()) > 1_000) {
        return new TableCell("", Kind.CUT_NUMBER);
      }
      return new TableCell(value.stripTrailingZeros().toPlainString(), Kind.NUMBER);
    } catch (NumberFormatException e) {
      return new TableCell("", Kind.ERROR);
    }
  }
}
