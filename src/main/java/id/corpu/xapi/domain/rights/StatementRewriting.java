package id.corpu.xapi.domain.rights;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import id.corpu.xapi.AgentId;
import id.corpu.xapi.domain.Agents;
import id.corpu.xapi.domain.Json;
import id.corpu.xapi.domain.signature.SignatureCheck;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes a person out of statements. Wherever the person stands as an agent, a random account stands
 * instead, without a name; wherever identifiers or names stand in a text, that account's name does.
 * In statements in which the person does not stand only identifiers make way: others have the same
 * name. A signature goes in any case: it contains the statement as it was.
 *
 * @param homePage system of the random account
 * @param erases whether statements that the person did shrink to their {@link Remainder}
 * @param keepsData whether attachments that are no signatures stay
 * @param zone of the city, whose days the remainder keeps
 */
public record StatementRewriting(
    Subject subject, String homePage, boolean erases, boolean keepsData, ZoneId zone) {

  /** Never changed: the statement's own id, by which a repeated delivery is still recognised. */
  private static final String ID = "id";

  /** Nobody's name stands in a verb, and the count by verbs has to stay. */
  private static final String VERB = "verb";

  private static final List<String> IDENTIFYING =
      List.of("mbox", "mbox_sha1sum", "openid", "account", "name");

  /** Whether a statement is one that the person did. */
  public boolean isOwn(JsonNode statement) {
    return Agents.idOf(statement.path("actor")).filter(subject::is).isPresent();
  }

  /**
   * The statement without the person; the one given stays as it is.
   *
   * @param pseudonym name of the random account
   */
  public ObjectNode of(ObjectNode statement, UUID pseudonym) {
    boolean stands = mentions(statement);
    Scrub scrub = new Scrub(stands ? subject : subject.withoutNames(), pseudonym.toString());
    ObjectNode tree = statement.deepCopy();
    if (erases && isOwn(tree)) {
      Remainder.shrink(tree, zone);
    }
    ObjectNode rewritten = Json.MAPPER.createObjectNode();
    tree.fields()
        .forEachRemaining(
            field -> {
              boolean stays = field.getKey().equals(ID) || field.getKey().equals(VERB);
              rewritten.set(
                  field.getKey(), stays ? field.getValue() : rewritten(field.getValue(), scrub));
            });
    if (!rewritten.equals(statement)) {
      boolean data = stands && !keepsData;
      dropAttachments(rewritten, data);
      if (rewritten.path("object") instanceof ObjectNode object) {
        dropAttachments(object, data);
      }
    }
    return rewritten;
  }

  /** Whose mentions in texts make way, and for what. */
  private record Scrub(Subject words, String instead) {
    String of(String text) {
      return words.scrubbed(text, instead);
    }
  }

  /** Whether the person stands in a statement as an agent. */
  private boolean mentions(JsonNode node) {
    if (node.isObject() && Agents.idOf(node).filter(subject::is).isPresent()) {
      return true;
    }
    for (JsonNode child : node) {
      if (mentions(child)) {
        return true;
      }
    }
    return false;
  }

  private static void dropAttachments(ObjectNode holder, boolean dataToo) {
    if (holder.path("attachments") instanceof ArrayNode list) {
      for (int i = list.size() - 1; i >= 0; i--) {
        if (dataToo || SignatureCheck.isSignature(list.get(i))) {
          list.remove(i);
        }
      }
      if (list.isEmpty()) {
        holder.remove("attachments");
      }
    }
  }

  private JsonNode rewritten(JsonNode node, Scrub scrub) {
    if (node.isTextual()) {
      return TextNode.valueOf(scrub.of(node.asText()));
    }
    if (node.isArray()) {
      ArrayNode list = Json.MAPPER.createArrayNode();
      node.forEach(element -> list.add(rewritten(element, scrub)));
      return list;
    }
    return node.isObject() ? object(node, scrub) : node;
  }

  private ObjectNode object(JsonNode node, Scrub scrub) {
    Optional<AgentId> agent = Agents.idOf(node);
    boolean person = agent.filter(subject::is).isPresent();
    ObjectNode object = Json.MAPPER.createObjectNode();
    node.fields()
        .forEachRemaining(
            field -> {
              boolean othersName = agent.isPresent() && !person && field.getKey().equals("name");
              if (othersName) {
                object.set("name", field.getValue());
              } else if (!person || !IDENTIFYING.contains(field.getKey())) {
                object.set(scrub.of(field.getKey()), rewritten(field.getValue(), scrub));
              }
            });
    if (person) {
      object.putObject("account").put("homePage", homePage).put("name", scrub.instead());
    }
    return object;
  }
}
