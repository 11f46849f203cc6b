package id.corpu.xapi.domain.document;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.xapi.AgentId;
import id.corpu.xapi.domain.Agents;
import id.corpu.xapi.domain.Parameters;
import id.corpu.xapi.domain.Refusal;
import id.corpu.xapi.domain.XapiVersion;
import java.util.Optional;

/** The parameters that say which document or description is meant (xAPI Communication 2.3–2.7). */
public final class ShelfParameters {

  /** Characters that an IRI, an identifier or a name may have here. */
  private static final int LONGEST = 2_000;

  private final Parameters parameters;
  private final XapiVersion version;

  public ShelfParameters(Parameters parameters, XapiVersion version) {
    this.parameters = parameters;
    this.version = version;
  }

  /**
   * The activity asked for.
   *
   * @param requirement id of the rule that it must be there
   */
  public String activity(String requirement) {
    return bounded("activityId", required(parameters.iri("activityId"), "activityId", requirement));
  }

  /** The identifier of the agent asked for; see {@link #agentObject}. */
  public AgentId agent(String requirement) {
    AgentId id = Parameters.idOf(agentObject(requirement));
    bounded("agent", id.ifi());
    return id;
  }

  /**
   * The agent asked for. 1.0.3 wants an Agent here and no Group (2.4.s2, 2.6.s3), 2.0 takes an
   * identified group too.
   */
  public JsonNode agentObject(String requirement) {
    JsonNode agent = required(parameters.agentObject(), "agent", requirement);
    if (Agents.isGroup(agent) && !version.isTwo()) {
      throw Refusal.bad("WRONG_PARAMETER", requirement, "agent", "An Agent is expected, no Group.");
    }
    return agent;
  }

  /** The name of one document, or empty when all are meant. */
  public Optional<String> name(String parameter) {
    return parameters
        .text(parameter)
        .map(
            name -> {
              if (name.isEmpty()) {
                throw Refusal.bad("WRONG_PARAMETER", "XAPI-00012", parameter, "It is empty.");
              }
              return bounded(parameter, name);
            });
  }

  /** A parameter that must be there. */
  public static <T> T required(Optional<T> value, String name, String requirement) {
    return value.orElseThrow(
        () -> Refusal.bad("MISSING", requirement, name, "The parameter " + name + " is missing."));
  }

  private static String bounded(String name, String value) {
    if (value.length() > LONGEST) {
      throw Refusal.bad(
          "WRONG_PARAMETER", "XAPI-00012", name, "At most " + LONGEST + " characters.");
    }
    return value;
  }
}
