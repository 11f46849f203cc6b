package id.corpu.jp.application.simulating;

import id.corpu.jp.domain.AsnStatus;
import id.corpu.jp.domain.LearningActivity;
import id.corpu.jp.domain.Policy;
import id.corpu.jp.domain.SwitchDefinition;
import id.corpu.jp.domain.Switches;
import id.corpu.people.AsnType;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.errors.TooLarge;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads a question as JSON; the first field that is wrong is named by its path. */
final class SimulationReader {

  /** Made once: looking the provider up costs more than reading a question. */
  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  /** A simulation applies the national ceiling only where the question says so. */
  private static final Switches UNLESS_ASKED =
      Switches.none().with("applyNationalPppkCeiling", "false");

  private final List<Policy> shipped;

  /**
   * @param shipped the regulations that may be asked about
   */
  SimulationReader(List<Policy> shipped) {
    this.shipped = shipped;
  }

  SimulationRequest read(String text) {
    Fields fields = new Fields(parse(text), "");
    Policy policy = policy(fields);
    AsnStatus status = status(fields);
    Switches switches = switches(fields, policy);
    List<JsonValue> activities = fields.list("activities");
    if (activities.size() > Simulation.MOST_ACTIVITIES) {
      throw new TooLarge("TOO_MANY_ACTIVITIES", "activities");
    }
    ActivityReader reader = new ActivityReader(policy.zone(), this::isPathway);
    List<LearningActivity> read =
        IntStream.range(0, activities.size())
            .mapToObj(i -> reader.read(i, Fields.of(activities.get(i), "activities[" + i + "]")))
            .toList();
    return new SimulationRequest(policy, status, switches, policy.minutesPerJp(), read);
  }

  private static JsonObject parse(String text) {
    try (JsonReader reader = READERS.createReader(new StringReader(text))) {
      return reader.readObject();
    } catch (JsonException e) {
      throw new InvalidInput("NOT_JSON", "body");
    }
  }

  private Policy policy(Fields fields) {
    String id = fields.text("policy");
    return shipped.stream()
        .filter(policy -> policy.id().equals(id))
        .findFirst()
        .orElseThrow(() -> fields.wrong("POLICY_UNKNOWN", "policy"));
  }

  private static AsnStatus status(Fields fields) {
    String name = fields.text("asnType");
    AsnType type =
        Arrays.stream(AsnType.values())
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow(() -> fields.wrong("ASN_TYPE_UNKNOWN", "asnType"));
    LocalDate start = fields.has("contractStart") ? fields.date("contractStart") : null;
    return new AsnStatus(type, start);
  }

  private Switches switches(Fields fields, Policy policy) {
    Switches chosen = UNLESS_ASKED;
    if (!fields.has("switches")) {
      return chosen;
    }
    Fields answers = fields.object("switches");
    for (Map.Entry<String, JsonValue> answer : answers.entries()) {
      String id = answer.getKey();
      if (answer.getValue() == JsonValue.NULL) {
        continue;
      }
      Optional<SwitchDefinition> definition = definition(policy, id);
      if (definition.isEmpty() && shipped.stream().noneMatch(p -> definition(p, id).isPresent())) {
        throw answers.wrong("SWITCH_UNKNOWN", id);
      }
      String value =
          answer.getValue() instanceof JsonString string
              ? string.getString()
              : answer.getValue().toString();
      if (definition.filter(d -> !d.values().containsKey(value)).isPresent()) {
        throw answers.wrong("SWITCH_VALUE", id);
      }
      chosen = chosen.with(id, value);
    }
    return chosen;
  }

  private static Optional<SwitchDefinition> definition(Policy policy, String id) {
    return policy.switches().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** Whether any regulation knows the pathway; where this one does not, it earns 0 JP. */
  private boolean isPathway(String id) {
    return shipped.stream().anyMatch(policy -> policy.nameOf(id).isPresent());
  }
}
