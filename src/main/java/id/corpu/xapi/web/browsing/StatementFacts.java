package id.corpu.xapi.web.browsing;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.xapi.AgentId;
import id.corpu.xapi.application.browsing.Choices;
import id.corpu.xapi.application.browsing.StatementDetail;
import id.corpu.xapi.domain.Agents;
import id.corpu.xapi.domain.browsing.AgentWords;
import id.corpu.xapi.domain.browsing.SentenceWriter;
import id.corpu.xapi.domain.browsing.VerbWords;
import id.corpu.xapi.domain.browsing.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The facts of a statement with links to the pages of what it names. */
final class StatementFacts {

  private final Choices choices;
  private final Wording wording;
  private final AgentWords agents;
  private final SentenceWriter writer;
  private final List<Fact> facts = new ArrayList<>();

  private StatementFacts(Choices choices, Wording wording, StatementDetail detail) {
    this.choices = choices;
    this.wording = wording;
    this.agents = new AgentWords(wording, detail.known().names());
    this.writer = new SentenceWriter(wording, detail.known());
  }

  static List<Fact> of(StatementDetail detail, Choices choices, Wording wording) {
    StatementFacts facts = new StatementFacts(choices, wording, detail);
    facts.add(detail.statement().tree(), detail.version());
    return facts.facts;
  }

  private void add(JsonNode statement, String version) {
    agent("actor", statement.path("actor"));
    String verb = statement.path("verb").path("id").asText();
    facts.add(new Fact("verb", VerbWords.of(statement.path("verb"), wording), page("verba", verb)));
    object(statement.path("object"));
    JsonNode context = statement.path("context");
    agent("instructor", context.path("instructor"));
    agent("team", context.path("team"));
    context.path("contextAgents").forEach(one -> agent("related", one.path("agent")));
    context.path("contextGroups").forEach(one -> agent("related", one.path("group")));
    activities(context.path("contextActivities"));
    text("registration", context.path("registration"), BrowseAddress.REGISTRATION);
    text("platform", context.path("platform"), null);
    text("revision", context.path("revision"), null);
    text("language", context.path("language"), null);
    agent("authority", statement.path("authority"));
    facts.add(new Fact("version", version, null));
  }

  private void object(JsonNode object) {
    switch (object.path("objectType").asText("Activity")) {
      case "Agent", "Group" -> agent("object", object);
      case "StatementRef" -> {
        String id = object.path("id").asText();
        facts.add(new Fact("statement", id, BrowsingRoutes.BROWSER + "/" + id));
      }
      case "SubStatement" -> facts.add(new Fact("sub", writer.write(object).text(), null));
      default -> activity("object", object);
    }
  }

  private void activities(JsonNode named) {
    for (String kind : List.of("parent", "grouping", "category", "other")) {
      JsonNode list = named.path(kind);
      if (list.isObject()) {
        activity(kind, list);
      } else {
        list.forEach(one -> activity(kind, one));
      }
    }
  }

  private void activity(String label, JsonNode activity) {
    facts.add(
        new Fact(
            label, writer.activity(activity), page("aktivitas", activity.path("id").asText())));
  }

  private void agent(String label, JsonNode agent) {
    if (agent.isObject()) {
      Optional<AgentId> id = Agents.idOf(agent);
      facts.add(
          new Fact(
              label,
              agents.of(agent),
              id.map(known -> "/lrs/pelaku/" + choices.keyOf(known)).orElse(null)));
    }
  }

  private void text(String label, JsonNode value, String filter) {
    if (value.isTextual()) {
      String text = value.asText();
      facts.add(
          new Fact(
              label,
              text,
              filter == null
                  ? null
                  : BrowsingRoutes.BROWSER + BrowseAddress.only(filter, text).query()));
    }
  }

  private String page(String kind, String iri) {
    return "/lrs/" + kind + "/" + choices.keyOf(iri);
  }
}
