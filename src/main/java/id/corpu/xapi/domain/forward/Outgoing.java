package id.corpu.xapi.domain.forward;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.xapi.domain.Json;
import id.corpu.xapi.domain.Members;
import id.corpu.xapi.domain.Page;
import id.corpu.xapi.domain.XapiVersion;
import java.util.UUID;

/**
 * A statement on its way to another store: as it is kept, but for the time of storing, which is the
 * receiver's to set (xAPI Data 2.4.8). Who vouched for it stays in it.
 *
 * @param key its place in our log
 * @param fits false when the receiver's line of xAPI cannot say what it says
 */
public record Outgoing(long key, UUID id, String json, boolean fits) {

  /** A statement of the log for a receiver that speaks that line. */
  public static Outgoing of(Page.Row row, XapiVersion line) {
    JsonNode tree = Json.read(row.json());
    Members text = Members.of(row.json()).without("stored");
    if (!line.covers(tree.path("version").asText()) && !line.isTwo()) {
      // The version is assigned by each store; to name 2.0 would have it refused (1.0.3 Data
      // 2.4.10)
      text.without("version");
    }
    UUID id = UUID.fromString(tree.path("id").asText());
    return new Outgoing(row.key(), id, text.text(), line.isTwo() || !needsTwo(tree));
  }

  /**
   * Agents and groups of the context came with 2.0. Leaving them out would make another statement
   * with the same id of it, so such a statement does not travel to a store of 1.0.3.
   */
  private static boolean needsTwo(JsonNode statement) {
    return hasLists(statement.path("context"))
        || hasLists(statement.path("object").path("context"));
  }

  private static boolean hasLists(JsonNode context) {
    return context.has("contextAgents") || context.has("contextGroups");
  }
}
