package id.corpu.xapi.application.rights;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.corpu.platform.persistence.SqlTypes;
import id.corpu.xapi.domain.Json;
import id.corpu.xapi.domain.rights.Subject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * What the store has of a person beside statements. Documents are deleted in either case: they are
 * settings and drafts of tools, of use to the person alone, and no count rests on them. Definitions
 * of activities and documents of others lose what betrays the person.
 */
final class Belongings {

  private Belongings() {}

  /**
   * Deletes and rewrites.
   *
   * @return how many documents were deleted
   */
  static long rewrite(Handle handle, RightsCase found, Subject subject) throws SQLException {
    List<UUID> actors = Subjects.keys(found.storeId(), subject);
    long documents =
        handle
            .createUpdate(
                "DELETE FROM xapi_document WHERE store_id = :store AND agent_id IN (<actors>)")
            .bind("store", found.storeId())
            .bindList("actors", actors)
            .execute();
    for (String table : List.of("xapi_actor_name WHERE actor_id", "xapi_actor WHERE id")) {
      handle
          .createUpdate("DELETE FROM " + table + " IN (<actors>)")
          .bindList("actors", actors)
          .execute();
    }
    for (String word : subject.searched()) {
      definitions(handle, found, subject, word);
      documents += documentsOfOthers(handle, found, word);
      handle.execute(
          "DELETE FROM xapi_transfer_finding WHERE LOCATE(?, path) > 0 OR LOCATE(?, message) > 0",
          word,
          word);
      groups(handle, found, word);
    }
    return documents;
  }

  /** A definition that names the person, or an activity that nobody's statement has any more. */
  private static void definitions(Handle handle, RightsCase found, Subject subject, String word) {
    handle.execute(
        "DELETE FROM xapi_activity WHERE store_id = ? AND LOCATE(?, iri) > 0 AND NOT EXISTS"
            + " (SELECT 1 FROM xapi_statement_activity l WHERE l.activity_id = xapi_activity.id)",
        found.storeId(),
        word);
    List<Map.Entry<UUID, String>> definitions =
        handle
            .createQuery(
                "SELECT id, definition FROM xapi_activity"
                    + " WHERE store_id = :store AND LOCATE(:word, definition) > 0")
            .bind("store", found.storeId())
            .bind("word", word)
            .map(
                (row, context) ->
                    Map.entry(SqlTypes.toUuid(row.getBytes("id")), row.getString("definition")))
            .list();
    for (Map.Entry<UUID, String> each : definitions) {
      String scrubbed = subject.scrubbed(each.getValue(), RightsWork.pseudonym(found).toString());
      handle.execute(
          "UPDATE xapi_activity SET definition = ? WHERE id = ?",
          isJson(scrubbed) ? scrubbed : null,
          SqlTypes.toBytes(each.getKey()));
    }
  }

  /** A document of an activity or of somebody else that names the person cannot be mended. */
  private static long documentsOfOthers(Handle handle, RightsCase found, String word) {
    return handle.execute(
        "DELETE FROM xapi_document WHERE store_id = ?"
            + " AND (LOCATE(?, content) > 0 OR LOCATE(?, name) > 0 OR LOCATE(?, activity) > 0)",
        found.storeId(),
        word.getBytes(StandardCharsets.UTF_8),
        word,
        word);
  }

  /** Names of other agents, such as a group named after the person. */
  private static void groups(Handle handle, RightsCase found, String word) {
    handle.execute(
        "UPDATE xapi_actor SET payload = JSON_REMOVE(payload, '$.name')"
            + " WHERE store_id = ? AND LOCATE(?, payload) > 0",
        found.storeId(),
        word);
    handle.execute(
        "DELETE n FROM xapi_actor_name n JOIN xapi_actor a ON a.id = n.actor_id"
            + " WHERE a.store_id = ? AND LOCATE(?, n.name) > 0",
        found.storeId(),
        word);
  }

  private static boolean isJson(String text) {
    try {
      return Json.readForeign(text).isObject();
    } catch (JsonProcessingException e) {
      return false;
    }
  }
}
