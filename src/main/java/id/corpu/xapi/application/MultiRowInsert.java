package id.corpu.xapi.application;

import id.corpu.platform.persistence.SqlTypes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Writes many rows with few statements: {@code INSERT … VALUES (…),(…)}, some hundred rows each.
 */
final class MultiRowInsert {

  private static final int ROWS = 200;

  private final String head;
  private final String row;
  private final String tail;

  /**
   * @param head {@code INSERT INTO table (columns)} or {@code INSERT IGNORE …}
   * @param columns how many
   * @param tail what follows the rows, or empty
   */
  MultiRowInsert(String head, int columns, String tail) {
    this.head = head + " VALUES ";
    this.row = "(" + "?,".repeat(columns - 1) + "?)";
    this.tail = tail.isEmpty() ? "" : " " + tail;
  }

  void write(Connection connection, List<Object[]> rows) throws SQLException {
    for (int from = 0; from < rows.size(); from += ROWS) {
      chunk(connection, rows.subList(from, Math.min(rows.size(), from + ROWS)));
    }
  }

  private void chunk(Connection connection, List<Object[]> rows) throws SQLException {
    String sql = head + (row + ",").repeat(rows.size() - 1) + row + tail;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int position = 1;
      for (Object[] values : rows) {
        for (Object value : values) {
          set(statement, position++, value);
        }
      }
      statement.executeUpdate();
    }
  }

  private static void set(PreparedStatement statement, int position, Object value)
      throws SQLException {
    if (value instanceof UUID uuid) {
      statement.setBytes(position, SqlTypes.toBytes(uuid));
    } else if (value instanceof Instant instant) {
      statement.setObject(position, SqlTypes.toSql(instant));
    } else {
      statement.setObject(position, value);
    }
  }
}
