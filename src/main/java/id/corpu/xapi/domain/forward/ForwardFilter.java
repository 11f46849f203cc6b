package id.corpu.xapi.domain.forward;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.xapi.AgentId;
import id.corpu.xapi.domain.Agents;
import id.corpu.xapi.domain.Json;
import id.corpu.xapi.domain.StatementQuery;
import id.corpu.xapi.domain.check.ActorCheck;
import id.corpu.xapi.domain.check.Formats;
import java.util.Optional;

/**
 * Which statements a target gets; every part may be missing. Activity and agent count wherever they
 * stand in a statement.
 *
 * @param verb IRI
 * @param activity IRI
 * @param agent as typed: an e-mail address, or an agent as JSON
 */
public record ForwardFilter(
    Optional<String> verb, Optional<String> activity, Optional<String> agent) {

  private static final int LONGEST = 2_000;
  private static final String MAILTO = "mailto:";

  /**
   * Reads what somebody has typed; what is blank is missing.
   *
   * @throws InvalidInput {@code FORWARD_VERB}, {@code FORWARD_ACTIVITY}, {@code FORWARD_AGENT}
   */
  public static ForwardFilter of(String verb, String activity, String agent) {
    ForwardFilter filter =
        new ForwardFilter(
            iri(verb, "FORWARD_VERB", "verb"),
            iri(activity, "FORWARD_ACTIVITY", "activity"),
            text(agent, "FORWARD_AGENT", "agent"));
    filter.agentId();
    return filter;
  }

  /** As a query of the log. */
  public StatementQuery query() {
    return new StatementQuery(
        agentId(),
        true,
        verb,
        activity,
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true,
        1,
        Optional.empty(),
        Optional.empty());
  }

  private Optional<AgentId> agentId() {
    return agent.map(ForwardFilter::agentId);
  }

  private static AgentId agentId(String typed) {
    if (!typed.startsWith("{")) {
      String mailto = typed.startsWith(MAILTO) ? typed : MAILTO + typed;
      if (!Formats.isMailto(mailto)) {
        throw new InvalidInput("FORWARD_AGENT", "agent");
      }
      return AgentId.mbox(mailto);
    }
    try {
      JsonNode agent = Json.readForeign(typed);
      return Optional.of(agent)
          .filter(read -> ActorCheck.of(read, "agent").isEmpty())
          .flatMap(Agents::idOf)
          .orElseThrow(() -> new InvalidInput("FORWARD_AGENT", "agent"));
    } catch (JsonProcessingException e) {
      throw new InvalidInput("FORWARD_AGENT", "agent");
    }
  }

  private static Optional<String> iri(String typed, String code, String field) {
    Optional<String> iri = text(typed, code, field);
    if (iri.isPresent() && !Formats.isIri(iri.get())) {
      throw new InvalidInput(code, field);
    }
    return iri;
  }

  private static Optional<String> text(String typed, String code, String field) {
    if (typed == null || typed.isBlank()) {
      return Optional.empty();
    }
    if (typed.strip().length() > LONGEST) {
      throw new InvalidInput(code, field);
    }
    return Optional.of(typed.strip());
  }
}
