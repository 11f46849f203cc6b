package id.corpu.platform.files;

import java.util.List;

/**
 * A row of somebody's table that is not empty.
 *
 * @param line number of the row as its reader sees it, from 1
 */
public record TableRow(int line, List<TableCell> cells) {

  public TableRow {
    cells = List.copyOf(cells);
  }

  static boolean empty(List<TableCell> cells) {
    return cells.stream()
        .allMatch(cell -> cell.kind() == TableCell.Kind.TEXT && cell.text().isEmpty());
  }
}
