package id.corpu.xapi.domain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;

/** In which form statements are given back (xAPI Communication 2.1.3.s1.b3). */
public enum StatementFormat {
  /** As they were stored. */
  EXACT,
  /** Only what identifies agents, activities and verbs. */
  IDS,
  /** Each language map with the one language that fits the reader best. */
  CANONICAL;

  private static final List<String> CONTEXT_KINDS =
      List.of("parent", "grouping", "category", "other");

  private static final List<String> COMPONENT_LISTS =
      List.of("choices", "scale", "source", "target", "steps");

  public static Optional<StatementFormat> of(String name) {
    return Arrays.stream(values())
        .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  /**
   * A stored statement in this form.
   *
   * @param acceptLanguage value of the request's header, or null
   */
  public String of(String json, String acceptLanguage) {
    if (this == EXACT) {
      return json;
    }
    ObjectNode statement = (ObjectNode) Json.read(json);
    statement(statement, new Languages(acceptLanguage));
    return Json.write(statement);
  }

  private void statement(JsonNode statement, Languages languages) {
    agent(statement.path("actor"));
    agent(statement.path("authority"));
    verb(statement.path("verb"), languages);
    JsonNode object = statement.path("object");
    switch (object.path("objectType").asText("Activity")) {
      case "Activity" -> activity(object, languages);
      case "Agent", "Group" -> agent(object);
      case "SubStatement" -> statement(object, languages);
      default -> {}
    }
    JsonNode context = statement.path("context");
    agent(context.path("instructor"));
    agent(context.path("team"));
    context.path("contextAgents").forEach(one -> agent(one.path("agent")));
    context.path("contextGroups").forEach(one -> agent(one.path("group")));
    for (String kind : CONTEXT_KINDS) {
      context.path("contextActivities").path(kind).forEach(a -> activity(a, languages));
    }
  }

  private void agent(JsonNode agent) {
    if (this == IDS && agent instanceof ObjectNode node) {
      boolean identified = Agents.idOf(node).isPresent();
      node.remove("name");
      if (identified) {
        node.remove("member");
      } else {
        node.path("member").forEach(this::agent);
      }
    }
  }

  private void verb(JsonNode verb, Languages languages) {
    if (verb instanceof ObjectNode node) {
      if (this == IDS) {
        node.remove("display");
      } else {
        languages.choose(node, "display");
      }
    }
  }

  private void activity(JsonNode activity, Languages languages) {
    if (activity instanceof ObjectNode node) {
      if (this == IDS) {
        node.remove(List.of("definition", "objectType"));
      } else if (node.path("definition") instanceof ObjectNode definition) {
        languages.choose(definition, "name");
        languages.choose(definition, "description");
        COMPONENT_LISTS.forEach(
            list -> definition.path(list).forEach(part -> component(part, languages)));
      }
    }
  }

  private static void component(JsonNode component, Languages languages) {
    if (component instanceof ObjectNode node) {
      languages.choose(node, "description");
    }
  }

  /** The languages that the reader prefers, best first. */
  private static final class Languages {

    private final List<LanguageRange> ranges;

    private Languages(String acceptLanguage) {
      this.ranges = parse(acceptLanguage);
    }

    private static List<LanguageRange> parse(String header) {
      try {
        return header == null || header.isBlank() ? List.of() : LanguageRange.parse(header);
      } catch (IllegalArgumentException e) {
        return List.of();
      }
    }

    private void choose(ObjectNode parent, String name) {
      if (parent.path(name) instanceof ObjectNode map && map.size() > 1) {
        List<String> tags = new java.util.ArrayList<>();
        map.fieldNames().forEachRemaining(tags::add);
        String found = Locale.lookupTag(ranges, tags);
        map.retain(found == null ? tags.get(0) : original(tags, found));
      }
    }

    private static String original(List<String> tags, String found) {
      return tags.stream().filter(found::equalsIgnoreCase).findFirst().orElse(tags.get(0));
    }
  }
}
