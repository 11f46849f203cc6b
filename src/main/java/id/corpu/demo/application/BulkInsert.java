package id.corpu.demo.application;

import id.corpu.platform.persistence.SqlTypes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Collects rows of one table and writes some hundred with one statement. A row that is there
 * already stays as it is, so that a loading that was cut off can begin again.
 */
final class BulkInsert {

  private static final int ROWS = 250;

  private final String head;
  private final int columns;
  private final List<Object[]> rows = new ArrayList<>();

  /**
   * @param columns names joined by commas
   */
  BulkInsert(String table, String columns) {
    this.head = "INSERT IGNORE INTO " + table + " (" + columns + ") VALUES ";
    this.columns = columns.split(",").length;
  }

  void add(Object... values) {
    if (values.length != columns) {
      throw new IllegalArgumentException(values.length + " values for " + head);
    }
    rows.add(values);
  }

  /** Writes what was collected, and forgets it. */
  void write(Connection connection) throws SQLException {
    for (int from = 0; from < rows.size(); from += ROWS) {
      write(connection, rows.subList(from, Math.min(rows.size(), from + ROWS)));
    }
    rows.clear();
  }

  private void write(Connection connection, List<Object[]> some) throws SQLException {
    String row = "(" + "?,".repeat(columns - 1) + "?)";
    String sql = head + (row + ",").repeat(some.size() - 1) + row;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int position = 1;
      for (Object[] values : some) {
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
