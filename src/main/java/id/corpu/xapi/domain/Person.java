package id.corpu.xapi.domain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is known of an agent, every property as a list (xAPI Communication 2.4). The store joins no
 * identifiers: a person has the one that was asked for, and all names that came with it.
 */
public final class Person {

  private static final List<String> IDENTIFIERS =
      List.of("mbox", "mbox_sha1sum", "openid", "account");

  private Person() {}

  /**
   * The Person object of an agent.
   *
   * @param agent as it was asked for
   * @param names known from statements
   */
  public static ObjectNode of(JsonNode agent, Collection<String> names) {
    ObjectNode person = Json.MAPPER.createObjectNode().put("objectType", "Person");
    Set<String> all = new LinkedHashSet<>(names);
    if (agent.path("name").isTextual()) {
      all.add(agent.get("name").asText());
    }
    if (!all.isEmpty()) {
      ArrayNode list = person.putArray("name");
      all.forEach(list::add);
    }
    for (String identifier : IDENTIFIERS) {
      if (agent.has(identifier)) {
        person.putArray(identifier).add(agent.get(identifier));
      }
    }
    return person;
  }
}
