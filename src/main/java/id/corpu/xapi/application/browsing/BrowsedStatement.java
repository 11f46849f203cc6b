package id.corpu.xapi.application.browsing;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.xapi.domain.Json;
import id.corpu.xapi.domain.Page;
import id.corpu.xapi.domain.StatementKey;
import java.time.Instant;
import java.util.UUID;

/**
 * A statement as the browser shows it.
 *
 * @param key place in the log
 * @param tree what it says
 * @param json the same as text, as stored
 * @param voided whether another one has taken it back
 */
public record BrowsedStatement(long key, JsonNode tree, String json, boolean voided) {

  static BrowsedStatement of(Page.Row row, boolean voided) {
    return new BrowsedStatement(row.key(), Json.read(row.json()), row.json(), voided);
  }

  public UUID id() {
    return UUID.fromString(tree.path("id").asText());
  }

  public Instant stored() {
    return StatementKey.storedOf(key);
  }
}
