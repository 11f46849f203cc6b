package id.corpu.xapi.application;

import id.corpu.platform.persistence.MultiRowInsert;
import id.corpu.xapi.domain.Entry;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Writes down paths of statements about statements about statements, so that a filter finds all of
 * them in one step (xAPI Communication 2.1.3, StatementRefs). A path of one step is the reference
 * itself and needs nothing here.
 */
final class Chains {

  private static final MultiRowInsert PATHS =
      MultiRowInsert.unlessKnown(
          "xapi_statement_ref", "statement_key, store_id, target_id, voiding");

  private static final String BEFORE =
      "SELECT statement_key FROM xapi_statement_ref"
          + " WHERE store_id = :store AND target_id = :id LIMIT :most";
  private static final String BEHIND =
      "SELECT r.target_id FROM xapi_statement s JOIN xapi_statement_ref r ON r.statement_key = s.id"
          + " WHERE s.store_id = :store AND s.statement_id = :id LIMIT :most";

  /** Nobody comments more often on a comment, or in a longer chain; somebody may try. */
  private static final int MOST_BEFORE = 200;

  private static final int MOST_BEHIND = 10;

  private Chains() {}

  /** Joins the references of new statements to what stands before and behind them. */
  static void write(Handle handle, long storeId, List<Entry> entries) throws SQLException {
    for (Entry entry : entries) {
      if (entry.links().target().isPresent()) {
        join(handle, storeId, entry, entry.links().target().get());
      }
    }
  }

  private static void join(Handle handle, long storeId, Entry entry, UUID target)
      throws SQLException {
    List<Long> before =
        asked(handle, BEFORE, storeId, entry.statement().id(), MOST_BEFORE, Long.class);
    List<UUID> behind = asked(handle, BEHIND, storeId, target, MOST_BEHIND, UUID.class);
    List<Object[]> paths = new ArrayList<>();
    before.forEach(key -> paths.add(path(key, storeId, target)));
    behind.forEach(id -> paths.add(path(entry.statement().key(), storeId, id)));
    before.forEach(key -> behind.forEach(id -> paths.add(path(key, storeId, id))));
    PATHS.write(handle.getConnection(), paths);
  }

  private static <T> List<T> asked(
      Handle handle, String sql, long storeId, UUID id, int most, Class<T> type) {
    return handle
        .createQuery(sql)
        .bind("store", storeId)
        .bind("id", id)
        .bind("most", most)
        .mapTo(type)
        .list();
  }

  private static Object[] path(long key, long storeId, UUID target) {
    return new Object[] {key, storeId, target, false};
  }
}
