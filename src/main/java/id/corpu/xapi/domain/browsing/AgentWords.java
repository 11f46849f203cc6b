package id.corpu.xapi.domain.browsing;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.xapi.AgentId;
import id.corpu.xapi.domain.Agents;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Agents and groups as words: a name if there is one, else as little of the identifier as helps.
 */
public final class AgentWords {

  private static final int MOST_MEMBERS = 2;

  private final Wording wording;
  private final Map<AgentId, String> names;

  /**
   * @param names of people whom the portal knows; they go before those that tools give
   */
  public AgentWords(Wording wording, Map<AgentId, String> names) {
    this.wording = wording;
    this.names = names;
  }

  public String of(JsonNode agent) {
    if (!agent.isObject()) {
      return wording.text("agent.somebody");
    }
    Optional<AgentId> id = Agents.idOf(agent);
    Optional<String> name =
        id.map(names::get)
            .or(() -> Optional.of(agent.path("name").asText("").strip()).filter(n -> !n.isEmpty()))
            .map(Masking::text);
    if (Agents.isGroup(agent)) {
      return name.map(n -> wording.text("agent.group", n)).orElseGet(() -> group(agent, id));
    }
    return name.orElseGet(
        () -> id.map(this::unnamed).orElseGet(() -> wording.text("agent.somebody")));
  }

  /** Somebody of whom only the identifier is known. */
  public String unnamed(AgentId id) {
    return wording.text("agent.unnamed", Masking.agent(id));
  }

  private String group(JsonNode group, Optional<AgentId> id) {
    if (id.isPresent()) {
      return wording.text("agent.group", Masking.agent(id.get()));
    }
    JsonNode members = group.path("member");
    String first =
        StreamSupport.stream(members.spliterator(), false)
            .limit(MOST_MEMBERS)
            .map(this::of)
            .collect(Collectors.joining(", "));
    int others = members.size() - MOST_MEMBERS;
    return others > 0 ? wording.text("agent.andothers", first, others) : first;
  }
}
