package id.corpu.xapi.web.browsing;

import id.corpu.platform.errors.NotFound;
import id.corpu.platform.web.Pages;
import id.corpu.xapi.application.browsing.Choices;
import id.corpu.xapi.application.browsing.StatementBrowsing;
import id.corpu.xapi.application.browsing.Subject;
import id.corpu.xapi.application.browsing.SubjectFacts;
import id.corpu.xapi.application.browsing.SubjectReading;
import id.corpu.xapi.domain.browsing.PrettyJson;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the store knows of a person, a verb or an activity, above its newest statements. */
@Named
@RequestScoped
public class SubjectBacking {

  private static final int NEWEST = 10;
  private static final Map<String, Subject> KINDS =
      Map.of("pelaku", Subject.PERSON, "verba", Subject.VERB, "aktivitas", Subject.ACTIVITY);

  @Inject private SubjectReading reading;
  @Inject private StatementBrowsing browsing;
  @Inject private Filtering filtering;
  @Inject private Choices choices;
  @Inject private Names names;
  @Inject private Reader reader;

  private Subject subject;
  private SubjectFacts facts;
  private SubjectWords words;
  private BrowseAddress address;
  private List<StatementRow> rows;

  @PostConstruct
  void load() {
    String kind =
        KINDS.keySet().stream()
            .filter(name -> Pages.parameter(name) != null)
            .findFirst()
            .orElseThrow(() -> new NotFound("subject"));
    subject = KINDS.get(kind);
    String key = Pages.parameter(kind);
    if (!key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      throw new NotFound("subject");
    }
    facts = reading.facts(subject, UUID.fromString(key));
    words = new SubjectWords(subject, facts, choices, names, reader.wording());
    address =
        subject == Subject.PERSON
            ? BrowseAddress.only(BrowseAddress.PERSON, key)
            : BrowseAddress.only(kind, facts.identifier());
    rows =
        filtering
            .query(address, NEWEST, Optional.empty())
            .map(browsing::page)
            .map(reader::rows)
            .orElse(List.of());
  }

  /** {@code PERSON}, {@code VERB} or {@code ACTIVITY}: a key of the bundle. */
  public String getKind() {
    return subject.name();
  }

  /** Title, counts and names as words. */
  public SubjectWords getWords() {
    return words;
  }

  public SubjectFacts getFacts() {
    return facts;
  }

  /** The definition as coloured JSON, or null. */
  public String getDefinition() {
    return facts.definition().map(PrettyJson::html).orElse(null);
  }

  public List<StatementRow> getRows() {
    return rows;
  }

  /** The browser with this as its filter. */
  public String getBrowser() {
    return BrowsingRoutes.BROWSER + address.query();
  }
}
