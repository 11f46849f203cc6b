package id.corpu.xapi.domain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * What is known of an activity, from several statements (xAPI Data 2.4.4.1, Communication 2.5).
 * Names and descriptions are joined by language, extensions by key; the newer word holds where both
 * speak. An interaction of another type brings its own answers and leaves none of the old ones.
 */
public final class Definitions {

  private static final Set<String> MAPS = Set.of("name", "description", "extensions");
  private static final Set<String> OF_INTERACTION =
      Set.of("correctResponsesPattern", "choices", "scale", "source", "target", "steps");

  private Definitions() {}

  /** Joins two definitions; neither is changed. */
  public static ObjectNode merge(JsonNode older, JsonNode newer) {
    ObjectNode merged = older.deepCopy();
    boolean otherType =
        newer.has("interactionType")
            && !newer.get("interactionType").equals(older.get("interactionType"));
    if (otherType) {
      merged.remove(OF_INTERACTION);
    }
    for (Iterator<Map.Entry<String, JsonNode>> all = newer.fields(); all.hasNext(); ) {
      Map.Entry<String, JsonNode> field = all.next();
      JsonNode there = merged.get(field.getKey());
      boolean isMap = MAPS.contains(field.getKey()) && field.getValue().isObject();
      if (isMap && there instanceof ObjectNode map) {
        map.setAll((ObjectNode) field.getValue());
      } else {
        merged.set(field.getKey(), field.getValue());
      }
    }
    return merged;
  }
}
