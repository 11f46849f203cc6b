package id.corpu.xapi.application;

import id.corpu.platform.persistence.SqlTypes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the store has of statements that are about to be written.
 *
 * @param contents hash of the content of each that is there
 * @param takenBack those that a voiding statement has named, which may come before its target
 */
record AlreadyThere(Map<UUID, byte[]> contents, Set<UUID> takenBack) {

  private static final int ASKED_AT_ONCE = 1_000;

  /** Asks in one round trip for a thousand of them. */
  static AlreadyThere among(Connection connection, long storeId, List<UUID> ids)
      throws SQLException {
    AlreadyThere found = new AlreadyThere(new HashMap<>(), new HashSet<>());
    for (int from = 0; from < ids.size(); from += ASKED_AT_ONCE) {
      found.ask(connection, storeId, ids.subList(from, Math.min(ids.size(), from + ASKED_AT_ONCE)));
    }
    return found;
  }

  private void ask(Connection connection, long storeId, List<UUID> ids) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql(ids.size()))) {
      int position = 1;
      for (int table = 0; table < 2; table++) {
        query.setLong(position++, storeId);
        for (UUID id : ids) {
          query.setBytes(position++, SqlTypes.toBytes(id));
        }
      }
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          UUID id = SqlTypes.toUuid(row.getBytes(1));
          byte[] content = row.getBytes(2);
          if (content == null) {
            takenBack.add(id);
          } else {
            contents.put(id, content);
          }
        }
      }
    }
  }

  private static String sql(int ids) {
    String in = "(" + "?,".repeat(ids - 1) + "?)";
    return "SELECT statement_id, content_hash FROM xapi_statement"
        + " WHERE store_id = ? AND statement_id IN "
        + in
        + " UNION ALL SELECT target_id, NULL FROM xapi_statement_ref"
        + " WHERE store_id = ? AND target_id IN "
        + in
        + " AND voiding";
  }
}
