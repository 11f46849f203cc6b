package id.corpu.people.domain.imports;

import java.util.List;
import java.util.Map;

/**
 * A row of the file as sent.
 *
 * @param line line of the file, the header being 1
 * @param cells text by column; columns that the file lacks are missing, empty cells are ""
 * @param faults what the file's reader found wrong with the row as a whole
 */
public record ImportRow(int line, Map<ImportColumn, String> cells, List<Reason> faults) {

  /** The cell's text without surrounding space, or "" where the file has no such column. */
  public String cell(ImportColumn column) {
    return cells.getOrDefault(column, "").strip();
  }

  public boolean has(ImportColumn column) {
    return cells.containsKey(column);
  }
}
