package id.corpu.xapi.domain.rights;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.corpu.xapi.domain.Times;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * What stays of a statement whose person was erased, so that counts by verb, activity and day stay
 * true: verb, object, the day, score, success, completion and duration, and the activities of its
 * context. Free text, extensions, registration, other people of the context and data go.
 */
final class Remainder {

  private static final List<String> OF_RESULT =
      List.of("score", "success", "completion", "duration");
  private static final List<String> OF_CONTEXT = List.of("contextActivities");

  private Remainder() {}

  static void shrink(ObjectNode statement, ZoneId zone) {
    statement.remove("attachments");
    keep(statement, "result", OF_RESULT);
    keep(statement, "context", OF_CONTEXT);
    if (statement.path("timestamp").isTextual()) {
      statement.put("timestamp", day(statement.get("timestamp").asText(), zone));
    }
    if (statement.path("object") instanceof ObjectNode object) {
      if (object.path("objectType").asText().equals("SubStatement")) {
        shrink(object, zone);
      }
      if (object.path("definition") instanceof ObjectNode definition) {
        definition.remove("extensions");
      }
    }
  }

  private static void keep(ObjectNode statement, String part, List<String> names) {
    JsonNode kept = statement.path(part);
    if (kept instanceof ObjectNode object) {
      object.retain(names);
      if (object.isEmpty()) {
        statement.remove(part);
      }
    }
  }

  /** The beginning of the day in the city, so that the statement stays in its day and month. */
  private static String day(String timestamp, ZoneId zone) {
    Instant beginning =
        Times.parse(timestamp).atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    return Times.text(beginning);
  }
}
