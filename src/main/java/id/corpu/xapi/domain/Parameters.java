package id.corpu.xapi.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.xapi.AgentId;
import id.corpu.xapi.domain.check.ActorCheck;
import id.corpu.xapi.domain.check.Finding;
import id.corpu.xapi.domain.check.Formats;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The query parameters of the statement resource, checked like values in statements (XAPI-00012).
 */
public final class Parameters {

  /** How many statements a page has at most, and when nothing is said (2.1.3, limit). */
  public static final int MAX_LIMIT = 500;

  /**
   * The parameter that leads to the next page. jXAPI follows a {@code more} link from the root of
   * the host only if it finds this word in it.
   */
  public static final String MORE = "more";

  private static final Set<String> WITH_ID = Set.of("attachments", "format");
  private static final Set<String> FILTERS =
      Set.of(
          "agent",
          "verb",
          "activity",
          "registration",
          "related_activities",
          "related_agents",
          "since",
          "until",
          "limit",
          "format",
          "attachments",
          "ascending",
          MORE);

  private final Map<String, List<String>> given;

  public Parameters(Map<String, List<String>> given) {
    this.given = given;
    given.forEach(
        (name, values) -> {
          if (values.size() != 1) {
            throw refused(name, "The parameter is given more than once.");
          }
        });
  }

  /** The one statement asked for, voided or not, by parameter {@code name}. */
  public Optional<UUID> single(String name) {
    if (!given.containsKey(name)) {
      return Optional.empty();
    }
    for (String other : given.keySet()) {
      if (!other.equals(name) && !WITH_ID.contains(other)) {
        String requirement = name.equals("statementId") ? "XAPI-00151" : "XAPI-00150";
        throw Refusal.bad("NOT_TOGETHER", requirement, other, "Not together with " + name + ".");
      }
    }
    return uuid(name);
  }

  /** The filters; refuses every parameter that is none. */
  public StatementQuery query() {
    onlyKnown(FILTERS);
    return new StatementQuery(
        agent(),
        truth("related_agents"),
        iri("verb"),
        iri("activity"),
        truth("related_activities"),
        uuid("registration"),
        time("since"),
        time("until"),
        truth("ascending"),
        limit(),
        text(MORE).map(this::cursor),
        Optional.empty());
  }

  /** Refuses parameters other than these (XAPI-00324, XAPI-00325). */
  public void onlyKnown(Set<String> known) {
    for (String name : given.keySet()) {
      if (!known.contains(name)) {
        throw Refusal.bad(
            "UNKNOWN_PARAMETER",
            "XAPI-00324",
            name,
            "Unknown parameter; mind upper and lower case.");
      }
    }
  }

  public StatementFormat format() {
    String name = text("format").orElse("exact");
    return StatementFormat.of(name)
        .orElseThrow(() -> refused("format", "One of exact, ids, canonical is expected."));
  }

  public boolean truth(String name) {
    String value = text(name).orElse("false");
    if (!value.equals("true") && !value.equals("false")) {
      throw refused(name, "true or false is expected.");
    }
    return value.equals("true");
  }

  public Optional<UUID> uuid(String name) {
    return text(name)
        .map(
            value -> {
              if (!Formats.isUuid(value)) {
                throw refused(name, "A UUID in its standard form is expected.");
              }
              return UUID.fromString(value);
            });
  }

  public Optional<String> text(String name) {
    return Optional.ofNullable(given.get(name)).map(values -> values.get(0));
  }

  public Optional<String> iri(String name) {
    Optional<String> value = text(name);
    if (value.isPresent() && !Formats.isIri(value.get())) {
      throw refused(name, "An absolute IRI is expected.");
    }
    return value;
  }

  public Optional<Instant> time(String name) {
    Optional<String> value = text(name);
    if (value.isPresent() && !Formats.isTimestamp(value.get())) {
      throw refused(name, "An ISO 8601 date and time is expected.");
    }
    return value.map(Times::parse);
  }

  private int limit() {
    String value = text("limit").orElse("0");
    if (!value.matches("\\d{1,9}")) {
      throw refused("limit", "A whole number is expected; 0 asks for as many as the store gives.");
    }
    int limit = Integer.parseInt(value);
    return limit == 0 ? MAX_LIMIT : Math.min(limit, MAX_LIMIT);
  }

  private long cursor(String value) {
    if (!value.matches("\\d{1,18}")) {
      throw refused(MORE, "It comes from a more link and is passed on unchanged.");
    }
    return Long.parseLong(value);
  }

  private Optional<AgentId> agent() {
    return agentObject().map(Parameters::idOf);
  }

  /** The identifier of an agent or identified group given as parameter. */
  public static AgentId idOf(JsonNode agent) {
    return Agents.idOf(agent)
        .orElseThrow(() -> refused("agent", "An agent or identified group is expected."));
  }

  /** The agent or group of parameter {@code agent}, checked like one in a statement. */
  public Optional<JsonNode> agentObject() {
    Optional<String> value = text("agent");
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      JsonNode agent = Json.readForeign(value.get());
      List<Finding> findings = ActorCheck.of(agent, "agent");
      if (!findings.isEmpty()) {
        throw Refusal.bad(findings);
      }
      return Optional.of(agent);
    } catch (JsonProcessingException e) {
      throw refused("agent", "An agent as JSON is expected.");
    }
  }

  private static Refusal refused(String name, String message) {
    return Refusal.bad("WRONG_PARAMETER", "XAPI-00012", name, message);
  }
}
