package id.corpu.xapi.application.forward;

import id.corpu.platform.persistence.SqlTypes;
import id.corpu.xapi.domain.XapiVersion;
import id.corpu.xapi.domain.forward.DeadLetter;
import id.corpu.xapi.domain.forward.Endpoint;
import id.corpu.xapi.domain.forward.ForwardFilter;
import id.corpu.xapi.domain.forward.Target;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/** Targets and dead letters as they come from the database. */
final class TargetRows {

  static final String COLUMNS =
      "t.id, t.store_id, t.name, t.endpoint, t.access_key, t.version, t.verb, t.activity, t.agent,"
          + " t.paused, t.cursor_key, t.failures, t.next_at, t.error_code, t.error_detail,"
          + " t.error_at, t.last_sent_at, t.created_at";
  static final String LETTERS =
      "l.statement_key, l.statement_id, l.status, l.reason, l.answer, l.refused_at, l.again";

  private TargetRows() {}

  /** A row of {@link #COLUMNS}. */
  static Target target(ResultSet row) throws SQLException {
    return new Target(
        row.getLong("id"),
        row.getLong("store_id"),
        row.getString("name"),
        new Endpoint(row.getString("endpoint")),
        row.getString("access_key"),
        XapiVersion.of(row.getString("version")).orElseThrow(),
        new ForwardFilter(text(row, "verb"), text(row, "activity"), text(row, "agent")),
        row.getBoolean("paused"),
        row.getLong("cursor_key"),
        row.getInt("failures"),
        instant(row, "next_at"),
        problem(row),
        Optional.ofNullable(instant(row, "last_sent_at")),
        instant(row, "created_at"));
  }

  /** A row of {@link #LETTERS}. */
  static DeadLetter letter(ResultSet row) throws SQLException {
    return new DeadLetter(
        row.getLong("statement_key"),
        SqlTypes.toUuid(row.getBytes("statement_id")),
        row.getInt("status"),
        DeadLetter.Reason.valueOf(row.getString("reason")),
        row.getString("answer"),
        instant(row, "refused_at"),
        row.getBoolean("again"));
  }

  private static Optional<Target.Problem> problem(ResultSet row) throws SQLException {
    Optional<String> code = text(row, "error_code");
    if (code.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Target.Problem(code.get(), row.getString("error_detail"), instant(row, "error_at")));
  }

  private static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return SqlTypes.toInstant(row.getObject(column, LocalDateTime.class));
  }
}
