package id.corpu.xapi.application.browsing;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.xapi.AgentId;
import id.corpu.xapi.domain.Agents;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * What the sentences of statements will name: agents, activities without a name of their own,
 * statements. Bounded, as a statement may mention thousands.
 */
final class Mentions {

  private static final int MOST = 500;

  private final Set<AgentId> agents = new LinkedHashSet<>();
  private final Set<String> unnamed = new LinkedHashSet<>();
  private final Set<UUID> targets = new LinkedHashSet<>();

  static Mentions of(Collection<JsonNode> statements) {
    Mentions mentions = new Mentions();
    statements.forEach(mentions::statement);
    return mentions;
  }

  Set<AgentId> agents() {
    return agents;
  }

  /** IRIs of activities. */
  Set<String> unnamed() {
    return unnamed;
  }

  Set<UUID> targets() {
    return targets;
  }

  void statement(JsonNode statement) {
    agent(statement.path("actor"));
    object(statement.path("object"));
    JsonNode context = statement.path("context");
    agent(context.path("instructor"));
    agent(context.path("team"));
    context.path("contextAgents").forEach(one -> agent(one.path("agent")));
    context.path("contextGroups").forEach(one -> agent(one.path("group")));
    JsonNode activities = context.path("contextActivities");
    activities.path("parent").forEach(this::activity);
    activities.path("grouping").forEach(this::activity);
  }

  private void object(JsonNode object) {
    switch (object.path("objectType").asText("Activity")) {
      case "Agent", "Group" -> agent(object);
      case "SubStatement" -> statement(object);
      case "StatementRef" -> targets.add(UUID.fromString(object.path("id").asText()));
      default -> activity(object);
    }
  }

  private void agent(JsonNode agent) {
    if (agent.isObject() && agents.size() < MOST) {
      Agents.idOf(agent).ifPresent(agents::add);
      agent.path("member").forEach(this::agent);
    }
  }

  private void activity(JsonNode activity) {
    boolean named = !activity.path("definition").path("name").isEmpty();
    if (activity.isObject() && !named && unnamed.size() < MOST) {
      unnamed.add(activity.path("id").asText());
    }
  }
}
