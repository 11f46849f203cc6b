package id.corpu.xapi.application;

import id.corpu.platform.persistence.SqlTypes;
import id.corpu.xapi.domain.Credential;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/** Credentials as they come from the database. */
final class CredentialRows {

  static final String COLUMNS =
      "id, store_id, access_key, label, scopes, created_at, expires_at, revoked_at, previous_until,"
          + " per_minute, version";

  private CredentialRows() {}

  static Credential credential(ResultSet row) throws SQLException {
    return new Credential(
        row.getLong("id"),
        row.getLong("store_id"),
        row.getString("access_key"),
        row.getString("label"),
        Credential.scopes(row.getString("scopes")),
        instant(row, "created_at"),
        Optional.ofNullable(instant(row, "expires_at")),
        Optional.ofNullable(instant(row, "revoked_at")),
        Optional.ofNullable(instant(row, "previous_until")),
        Optional.ofNullable(row.getObject("per_minute", Integer.class)),
        Optional.empty(),
        row.getInt("version"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return SqlTypes.toInstant(row.getObject(column, LocalDateTime.class));
  }
}
