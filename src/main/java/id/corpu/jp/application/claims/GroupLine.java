package id.corpu.jp.application.claims;

import id.corpu.jp.domain.claims.LineOutcome;
import id.corpu.jp.domain.claims.SheetColumn;
import java.util.Map;
import java.util.UUID;

/**
 * A line of an attendance sheet as shown.
 *
 * @param cells as sent; empty once its claim stands
 * @param masked the personnel number, hidden but for its end
 * @param claim its claim, or null
 * @param state where the claim stands, or null
 */
public record GroupLine(
    int line,
    Map<SheetColumn, String> cells,
    String name,
    String masked,
    LineOutcome outcome,
    String reason,
    String detail,
    UUID claim,
    String state) {

  static String masked(String number) {
    return "•••••••• •••••• • "
        + (number.length() < 4 ? "•••" : number.substring(number.length() - 3));
  }
}
