package id.corpu.xapi.domain.browsing;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.xapi.AgentId;
import java.util.Map;
import java.util.UUID;

/**
 * What a store knows beyond the statements that are told, fetched for a whole page at once.
 *
 * @param definitions of activities, by IRI
 * @param names of people whom the portal knows, by identifier
 * @param statements that others refer to, by id
 */
public record Known(
    Map<String, JsonNode> definitions, Map<AgentId, String> names, Map<UUID, JsonNode> statements) {

  public static final Known NOTHING = new Known(Map.of(), Map.of(), Map.of());
}
