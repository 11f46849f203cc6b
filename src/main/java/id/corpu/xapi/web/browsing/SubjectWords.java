package id.corpu.xapi.web.browsing;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.xapi.AgentId;
import id.corpu.xapi.application.browsing.Choices;
import id.corpu.xapi.application.browsing.Subject;
import id.corpu.xapi.application.browsing.SubjectFacts;
import id.corpu.xapi.domain.Json;
import id.corpu.xapi.domain.browsing.Iris;
import id.corpu.xapi.domain.browsing.LanguageMaps;
import id.corpu.xapi.domain.browsing.Masking;
import id.corpu.xapi.domain.browsing.VerbWords;
import id.corpu.xapi.domain.browsing.Wording;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What is known of a person, verb or activity as words. */
public final class SubjectWords {

  private final Subject subject;
  private final SubjectFacts facts;
  private final Choices choices;
  private final Names agents;
  private final Wording wording;

  SubjectWords(
      Subject subject, SubjectFacts facts, Choices choices, Names agents, Wording wording) {
    this.subject = subject;
    this.facts = facts;
    this.choices = choices;
    this.agents = agents;
    this.wording = wording;
  }

  /**
   * A line with a number.
   *
   * @param href where its statements are, or null
   */
  public record Line(String label, String number, String href) {}

  public String getTitle() {
    String identifier = facts.identifier();
    return switch (subject) {
      case PERSON -> agents.of(new AgentId(identifier));
      case VERB -> verb(identifier);
      case ACTIVITY ->
          LanguageMaps.best(definition().path("name"), wording.locale())
              .orElseGet(() -> Iris.lastPart(identifier));
    };
  }

  private JsonNode definition() {
    return facts.definition().map(Json::read).orElseGet(Json.MAPPER::missingNode);
  }

  /** IRI, or as much of a person's identifier as may be shown. */
  public String getIdentifier() {
    return subject == Subject.PERSON
        ? Masking.agent(new AgentId(facts.identifier()))
        : facts.identifier();
  }

  /** Names of a person. */
  public List<String> getNames() {
    return facts.names().stream().map(Masking::text).distinct().toList();
  }

  public String getTotal() {
    return number(facts.total());
  }

  public List<Line> getMonths() {
    DateTimeFormatter month = DateTimeFormatter.ofPattern("MMMM uuuu", wording.locale());
    return facts.months().stream()
        .map(one -> new Line(month.format(one.month()), number(one.count()), null))
        .toList();
  }

  public List<Line> getVerbs() {
    return facts.verbs().stream()
        .map(
            one ->
                new Line(
                    verb(one.iri()),
                    wording.number(BigDecimal.valueOf(one.statements())),
                    "/lrs/verba/" + choices.keyOf(one.iri())))
        .toList();
  }

  private String verb(String iri) {
    return VerbWords.known(iri, wording).orElseGet(() -> Iris.lastPart(iri).replace('-', ' '));
  }

  private String number(SubjectFacts.Count count) {
    String shown = wording.number(BigDecimal.valueOf(count.shown()));
    return count.isMore() ? wording.text("subject.more", shown) : shown;
  }
}
