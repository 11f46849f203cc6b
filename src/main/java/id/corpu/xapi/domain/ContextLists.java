package id.corpu.xapi.domain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Context activities are kept as lists even when a single one arrived bare (xAPI Data 2.4.6.2,
 * XAPI-00096).
 */
final class ContextLists {

  private static final List<String> KINDS = List.of("parent", "grouping", "category", "other");

  private ContextLists() {}

  /** Makes lists of a statement's context activities; false when nothing had to be done. */
  static boolean make(JsonNode statement) {
    JsonNode activities = statement.path("context").path("contextActivities");
    boolean changed = false;
    for (String kind : KINDS) {
      JsonNode named = activities.path(kind);
      if (named.isObject()) {
        ((ObjectNode) activities).putArray(kind).add(named);
        changed = true;
      }
    }
    return changed;
  }
}
