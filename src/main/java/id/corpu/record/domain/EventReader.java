package id.corpu.record.domain;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.people.PersonId;
import id.corpu.record.Deed;
import id.corpu.record.LearningEvent;
import id.corpu.record.LearningObject;
import id.corpu.record.ObjectType;
import id.corpu.record.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Reads statements as events. Statements of other tools are read as far as they follow the profile;
 * a part that does not is as if absent.
 */
public final class EventReader {

  private final Function<UUID, Optional<PersonId>> people;

  /**
   * @param people who stands behind an account name
   */
  public EventReader(Function<UUID, Optional<PersonId>> people) {
    this.people = people;
  }

  /**
   * The event that a statement tells, or empty when its verb or object is none of the profile's.
   */
  public Optional<LearningEvent> read(
      UUID id, JsonNode statement, PersonId person, Instant timestamp) {
    Optional<Deed> deed = Deed.ofIri(statement.path("verb").path("id").asText());
    JsonNode object = statement.path("object");
    if (deed.isEmpty() || !object.path("objectType").asText("Activity").equals("Activity")) {
      return Optional.empty();
    }
    JsonNode context = statement.path("context");
    JsonNode activities = context.path("contextActivities");
    return Optional.of(
        new LearningEvent(
            id,
            person,
            deed.get(),
            object(object),
            timestamp,
            uuid(context.path("registration")),
            outcome(statement.path("result")),
            uuid(context.path("instructor").path("account").path("name")).flatMap(people),
            objects(activities.path("parent")).stream().findFirst(),
            objects(activities.path("grouping")),
            CreditReader.read(context.path("extensions"))));
  }

  private static LearningObject object(JsonNode activity) {
    JsonNode definition = activity.path("definition");
    Map<String, String> name = new HashMap<>();
    definition
        .path("name")
        .properties()
        .forEach(text -> name.put(text.getKey(), text.getValue().asText()));
    return new LearningObject(
        activity.path("id").asText(), ObjectType.ofIri(definition.path("type").asText("")), name);
  }

  private static List<LearningObject> objects(JsonNode named) {
    List<LearningObject> objects = new ArrayList<>();
    if (named.isObject()) {
      objects.add(object(named));
    }
    if (named.isArray()) {
      named.forEach(one -> objects.add(object(one)));
    }
    return objects;
  }

  private static Outcome outcome(JsonNode result) {
    if (result.isMissingNode()) {
      return Outcome.NONE;
    }
    JsonNode scaled = result.path("score").path("scaled");
    return new Outcome(
        scaled.isNumber() ? Optional.of(scaled.decimalValue()) : Optional.empty(),
        truth(result.path("success")),
        truth(result.path("completion")),
        duration(result.path("duration").asText("")),
        result.path("response").isTextual()
            ? Optional.of(result.get("response").asText())
            : Optional.empty());
  }

  private static Optional<Boolean> truth(JsonNode node) {
    return node.isBoolean() ? Optional.of(node.booleanValue()) : Optional.empty();
  }

  /** Years and months have no fixed length, so such a duration counts as unknown; a week has. */
  static Optional<Duration> duration(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return text.matches("P\\d+W")
          ? Optional.of(Duration.ofDays(7L * Long.parseLong(text.substring(1, text.length() - 1))))
          : Optional.of(Duration.parse(text)).filter(duration -> !duration.isNegative());
    } catch (DateTimeParseException | ArithmeticException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<UUID> uuid(JsonNode node) {
    try {
      return node.isTextual() ? Optional.of(UUID.fromString(node.asText())) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
