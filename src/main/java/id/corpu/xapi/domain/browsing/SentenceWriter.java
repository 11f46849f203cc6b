package id.corpu.xapi.domain.browsing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes the sentence of a statement, also of one that a check would refuse: it never fails. */
public final class SentenceWriter {

  private static final int LONGEST_NAME = 160;

  private final Wording wording;
  private final Known known;
  private final AgentWords agents;

  public SentenceWriter(Wording wording, Known known) {
    this.wording = wording;
    this.known = known;
    this.agents = new AgentWords(wording, known.names());
  }

  public Sentence write(JsonNode statement) {
    return write(statement, true);
  }

  /** Name of an activity: its own, the one that the store keeps, else what its IRI says. */
  public String activity(JsonNode activity) {
    String iri = activity.path("id").asText("");
    JsonNode kept = known.definitions().get(iri);
    return LanguageMaps.best(activity.path("definition").path("name"), wording.locale())
        .or(
            () ->
                kept == null
                    ? Optional.empty()
                    : LanguageMaps.best(kept.path("name"), wording.locale()))
        .map(Masking::text)
        .map(SentenceWriter::shortened)
        .orElseGet(() -> Iris.lastPart(iri));
  }

  private Sentence write(JsonNode statement, boolean followsReferences) {
    JsonNode verb = statement.path("verb");
    List<String> details = new ArrayList<>();
    details.addAll(
        ResultWords.of(
            statement.path("result"), VerbWords.name(verb.path("id").asText("")), wording));
    details.addAll(new ContextWords(wording, agents, this::activity).of(statement));
    return new Sentence(
        agents.of(statement.path("actor")),
        VerbWords.of(verb, wording) + (isSentence(statement.path("object")) ? ":" : ""),
        object(statement.path("object"), followsReferences),
        details);
  }

  private String object(JsonNode object, boolean followsReferences) {
    return switch (object.path("objectType").asText("Activity")) {
      case "Agent", "Group" -> agents.of(object);
      case "StatementRef" -> reference(object.path("id").asText(""), followsReferences);
      case "SubStatement" -> write(object, followsReferences).text();
      default -> activity(object);
    };
  }

  private static boolean isSentence(JsonNode object) {
    return object.path("objectType").asText().equals("SubStatement");
  }

  /** The sentence of the statement that is meant; of a chain only the first link. */
  private String reference(String id, boolean follows) {
    JsonNode target = follows ? target(id) : null;
    return target == null
        ? wording.text("object.statement", id.substring(0, Math.min(8, id.length())))
        : wording.text("object.statement.said", write(target, false).core());
  }

  private JsonNode target(String id) {
    try {
      return known.statements().get(UUID.fromString(id));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
  }
}
