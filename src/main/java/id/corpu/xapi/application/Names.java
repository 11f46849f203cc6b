package id.corpu.xapi.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.corpu.platform.persistence.MultiRowInsert;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.application.ActivityDefinitions.Given;
import id.corpu.xapi.domain.Agents;
import id.corpu.xapi.domain.Entry;
import id.corpu.xapi.domain.Json;
import id.corpu.xapi.domain.NameKey;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/**
 * Writes down the verbs, agents and activities that statements mention: always in the order of
 * their keys, so that two writers who mention the same ones never wait for each other in a circle,
 * and only those that this node has not seen committed before, so that a busy store hardly writes
 * here at all.
 */
@ApplicationScoped
@OpenUseCase("part of appending")
public class Names {

  private static final MultiRowInsert VERBS =
      MultiRowInsert.unlessKnown("xapi_verb", "id, store_id, iri");
  private static final MultiRowInsert ACTORS =
      MultiRowInsert.unlessKnown("xapi_actor", "id, store_id, ifi, type, payload");
  private static final MultiRowInsert ACTIVITIES =
      MultiRowInsert.unlessKnown("xapi_activity", "id, store_id, iri");
  private static final MultiRowInsert NAMES =
      MultiRowInsert.unlessKnown("xapi_actor_name", "actor_id, name_id, name");

  /** What is longer, in characters, is hardly a name. */
  private static final int LONGEST_NAME = 1_000;

  /** Key of a name to what is known to be committed: a hash of the definition, or 0. */
  private final Cache<UUID, Integer> known = Caffeine.newBuilder().maximumSize(200_000).build();

  @Resource private TransactionSynchronizationRegistry transactions;

  /** Rows to write, by table, in the order of their keys. */
  private static final class Rows {
    private final Map<UUID, Object[]> verbs = new TreeMap<>();
    private final Map<UUID, Object[]> actors = new TreeMap<>();
    private final Map<UUID, Object[]> activities = new TreeMap<>();
    private final Map<UUID, Object[]> names = new TreeMap<>();
    private final SortedMap<UUID, Given> definitions = new TreeMap<>();
    private final Map<UUID, Integer> seen = new TreeMap<>();
  }

  /** Writes the names of statements that are about to be stored. */
  void write(Handle handle, long storeId, List<Entry> entries, boolean mayDefine)
      throws java.sql.SQLException {
    Rows rows = new Rows();
    for (Entry entry : entries) {
      collect(rows, storeId, entry, mayDefine);
    }
    VERBS.write(handle.getConnection(), new ArrayList<>(rows.verbs.values()));
    ACTORS.write(handle.getConnection(), new ArrayList<>(rows.actors.values()));
    ACTIVITIES.write(handle.getConnection(), new ArrayList<>(rows.activities.values()));
    NAMES.write(handle.getConnection(), new ArrayList<>(rows.names.values()));
    ActivityDefinitions.write(handle, storeId, rows.definitions);
    rememberAfterCommit(rows.seen);
  }

  /** Forgets what this node has seen, when names were taken out of the store. */
  public void forget() {
    known.invalidateAll();
  }

  private void collect(Rows rows, long storeId, Entry entry, boolean mayDefine) {
    UUID verb = NameKey.of(storeId, entry.verb());
    unseen(rows.verbs, rows.seen, verb, k -> new Object[] {k, storeId, entry.verb()});
    entry
        .links()
        .agents()
        .forEach(
            (id, mention) -> {
              UUID key = NameKey.of(storeId, id.ifi());
              unseen(rows.actors, rows.seen, key, k -> actor(k, storeId, id.ifi(), mention.node()));
              String name = mention.node().path("name").asText("");
              if (!name.isEmpty() && name.length() <= LONGEST_NAME) {
                UUID nameKey = NameKey.of(storeId, id.ifi() + '\n' + name);
                unseen(rows.names, rows.seen, nameKey, k -> new Object[] {key, k, name});
              }
            });
    for (String iri : entry.links().activities().keySet()) {
      UUID key = NameKey.of(storeId, iri);
      JsonNode definition = mayDefine ? entry.links().definitions().get(iri) : null;
      if (definition == null) {
        unseen(rows.activities, rows.seen, key, k -> new Object[] {k, storeId, iri});
      } else {
        defined(rows, key, new Given(iri, definition));
      }
    }
  }

  private void defined(Rows rows, UUID key, Given given) {
    int content = given.definition().hashCode() | 1;
    Integer committed = known.getIfPresent(key);
    if (committed == null || committed != content) {
      rows.definitions.merge(key, given, Given::and);
      rows.seen.put(key, content);
    }
  }

  private void unseen(
      Map<UUID, Object[]> rows, Map<UUID, Integer> seen, UUID key, Function<UUID, Object[]> row) {
    if (known.getIfPresent(key) == null) {
      rows.put(key, row.apply(key));
      seen.putIfAbsent(key, 0);
    }
  }

  private static Object[] actor(UUID key, long storeId, String ifi, JsonNode agent) {
    com.fasterxml.jackson.databind.node.ObjectNode alone = agent.deepCopy();
    alone.remove("member");
    String type = Agents.isGroup(agent) ? "Group" : "Agent";
    return new Object[] {key, storeId, ifi, type, Json.write(alone)};
  }

  private void rememberAfterCommit(Map<UUID, Integer> seen) {
    if (seen.isEmpty()) {
      return;
    }
    transactions.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {}

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              known.putAll(seen);
            }
          }
        });
  }
}
