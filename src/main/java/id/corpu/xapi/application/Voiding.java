package id.corpu.xapi.application;

import id.corpu.xapi.StoredStatement;
import id.corpu.xapi.domain.Entry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Takes statements back (xAPI Data 2.3.2). A voiding statement may come before its target; a
 * voiding statement itself cannot be voided.
 */
final class Voiding {

  private static final String NOT_VOIDING_ITSELF =
      " AND NOT EXISTS (SELECT 1 FROM xapi_statement_ref r WHERE r.statement_key = s.id AND r.voiding)";

  private Voiding() {}

  /**
   * Applies the voiding statements among new entries to older ones.
   *
   * @return the statements that are void from now on
   */
  static List<StoredStatement> ofOlder(Handle handle, long storeId, List<Entry> entries) {
    List<UUID> targets =
        entries.stream()
            .filter(Entry::isVoiding)
            .map(e -> e.links().target().get())
            .sorted()
            .toList();
    if (targets.isEmpty()) {
      return List.of();
    }
    List<StoredStatement> voided =
        handle
            .createQuery(
                Rows.SELECT
                    + " WHERE s.store_id = :store AND s.statement_id IN (<targets>) AND NOT s.voided"
                    + NOT_VOIDING_ITSELF
                    + " ORDER BY s.id FOR UPDATE")
            .bind("store", storeId)
            .bindList("targets", targets)
            .map((row, context) -> Rows.statement(row))
            .list();
    if (!voided.isEmpty()) {
      mark(handle, voided.stream().map(StoredStatement::key).toList());
    }
    return voided;
  }

  /**
   * New entries, void from the beginning where one among them or an earlier one takes them back.
   *
   * @param takenBack those that an earlier one has named
   */
  static List<Entry> marked(List<Entry> entries, Set<UUID> takenBack) {
    Set<UUID> targets = new HashSet<>(takenBack);
    entries.stream().filter(Entry::isVoiding).forEach(e -> targets.add(e.links().target().get()));
    if (targets.isEmpty()) {
      return entries;
    }
    return entries.stream()
        .map(e -> !e.isVoiding() && targets.contains(e.statement().id()) ? e.asVoid() : e)
        .toList();
  }

  private static void mark(Handle handle, List<Long> keys) {
    handle
        .createUpdate("UPDATE xapi_statement SET voided = TRUE WHERE id IN (<keys>)")
        .bindList("keys", keys)
        .execute();
  }
}
