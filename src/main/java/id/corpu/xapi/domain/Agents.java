package id.corpu.xapi.domain;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.xapi.AgentId;
import java.util.Optional;

/** Reads agents and groups of statements. */
public final class Agents {

  private Agents() {}

  /** The identifier of an agent or identified group; empty for an anonymous group. */
  public static Optional<AgentId> idOf(JsonNode agent) {
    if (agent.hasNonNull("account")) {
      JsonNode account = agent.get("account");
      return Optional.of(
          AgentId.account(account.path("homePage").asText(), account.path("name").asText()));
    }
    if (agent.hasNonNull("mbox")) {
      return Optional.of(AgentId.mbox(agent.get("mbox").asText()));
    }
    if (agent.hasNonNull("mbox_sha1sum")) {
      return Optional.of(AgentId.mboxSha1sum(agent.get("mbox_sha1sum").asText()));
    }
    if (agent.hasNonNull("openid")) {
      return Optional.of(AgentId.openid(agent.get("openid").asText()));
    }
    return Optional.empty();
  }

  public static boolean isGroup(JsonNode agent) {
    return agent.path("objectType").asText().equals("Group");
  }
}
