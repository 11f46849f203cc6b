package id.corpu.xapi.domain;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.xapi.AgentId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Who and what a statement mentions, and in which parts: what the filters of the statement resource
 * look for (xAPI Communication 2.1.3). Members of a group count as the group itself.
 */
public final class Links {

  // Parts in which an agent may stand; a row keeps them as a sum.
  public static final int ACTOR = 1;
  public static final int OBJECT = 2;
  public static final int AUTHORITY = 4;
  public static final int INSTRUCTOR = 8;
  public static final int TEAM = 16;
  public static final int CONTEXT_AGENT = 32;
  public static final int CONTEXT_GROUP = 4096;

  // Parts in which an activity may stand, beside OBJECT.
  public static final int PARENT = 4;
  public static final int GROUPING = 8;
  public static final int CATEGORY = 16;
  public static final int OTHER = 32;

  /** Factor for the same part inside a sub-statement, but for groups of a context. */
  private static final int SUB = 64;

  /** An agent with the parts it stands in. */
  public record Mention(JsonNode node, int usages) {
    private Mention and(int usage) {
      return new Mention(node, usages | usage);
    }
  }

  private static final Map<String, Integer> CONTEXT_PARTS =
      Map.of("parent", PARENT, "grouping", GROUPING, "category", CATEGORY, "other", OTHER);

  private final Map<AgentId, Mention> agents = new LinkedHashMap<>();
  private final Map<String, Mention> activities = new LinkedHashMap<>();
  private final Map<String, JsonNode> definitions = new HashMap<>();
  private UUID target;

  private Links() {}

  /** Reads a whole statement, its authority included. */
  public static Links of(JsonNode statement) {
    Links links = new Links();
    links.agent(statement.path("authority"), AUTHORITY);
    links.read(statement, 1);
    return links;
  }

  public Map<AgentId, Mention> agents() {
    return agents;
  }

  /** Activities by IRI. */
  public Map<String, Mention> activities() {
    return activities;
  }

  /** Definitions given, by activity IRI. */
  public Map<String, JsonNode> definitions() {
    return definitions;
  }

  /** The statement that this one is about. */
  public Optional<UUID> target() {
    return Optional.ofNullable(target);
  }

  private void read(JsonNode statement, int level) {
    agent(statement.path("actor"), ACTOR * level);
    object(statement.path("object"), level);
    JsonNode context = statement.path("context");
    agent(context.path("instructor"), INSTRUCTOR * level);
    agent(context.path("team"), TEAM * level);
    context.path("contextAgents").forEach(one -> agent(one.path("agent"), CONTEXT_AGENT * level));
    context.path("contextGroups").forEach(one -> agent(one.path("group"), CONTEXT_GROUP));
    CONTEXT_PARTS.forEach(
        (part, usage) -> {
          JsonNode named = context.path("contextActivities").path(part);
          if (named.isArray()) {
            named.forEach(activity -> activity(activity, usage * level));
          } else if (named.isObject()) {
            activity(named, usage * level);
          }
        });
  }

  private void object(JsonNode object, int level) {
    switch (object.path("objectType").asText("Activity")) {
      case "Agent", "Group" -> agent(object, OBJECT * level);
      case "SubStatement" -> read(object, SUB);
      case "StatementRef" -> {
        if (level == 1) {
          target = UUID.fromString(object.path("id").asText());
        }
      }
      default -> activity(object, OBJECT * level);
    }
  }

  private void agent(JsonNode agent, int usage) {
    if (!agent.isObject()) {
      return;
    }
    Agents.idOf(agent)
        .ifPresent(
            id ->
                agents.merge(id, new Mention(agent, usage), (old, more) -> old.and(more.usages())));
    agent.path("member").forEach(member -> agent(member, usage));
  }

  private void activity(JsonNode activity, int usage) {
    String iri = activity.path("id").asText();
    activities.merge(iri, new Mention(activity, usage), (old, more) -> old.and(more.usages()));
    if (activity.path("definition").isObject() && !activity.get("definition").isEmpty()) {
      definitions.merge(iri, activity.get("definition"), Definitions::merge);
    }
  }
}
