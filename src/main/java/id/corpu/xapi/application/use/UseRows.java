package id.corpu.xapi.application.use;

import id.corpu.platform.persistence.MultiRowInsert;
import id.corpu.platform.persistence.SqlTypes;
import id.corpu.xapi.domain.use.LastUse;
import id.corpu.xapi.domain.use.UseCount;
import id.corpu.xapi.domain.use.UseKind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Callers and counts as they lie in the database. */
final class UseRows {

  private static final int LONGEST_ISSUER = 500;
  private static final int LONGEST_NAME = 255;

  /** Both statements add; which node comes first does not matter. */
  private static final MultiRowInsert CALLERS =
      MultiRowInsert.into(
              "xapi_caller", "id, store_id, issuer, name, last_at, last_from, last_old_at")
          .orUpdate(
              "last_from = IF(VALUES(last_at) > last_at, COALESCE(VALUES(last_from), last_from),"
                  + " last_from), last_old_at = COALESCE(VALUES(last_old_at), last_old_at),"
                  + " last_at = GREATEST(last_at, VALUES(last_at))");

  private static final MultiRowInsert COUNTS =
      MultiRowInsert.into(
              "xapi_use", "caller_id, hour, kind, calls, refused, limited, invalid, failed")
          .orUpdate(
              "calls = calls + VALUES(calls), refused = refused + VALUES(refused),"
                  + " limited = limited + VALUES(limited), invalid = invalid + VALUES(invalid),"
                  + " failed = failed + VALUES(failed)");

  static final String SUMS =
      "SUM(calls) AS calls, SUM(refused) AS refused, SUM(limited) AS limited,"
          + " SUM(invalid) AS invalid, SUM(failed) AS failed";

  private UseRows() {}

  /** Writes in the transaction of the connection. */
  static void write(Connection connection, UseTally.Counted counted) throws SQLException {
    MultiRowInsert.Rows callers = CALLERS.rows();
    counted
        .last()
        .forEach(
            (caller, use) ->
                callers.add(
                    caller.key(),
                    caller.storeId(),
                    cut(caller.issuer(), LONGEST_ISSUER),
                    cut(caller.name(), LONGEST_NAME),
                    use.at(),
                    use.from().orElse(null),
                    use.oldSecretAt().orElse(null)));
    MultiRowInsert.Rows counts = COUNTS.rows();
    counted
        .counts()
        .forEach(
            (hour, count) ->
                counts.add(
                    hour.caller().key(),
                    hour.hour(),
                    hour.kind().name(),
                    count.calls(),
                    count.refused(),
                    count.limited(),
                    count.invalid(),
                    count.failed()));
    callers.write(connection);
    counts.write(connection);
  }

  static void forgetBefore(Handle handle, Instant hour) {
    handle.createUpdate("DELETE FROM xapi_use WHERE hour < :hour").bind("hour", hour).execute();
  }

  static LastUse lastUse(ResultSet row) throws SQLException {
    return new LastUse(
        instant(row, "last_at"),
        Optional.ofNullable(row.getString("last_from")),
        Optional.ofNullable(instant(row, "last_old_at")));
  }

  static UseCount count(ResultSet row) throws SQLException {
    return new UseCount(
        row.getLong("calls"),
        row.getLong("refused"),
        row.getLong("limited"),
        row.getLong("invalid"),
        row.getLong("failed"));
  }

  static UseKind kind(ResultSet row) throws SQLException {
    return UseKind.valueOf(row.getString("kind"));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return SqlTypes.toInstant(row.getObject(column, LocalDateTime.class));
  }

  private static String cut(String text, int most) {
    return text.length() > most ? text.substring(0, most) : text;
  }
}
