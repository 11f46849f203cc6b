package id.corpu.xapi.application.rights;

import id.corpu.platform.persistence.MultiRowInsert;
import id.corpu.xapi.AgentId;
import id.corpu.xapi.domain.Agents;
import id.corpu.xapi.domain.Json;
import id.corpu.xapi.domain.Links;
import id.corpu.xapi.domain.NameKey;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Has the rows that filters follow say what a rewritten statement says. */
final class LinkRewriting {

  private static final MultiRowInsert ACTORS =
      MultiRowInsert.into(
          "xapi_statement_actor", "actor_id, direct, statement_key, usages, timestamp");
  private static final MultiRowInsert ACTIVITIES =
      MultiRowInsert.into("xapi_statement_activity", "activity_id, direct, statement_key, usages");
  private static final MultiRowInsert KNOWN_ACTORS =
      MultiRowInsert.unlessKnown("xapi_actor", "id, store_id, ifi, type, payload");
  private static final MultiRowInsert KNOWN_ACTIVITIES =
      MultiRowInsert.unlessKnown("xapi_activity", "id, store_id, iri");

  private LinkRewriting() {}

  /**
   * Replaces the links of a statement.
   *
   * @param subjects keys of the person, which are unlinked in any case
   */
  static void write(
      Handle handle,
      long storeId,
      long key,
      Links before,
      Links after,
      Instant timestamp,
      List<UUID> subjects)
      throws SQLException {
    actors(handle, storeId, key, before, after, timestamp, subjects);
    activities(handle, storeId, key, before, after);
  }

  /** Unlinks the person from a statement that says nothing of them any more. */
  static void unlink(Handle handle, long key, List<UUID> subjects) {
    delete(handle, "xapi_statement_actor", "actor_id", subjects, key);
  }

  private static void actors(
      Handle handle,
      long storeId,
      long key,
      Links before,
      Links after,
      Instant timestamp,
      List<UUID> subjects)
      throws SQLException {
    List<UUID> gone = new ArrayList<>(subjects);
    before.agents().keySet().forEach(id -> gone.add(NameKey.of(storeId, id.ifi())));
    delete(handle, "xapi_statement_actor", "actor_id", gone, key);
    List<Object[]> links = new ArrayList<>();
    List<Object[]> known = new ArrayList<>();
    for (Map.Entry<AgentId, Links.Mention> each : after.agents().entrySet()) {
      String ifi = each.getKey().ifi();
      UUID actor = NameKey.of(storeId, ifi);
      int usages = each.getValue().usages();
      boolean direct = (usages & (Links.ACTOR | Links.OBJECT)) != 0;
      links.add(new Object[] {actor, direct, key, usages, timestamp});
      com.fasterxml.jackson.databind.node.ObjectNode alone = each.getValue().node().deepCopy();
      alone.remove("member");
      String type = Agents.isGroup(alone) ? "Group" : "Agent";
      known.add(new Object[] {actor, storeId, ifi, type, Json.write(alone)});
    }
    known.sort((a, b) -> ((UUID) a[0]).compareTo((UUID) b[0]));
    KNOWN_ACTORS.write(handle.getConnection(), known);
    ACTORS.write(handle.getConnection(), links);
  }

  private static void activities(Handle handle, long storeId, long key, Links before, Links after)
      throws SQLException {
    if (usages(before).equals(usages(after))) {
      return;
    }
    List<UUID> gone =
        before.activities().keySet().stream().map(iri -> NameKey.of(storeId, iri)).toList();
    delete(handle, "xapi_statement_activity", "activity_id", gone, key);
    List<Object[]> links = new ArrayList<>();
    List<Object[]> known = new ArrayList<>();
    usages(after)
        .forEach(
            (iri, usages) -> {
              UUID activity = NameKey.of(storeId, iri);
              links.add(new Object[] {activity, (usages & Links.OBJECT) != 0, key, usages});
              known.add(new Object[] {activity, storeId, iri});
            });
    KNOWN_ACTIVITIES.write(handle.getConnection(), known);
    ACTIVITIES.write(handle.getConnection(), links);
  }

  private static Map<String, Integer> usages(Links links) {
    Map<String, Integer> usages = new HashMap<>();
    links.activities().forEach((iri, mention) -> usages.put(iri, mention.usages()));
    return usages;
  }

  private static void delete(
      Handle handle, String table, String column, List<UUID> names, long key) {
    if (!names.isEmpty()) {
      handle
          .createUpdate(
              "DELETE FROM "
                  + table
                  + " WHERE "
                  + column
                  + " IN (<names>) AND direct IN (FALSE, TRUE) AND statement_key = :key")
          .bindList("names", names)
          .bind("key", key)
          .execute();
    }
  }
}
