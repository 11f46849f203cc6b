package id.corpu.jp.application;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Writes many rows of a table in few round trips. */
final class MultiRowInsert {

  private static final int ROWS_AT_ONCE = 400;

  private final String head;
  private final String row;
  private final String tail;

  /**
   * @param table the table
   * @param columns its columns, in the order of the values
   * @param tail what follows the rows, such as {@code ON DUPLICATE KEY UPDATE …}, or nothing
   */
  MultiRowInsert(String table, List<String> columns, String tail) {
    this.head = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ";
    this.row = "(" + "?, ".repeat(columns.size() - 1) + "?)";
    this.tail = tail.isEmpty() ? "" : " " + tail;
  }

  void write(Connection connection, List<Object[]> rows) throws SQLException {
    for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
      part(connection, rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE)));
    }
  }

  private void part(Connection connection, List<Object[]> rows) throws SQLException {
    String sql = head + (row + ", ").repeat(rows.size() - 1) + row + tail;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int position = 1;
      for (Object[] values : rows) {
        for (Object value : values) {
          statement.setObject(position++, value);
        }
      }
      statement.executeUpdate();
    }
  }
}
