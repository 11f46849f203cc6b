package id.corpu.xapi.domain.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.corpu.xapi.domain.Json;
import id.corpu.xapi.domain.check.ActorCheck;
import id.corpu.xapi.domain.check.Formats;
import java.util.Optional;

/**
 * An agent as people type it: an e-mail address, an account as its system's address and the name
 * there with a space between them, an OpenID, the SHA-1 of an address, or the agent's JSON.
 */
public final class AgentText {

  private AgentText() {}

  /** The agent that a text means, if it means one. */
  public static Optional<JsonNode> read(String text) {
    String typed = text == null ? "" : text.strip();
    return object(typed).filter(agent -> ActorCheck.of(agent, "agent").isEmpty());
  }

  private static Optional<JsonNode> object(String typed) {
    if (typed.startsWith("{")) {
      return json(typed);
    }
    ObjectNode agent = Json.MAPPER.createObjectNode();
    int space = typed.indexOf(' ');
    if (Formats.isMailto(typed)) {
      return Optional.of(agent.put("mbox", typed));
    }
    if (Formats.isMailto("mailto:" + typed)) {
      return Optional.of(agent.put("mbox", "mailto:" + typed));
    }
    if (Formats.isSha1(typed)) {
      return Optional.of(agent.put("mbox_sha1sum", typed));
    }
    if (space > 0 && Formats.isIri(typed.substring(0, space))) {
      agent
          .putObject("account")
          .put("homePage", typed.substring(0, space))
          .put("name", typed.substring(space + 1).strip());
      return Optional.of(agent);
    }
    return Formats.isIri(typed) ? Optional.of(agent.put("openid", typed)) : Optional.empty();
  }

  private static Optional<JsonNode> json(String typed) {
    try {
      return Optional.of(Json.readForeign(typed));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
