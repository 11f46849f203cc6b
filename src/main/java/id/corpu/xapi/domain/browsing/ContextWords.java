package id.corpu.xapi.domain.browsing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Circumstances of a statement as words: by whom guided, part of what, with which attachments. */
final class ContextWords {

  private static final int MOST_NAMED = 2;

  private final Wording wording;
  private final AgentWords agents;
  private final Function<JsonNode, String> activities;

  ContextWords(Wording wording, AgentWords agents, Function<JsonNode, String> activities) {
    this.wording = wording;
    this.agents = agents;
    this.activities = activities;
  }

  List<String> of(JsonNode statement) {
    JsonNode context = statement.path("context");
    List<String> words = new ArrayList<>();
    if (context.path("instructor").isObject()) {
      words.add(wording.text("context.instructor", agents.of(context.get("instructor"))));
    }
    if (context.path("team").isObject()) {
      words.add(wording.text("context.team", agents.of(context.get("team"))));
    }
    related(context, words);
    partOf(context.path("contextActivities"), words);
    int attachments = statement.path("attachments").size();
    if (attachments > 0) {
      words.add(wording.text("context.attachments", attachments));
    }
    return words;
  }

  /** Agents and groups of xAPI 2.0. */
  private void related(JsonNode context, List<String> words) {
    List<String> names = new ArrayList<>();
    context.path("contextAgents").forEach(one -> names.add(agents.of(one.path("agent"))));
    context.path("contextGroups").forEach(one -> names.add(agents.of(one.path("group"))));
    if (!names.isEmpty()) {
      words.add(wording.text("context.related", some(names)));
    }
  }

  /** The course that a page or quiz is part of; where no parent is said, what it is grouped in. */
  private void partOf(JsonNode named, List<String> words) {
    if (!names(named.path("parent")).isEmpty()) {
      words.add(wording.text("context.parent", some(names(named.path("parent")))));
    } else if (!names(named.path("grouping")).isEmpty()) {
      words.add(wording.text("context.grouping", some(names(named.path("grouping")))));
    }
  }

  private List<String> names(JsonNode oneOrMany) {
    if (oneOrMany.isObject()) {
      return List.of(activities.apply(oneOrMany));
    }
    return StreamSupport.stream(oneOrMany.spliterator(), false)
        .filter(JsonNode::isObject)
        .map(activities)
        .toList();
  }

  private String some(List<String> names) {
    String first = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    int others = names.size() - MOST_NAMED;
    return others > 0 ? wording.text("agent.andothers", first, others) : first;
  }
}
