package id.corpu.jp.domain.claims;

import java.util.Map;

/**
 * A line of an attendance sheet as it was sent.
 *
 * @param line its number in the sheet
 * @param cells text by column
 * @param fault key of what is wrong with a cell as it stands, or null
 */
public record SheetLine(int line, Map<SheetColumn, String> cells, String fault) {

  public SheetLine {
    cells = Map.copyOf(cells);
  }

  /** The text of a column; empty when there is none. */
  public String text(SheetColumn column) {
    return cells.getOrDefault(column, "").strip();
  }

  /** The NIP without what people write between its groups. */
  public String number() {
    return text(SheetColumn.NIP).replaceAll("[\\s\\u00a0'’]", "");
  }
}
