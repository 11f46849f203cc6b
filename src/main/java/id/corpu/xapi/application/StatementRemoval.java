package id.corpu.xapi.application;

import id.corpu.platform.persistence.SqlTypes;
import id.corpu.xapi.StoredStatement;
import id.corpu.xapi.domain.Json;
import id.corpu.xapi.domain.Links;
import id.corpu.xapi.domain.NameKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Takes statements out of the log with everything that hangs on them: links, references, dead
 * letters, and data that no other statement names. Names of agents and activities stay, and so do
 * references of others to what is gone. Works in the caller's transaction.
 */
public final class StatementRemoval {

  private static final String BETWEEN =
      Rows.SELECT
          + " WHERE s.store_id = :store AND s.id > :after AND s.id < :end"
          + " ORDER BY s.id LIMIT :limit FOR UPDATE";
  private static final String VOIDING_ONE_THAT_IS =
      "SELECT r.statement_key, t.id FROM xapi_statement_ref r JOIN xapi_statement t"
          + " ON t.store_id = r.store_id AND t.statement_id = r.target_id"
          + " WHERE r.statement_key IN (<keys>) AND r.voiding";
  private static final String VOIDING_THEM =
      Rows.SELECT
          + " JOIN xapi_statement_ref r ON r.statement_key = s.id AND r.voiding"
          + " WHERE r.store_id = :store AND r.target_id IN (<ids>) AND s.id < :end FOR UPDATE";
  private static final String LETTERS =
      "DELETE l FROM xapi_forward_target t JOIN xapi_forward_letter l ON l.target_id = t.id"
          + " WHERE t.store_id = :store AND l.statement_key IN (<keys>)";

  private final Handle handle;
  private final long storeId;

  public StatementRemoval(Handle handle, long storeId) {
    this.handle = handle;
    this.storeId = storeId;
  }

  /** Statements by key, voided ones too, locked until the end of the transaction. */
  public List<StoredStatement> between(long after, long end, int limit) {
    return handle
        .createQuery(BETWEEN)
        .bind("store", storeId)
        .bind("after", after)
        .bind("end", end)
        .bind("limit", limit)
        .map((row, context) -> Rows.statement(row))
        .list();
  }

  /**
   * Removes statements. One that voids another is left until that one goes, and goes with it.
   *
   * @param end the first key that is not to be touched
   * @return how many were removed
   */
  public int remove(List<StoredStatement> statements, long end) {
    Map<Long, StoredStatement> leaving = new HashMap<>();
    statements.forEach(statement -> leaving.put(statement.key(), statement));
    if (leaving.isEmpty()) {
      return 0;
    }
    leaving.keySet().removeAll(stillVoiding(leaving.keySet()));
    voiding(leaving.values().stream().map(StoredStatement::id).toList(), end)
        .forEach(statement -> leaving.put(statement.key(), statement));
    if (!leaving.isEmpty()) {
      rows(leaving);
    }
    return leaving.size();
  }

  /** Those that keep a statement void which stays. */
  private Set<Long> stillVoiding(Set<Long> keys) {
    Set<Long> found = new HashSet<>();
    handle
        .createQuery(VOIDING_ONE_THAT_IS)
        .bindList("keys", List.copyOf(keys))
        .map((row, context) -> Map.entry(row.getLong(1), row.getLong(2)))
        .forEach(
            pair -> {
              if (!keys.contains(pair.getValue())) {
                found.add(pair.getKey());
              }
            });
    return found;
  }

  private List<StoredStatement> voiding(List<UUID> targets, long end) {
    return targets.isEmpty()
        ? List.of()
        : handle
            .createQuery(VOIDING_THEM)
            .bind("store", storeId)
            .bindList("ids", targets)
            .bind("end", end)
            .map((row, context) -> Rows.statement(row))
            .list();
  }

  private void rows(Map<Long, StoredStatement> leaving) {
    List<Long> keys = List.copyOf(leaving.keySet());
    links(leaving.values());
    AttachmentRows.unname(handle, storeId, keys);
    delete("DELETE FROM xapi_statement_ref WHERE statement_key IN (<keys>)", keys);
    handle.createUpdate(LETTERS).bind("store", storeId).bindList("keys", keys).execute();
    delete("DELETE FROM xapi_statement WHERE id IN (<keys>)", keys);
  }

  private void links(Iterable<StoredStatement> leaving) {
    List<Object[]> actors = new ArrayList<>();
    List<Object[]> activities = new ArrayList<>();
    for (StoredStatement statement : leaving) {
      Links links = Links.of(Json.read(statement.json()));
      links.agents().keySet().forEach(agent -> actors.add(link(agent.ifi(), statement)));
      links.activities().keySet().forEach(iri -> activities.add(link(iri, statement)));
    }
    unlink("xapi_statement_actor", "actor_id", actors);
    unlink("xapi_statement_activity", "activity_id", activities);
  }

  private Object[] link(String name, StoredStatement statement) {
    return new Object[] {SqlTypes.toBytes(NameKey.of(storeId, name)), statement.key()};
  }

  private void unlink(String table, String name, List<Object[]> links) {
    PreparedBatch batch =
        handle.prepareBatch(
            "DELETE FROM "
                + table
                + " WHERE "
                + name
                + " = ? AND direct IN (FALSE, TRUE) AND statement_key = ?");
    links.forEach(batch::add);
    if (!links.isEmpty()) {
      batch.execute();
    }
  }

  private void delete(String sql, List<Long> keys) {
    handle.createUpdate(sql).bindList("keys", keys).execute();
  }
}
