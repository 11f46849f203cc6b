package id.corpu.xapi.application;

import id.corpu.platform.persistence.SqlTypes;
import id.corpu.xapi.AgentId;
import id.corpu.xapi.StoredStatement;
import id.corpu.xapi.domain.Agents;
import id.corpu.xapi.domain.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Optional;

/** Statement rows as they come from the database. */
final class Rows {

  static final String COLUMNS =
      "s.id, s.statement_id, s.registration, s.timestamp, s.stored, s.payload";
  static final String SELECT = "SELECT " + COLUMNS + " FROM xapi_statement s";

  private Rows() {}

  /** A row of {@link #COLUMNS}. */
  static StoredStatement statement(ResultSet row) throws SQLException {
    String json = row.getString("payload");
    return statement(row, json, Agents.idOf(Json.read(json).path("actor")));
  }

  /** A row whose actor is known, which saves reading the payload. */
  static StoredStatement statement(ResultSet row, AgentId actor) throws SQLException {
    return statement(row, row.getString("payload"), Optional.of(actor));
  }

  private static StoredStatement statement(ResultSet row, String json, Optional<AgentId> actor)
      throws SQLException {
    return new StoredStatement(
        row.getLong("id"),
        SqlTypes.toUuid(row.getBytes("statement_id")),
        actor,
        SqlTypes.toInstant(row.getObject("timestamp", LocalDateTime.class)),
        SqlTypes.toInstant(row.getObject("stored", LocalDateTime.class)),
        Optional.ofNullable(SqlTypes.toUuid(row.getBytes("registration"))),
        json);
  }
}
