package id.corpu.jp.application.policies;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a schema cannot say: names that must be unique, or must exist elsewhere in the file. */
final class PolicyConsistency {

  private final String file;
  private final JsonObject document;
  private final List<PolicyProblem> problems = new ArrayList<>();
  private final Map<String, Set<String>> switches = new HashMap<>();

  /** A document that has passed the schema. */
  PolicyConsistency(String file, JsonObject document) {
    this.file = file;
    this.document = document;
  }

  List<PolicyProblem> problems() {
    if (!file.equals(document.getString("id") + ".json")) {
      complain(
          null, "id", "is " + document.getString("id") + ", which is not the name of the file");
    }
    checkSwitches();
    checkDays();
    checkMix();
    checkUnique();
    new LimitsConsistency(document, this::complain).check();
    for (JsonObject ceiling : objects(document, "ceilings")) {
      checkCondition(
          null, "ceilings." + ceiling.getString("id") + ".when", ceiling.getJsonObject("when"));
    }
    objects(document, "rows").forEach(this::checkRow);
    return problems;
  }

  private void checkSwitches() {
    for (JsonObject definition : objects(document, "switches")) {
      Set<String> values =
          objects(definition, "values").stream()
              .map(value -> value.getString("value"))
              .collect(Collectors.toSet());
      switches.put(definition.getString("id"), values);
      if (!values.contains(definition.getString("default"))) {
        complain(
            null,
            "switches." + definition.getString("id") + ".default",
            "is not one of its values");
      }
    }
  }

  private void checkDays() {
    JsonObject regulation = document.getJsonObject("regulation");
    for (String field : List.of("signedOn", "promulgatedOn", "validFrom", "validTo")) {
      try {
        Optional.ofNullable(regulation.getString(field, null)).ifPresent(LocalDate::parse);
      } catch (DateTimeException e) {
        complain(null, "regulation." + field, "is no day of the calendar");
      }
    }
  }

  private void checkMix() {
    if (document.containsKey("mix")) {
      int sum =
          objects(document.getJsonObject("mix"), "buckets").stream()
              .mapToInt(b -> b.getInt("percent"))
              .sum();
      if (sum != 100) {
        complain(null, "mix.buckets", "the shares add up to " + sum + " instead of 100");
      }
    }
  }

  private void checkUnique() {
    Set<String> unconditional = new HashSet<>();
    for (String list : List.of("rows", "unrated")) {
      Set<String> seen = new HashSet<>(unconditional);
      for (JsonObject pathway : objects(document, list)) {
        String id = pathway.getString("id");
        if (!seen.add(id)) {
          complain(id, "id", "stands twice in the file");
        }
        // A row under a condition may stand among the unrated as well, for when it does not hold.
        if (!pathway.containsKey("when")) {
          unconditional.add(id);
        }
        checkBucket(id, pathway);
        objects(pathway, "placements").forEach(placement -> checkBucket(id, placement));
      }
    }
  }

  private void checkBucket(String id, JsonObject placed) {
    String bucket = placed.getString("bucket", null);
    boolean known =
        bucket == null
            || document.containsKey("mix")
                && objects(document.getJsonObject("mix"), "buckets").stream()
                    .anyMatch(one -> one.getString("id").equals(bucket));
    if (!known) {
      complain(id, "bucket", "the mix has no bucket " + bucket);
    }
  }

  private void checkRow(JsonObject row) {
    String id = row.getString("id");
    checkCondition(id, "when", row.getJsonObject("when"));
    objects(row, "placements")
        .forEach(one -> checkCondition(id, "placements.when", one.getJsonObject("when")));
    objects(row, "alternatives")
        .forEach(one -> checkCondition(id, "alternatives.when", one.getJsonObject("when")));
    objects(row, "eligibilityAlternatives")
        .forEach(
            one -> checkCondition(id, "eligibilityAlternatives.when", one.getJsonObject("when")));
  }

  private void checkCondition(String row, String field, JsonObject condition) {
    if (condition == null) {
      return;
    }
    Set<String> values = switches.get(condition.getString("switch"));
    if (values == null) {
      complain(row, field + ".switch", "there is no switch " + condition.getString("switch"));
    } else if (!values.contains(condition.getString("value"))) {
      complain(row, field + ".value", "the switch has no value " + condition.getString("value"));
    }
  }

  private void complain(String row, String field, String message) {
    problems.add(new PolicyProblem(file, Optional.ofNullable(row), field, message));
  }

  static List<JsonObject> objects(JsonObject parent, String name) {
    return parent.containsKey(name)
        ? parent.getJsonArray(name).getValuesAs(JsonObject.class)
        : List.of();
  }

  static List<String> strings(JsonObject parent, String name) {
    return parent
        .getJsonArray(name)
        .getValuesAs((JsonValue value) -> ((JsonString) value).getString());
  }
}
