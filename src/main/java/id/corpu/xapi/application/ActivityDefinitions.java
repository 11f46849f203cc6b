package id.corpu.xapi.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.corpu.platform.persistence.MultiRowInsert;
import id.corpu.platform.persistence.SqlTypes;
import id.corpu.xapi.domain.Definitions;
import id.corpu.xapi.domain.Json;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Joins definitions to those that are known. Most say nothing new, which a plain read tells; only
 * for the others the rows are locked, in the order of their keys, and joined to what they say by
 * then, so that two writers at once lose no language of each other.
 */
final class ActivityDefinitions {

  /** A definition over this length, in characters, is not joined: the newest stands alone. */
  private static final int LONGEST = 500_000;

  private static final int AT_ONCE = 500;
  private static final MultiRowInsert LOCKED =
      MultiRowInsert.into("xapi_activity", "id, store_id, iri").orUpdate("id = id");
  private static final MultiRowInsert DEFINED =
      MultiRowInsert.into("xapi_activity", "id, store_id, iri, definition")
          .orUpdate("definition = VALUES(definition)");

  /** A definition as an author gave it. */
  record Given(String iri, JsonNode definition) {

    Given and(Given newer) {
      return new Given(iri, Definitions.merge(definition, newer.definition()));
    }
  }

  private ActivityDefinitions() {}

  /** Writes definitions, by key of the activity. */
  static void write(Handle handle, long storeId, SortedMap<UUID, Given> given) throws SQLException {
    List<UUID> keys = new ArrayList<>(given.keySet());
    for (int from = 0; from < keys.size(); from += AT_ONCE) {
      some(handle, storeId, given, keys.subList(from, Math.min(keys.size(), from + AT_ONCE)));
    }
  }

  private static void some(Handle handle, long storeId, Map<UUID, Given> given, List<UUID> keys)
      throws SQLException {
    List<UUID> changed = new ArrayList<>(joined(handle, given, keys, "").keySet());
    if (changed.isEmpty()) {
      return;
    }
    changed.sort(null);
    LOCKED.write(
        handle.getConnection(),
        changed.stream().map(k -> new Object[] {k, storeId, given.get(k).iri()}).toList());
    Map<UUID, String> now = joined(handle, given, changed, " FOR UPDATE");
    DEFINED.write(
        handle.getConnection(),
        changed.stream()
            .filter(now::containsKey)
            .map(k -> new Object[] {k, storeId, given.get(k).iri(), now.get(k)})
            .toList());
  }

  /** The definitions that differ from what is known, joined with it. */
  private static Map<UUID, String> joined(
      Handle handle, Map<UUID, Given> given, List<UUID> keys, String lock) {
    Map<UUID, String> known = new HashMap<>();
    handle
        .createQuery("SELECT id, definition FROM xapi_activity WHERE id IN (<keys>)" + lock)
        .bindList("keys", keys)
        .map((row, context) -> new Object[] {row.getBytes("id"), row.getString("definition")})
        .forEach(row -> known.put(SqlTypes.toUuid((byte[]) row[0]), (String) row[1]));
    Map<UUID, String> changed = new HashMap<>();
    for (UUID key : keys) {
      String before = known.get(key);
      JsonNode newer = given.get(key).definition();
      if (before == null) {
        changed.put(key, Json.write(newer));
      } else {
        JsonNode older = Json.read(before);
        ObjectNode both = Definitions.merge(older, newer);
        if (!both.equals(older)) {
          String text = Json.write(both);
          changed.put(key, text.length() > LONGEST ? Json.write(newer) : text);
        }
      }
    }
    return changed;
  }
}
