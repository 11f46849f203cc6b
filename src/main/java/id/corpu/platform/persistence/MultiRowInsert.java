package id.corpu.platform.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Writes many rows of one table in few round trips, {@code INSERT … VALUES (…), (…)}. A statement
 * carries 128 rows, or 64, 32 and so on down to one: so a connection has few of them, and the
 * server parses each once. Keep one in a constant; it holds no rows and may be used by many
 * threads.
 *
 * <pre>{@code
 * private static final MultiRowInsert ENTRIES =
 *     MultiRowInsert.into("jp_entry", "person_id, year, position");
 * ENTRIES.write(handle.getConnection(), rows);
 * }</pre>
 *
 * <p>Values cross as {@link SqlTypes} says: an {@link Instant} becomes a DATETIME(6) in UTC, a
 * {@link UUID} 16 bytes. Table and columns come from the program, never from what somebody typed.
 */
public final class MultiRowInsert {

  /** Most rows of a statement. With 4 kB a row it stays far below the server's largest packet. */
  static final int ROWS_AT_ONCE = 128;

  private final String head;
  private final int columns;
  private final String tail;

  private MultiRowInsert(String head, int columns, String tail) {
    this.head = head;
    this.columns = columns;
    this.tail = tail;
  }

  /**
   * Plain inserts; a row whose key is taken fails.
   *
   * @param table the table
   * @param columns names joined by commas, in the order of the values
   */
  public static MultiRowInsert into(String table, String columns) {
    return of("INSERT INTO ", table, columns);
  }

  /** The same, but a row whose key is taken stays as it is. */
  public static MultiRowInsert unlessKnown(String table, String columns) {
    return of("INSERT IGNORE INTO ", table, columns);
  }

  private static MultiRowInsert of(String verb, String table, String columns) {
    return new MultiRowInsert(
        verb + table + " (" + columns + ") VALUES ", columns.split(",").length, "");
  }

  /**
   * The same, but a row whose key is taken is changed.
   *
   * @param assignments what changes, such as {@code name = VALUES(name)}
   */
  public MultiRowInsert orUpdate(String assignments) {
    return new MultiRowInsert(head, columns, " ON DUPLICATE KEY UPDATE " + assignments);
  }

  /**
   * Writes the rows in their order, in the transaction of the connection.
   *
   * @throws IllegalArgumentException when a row has not one value a column; then nothing is written
   */
  public void write(Connection connection, List<Object[]> rows) throws SQLException {
    rows.forEach(this::check);
    for (int from = 0; from < rows.size(); ) {
      int some = Math.min(ROWS_AT_ONCE, Integer.highestOneBit(rows.size() - from));
      part(connection, rows.subList(from, from + some));
      from += some;
    }
  }

  /** Somewhere to collect rows before they are written. */
  public Rows rows() {
    return new Rows();
  }

  private void part(Connection connection, List<Object[]> rows) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql(rows.size()))) {
      int position = 1;
      for (Object[] row : rows) {
        for (Object value : row) {
          statement.setObject(position++, crossing(value));
        }
      }
      statement.executeUpdate();
    }
  }

  /** The statement for that many rows. */
  String sql(int rows) {
    String row = "(" + "?,".repeat(columns - 1) + "?)";
    return head + (row + ",").repeat(rows - 1) + row + tail;
  }

  private void check(Object[] row) {
    if (row.length != columns) {
      throw new IllegalArgumentException(row.length + " values for " + head);
    }
  }

  private static Object crossing(Object value) {
    if (value instanceof UUID uuid) {
      return SqlTypes.toBytes(uuid);
    }
    return value instanceof Instant instant ? SqlTypes.toSql(instant) : value;
  }

  /** Rows on their way into the table. */
  public final class Rows {

    private final List<Object[]> collected = new ArrayList<>();

    private Rows() {}

    /**
     * Collects a row.
     *
     * @throws IllegalArgumentException when it has not one value a column
     */
    public void add(Object... values) {
      check(values);
      collected.add(values);
    }

    /** Writes what was collected, and forgets it. */
    public void write(Connection connection) throws SQLException {
      MultiRowInsert.this.write(connection, collected);
      collected.clear();
    }
  }
}
