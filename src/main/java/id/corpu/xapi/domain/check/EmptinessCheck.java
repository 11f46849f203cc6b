package id.corpu.xapi.domain.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Map;

/**
 * Nothing is null or an empty object, except in extensions (XAPI-00001). The definition of an
 * activity has no property that it needs (xAPI Data 2.4.4.1), so an empty one says nothing wrong.
 */
final class EmptinessCheck {

  private EmptinessCheck() {}

  static void check(Part part) {
    if (part.value().isNull()) {
      part.broken("NULL", "XAPI-00001", "null is not allowed outside of extensions.");
    } else if (part.value().isObject() && part.value().isEmpty()) {
      part.broken("EMPTY", "XAPI-00001", "An empty object is not allowed outside of extensions.");
    } else if (part.value().isArray()) {
      part.elements().forEach(EmptinessCheck::check);
    } else {
      for (Iterator<Map.Entry<String, JsonNode>> all = part.value().fields(); all.hasNext(); ) {
        String name = all.next().getKey();
        if (!name.equals("extensions") && !isEmptyDefinition(part, name)) {
          part.optional(name, EmptinessCheck::check);
        }
      }
    }
  }

  private static boolean isEmptyDefinition(Part part, String name) {
    JsonNode value = part.value().get(name);
    return name.equals("definition") && value.isObject() && value.isEmpty();
  }
}
