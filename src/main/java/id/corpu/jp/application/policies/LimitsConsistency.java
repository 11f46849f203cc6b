package id.corpu.jp.application.policies;

import static id.corpu.jp.application.policies.PolicyConsistency.objects;
import static id.corpu.jp.application.policies.PolicyConsistency.strings;

import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a schema cannot say of deadlines, gap classes and closed lists. */
final class LimitsConsistency {

  /** Where complaints go: row or null, field, message. */
  interface Complaints {
    void complain(String row, String field, String message);
  }

  private final JsonObject document;
  private final Complaints complaints;

  LimitsConsistency(JsonObject document, Complaints complaints) {
    this.document = document;
    this.complaints = complaints;
  }

  void check() {
    for (String list : List.of("targets", "ceilings", "deadlines", "gapScales")) {
      checkUnique(list);
    }
    objects(document, "deadlines").forEach(this::checkDeadline);
    objects(document, "gapScales").forEach(this::checkScale);
    objects(document, "closedLists").forEach(this::checkClosedList);
  }

  private void checkUnique(String list) {
    Set<String> seen = new HashSet<>();
    for (JsonObject item : objects(document, list)) {
      if (!seen.add(item.getString("id"))) {
        complaints.complain(null, list + "." + item.getString("id"), "stands twice in the file");
      }
    }
  }

  private void checkDeadline(JsonObject deadline) {
    JsonObject due = deadline.getJsonObject("due");
    String field = "deadlines." + deadline.getString("id") + ".due";
    if (!due.containsKey("to")) {
      return;
    }
    try {
      MonthDay last = LimitsMapping.day(due.getString("to"));
      MonthDay first = LimitsMapping.day(due.getString("from", due.getString("to")));
      if (first.isAfter(last)) {
        complaints.complain(null, field + ".from", "is after the last day");
      }
    } catch (DateTimeException e) {
      complaints.complain(null, field, "is no day of the calendar");
    }
  }

  private void checkScale(JsonObject scale) {
    List<JsonObject> classes = objects(scale, "classes");
    for (int i = 0; i < classes.size(); i++) {
      String field = "gapScales." + scale.getString("id") + ".classes." + (i + 1) + ".from";
      boolean last = i == classes.size() - 1;
      if (last == classes.get(i).containsKey("from")) {
        complaints.complain(null, field, last ? "the last class has no bound" : "is missing");
      } else if (!last && i > 0 && !isLower(classes.get(i), classes.get(i - 1))) {
        complaints.complain(null, field, "is not lower than the bound before it");
      }
    }
  }

  private static boolean isLower(JsonObject one, JsonObject before) {
    return !before.containsKey("from")
        || one.getJsonNumber("from")
                .bigDecimalValue()
                .compareTo(before.getJsonNumber("from").bigDecimalValue())
            < 0;
  }

  /** The list and the rows say the same: open to the status if and only if listed. */
  private void checkClosedList(JsonObject list) {
    String type = list.getString("asnType");
    List<String> listed = strings(list, "pathways");
    List<JsonObject> rows = objects(document, "rows");
    Set<String> known = rows.stream().map(row -> row.getString("id")).collect(Collectors.toSet());
    listed.stream()
        .filter(id -> !known.contains(id))
        .forEach(id -> complaints.complain(null, "closedLists", "there is no row " + id));
    for (JsonObject row : rows) {
      boolean open = strings(row, "asnTypes").contains(type);
      if (open != listed.contains(row.getString("id"))) {
        complaints.complain(
            row.getString("id"),
            "asnTypes",
            open ? "is open to " + type + " but not on its list" : "is on the list of " + type);
      }
    }
  }
}
