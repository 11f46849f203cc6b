package id.corpu.xapi.web.browsing;

import id.corpu.platform.i18n.Formats;
import id.corpu.platform.security.CurrentUser;
import id.corpu.xapi.AgentId;
import id.corpu.xapi.application.browsing.Choices;
import id.corpu.xapi.application.browsing.Choices.Choice;
import id.corpu.xapi.application.browsing.Subject;
import id.corpu.xapi.application.browsing.SubjectReading;
import id.corpu.xapi.domain.browsing.Iris;
import id.corpu.xapi.domain.browsing.LanguageMaps;
import id.corpu.xapi.domain.browsing.Masking;
import id.corpu.xapi.domain.browsing.VerbWords;
import id.corpu.xapi.domain.browsing.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The filters as the page shows them: what is on, what may be chosen, what was not understood. */
@RequestScoped
public class FilterWords {

  @Inject private Choices choices;
  @Inject private SubjectReading subjects;
  @Inject private Filtering filtering;
  @Inject private Names names;
  @Inject private Reader reader;
  @Inject private CurrentUser currentUser;

  private BrowseAddress address;

  FilterWords of(BrowseAddress shown) {
    address = shown;
    return this;
  }

  /** A verb of the list. */
  public record VerbChoice(String iri, String label, boolean chosen) {}

  /** What stands in the fields, by name. */
  public String value(String name) {
    return address.get(name);
  }

  public boolean on(String name) {
    return address.is(name);
  }

  /** Whether the less used filters have to lie open. */
  public boolean isMore() {
    return Stream.of(
            BrowseAddress.REGISTRATION,
            BrowseAddress.SINCE,
            BrowseAddress.UNTIL,
            BrowseAddress.RELATED_AGENTS,
            BrowseAddress.RELATED_ACTIVITIES,
            BrowseAddress.VOIDED)
        .anyMatch(address::is);
  }

  public boolean wrong(String name) {
    return filtering.wrong().contains(name);
  }

  /** The store's verbs by their words; one that does not occur yet stays chosen. */
  public List<VerbChoice> getVerbs() {
    Wording wording = reader.wording();
    String chosen = address.get(BrowseAddress.VERB);
    return Stream.concat(choices.verbs().stream(), Stream.of(chosen))
        .filter(iri -> !iri.isEmpty())
        .distinct()
        .map(iri -> new VerbChoice(iri, verb(iri, wording), iri.equals(chosen)))
        .sorted(Comparator.comparing(VerbChoice::label, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  /**
   * Something that the typed words may mean.
   *
   * @param hint tells it from others of the same name
   */
  public record Meant(String label, String hint, String address) {}

  /** People and activities that the typed words may mean. */
  public List<Meant> getMeant() {
    Wording wording = reader.wording();
    return Stream.concat(
            filtering.people().stream().map(this::person),
            filtering.activities().stream().map(choice -> activity(choice, wording)))
        .toList();
  }

  private Meant person(Choice choice) {
    BrowseAddress chosen =
        address.without(BrowseAddress.AGENT).with(BrowseAddress.PERSON, choice.key().toString());
    return new Meant(
        choice.name(), Masking.agent(choice.agent()), BrowsingRoutes.BROWSER + chosen.query());
  }

  private Meant activity(Choice choice, Wording wording) {
    String name =
        LanguageMaps.best(choice.definition().path("name"), wording.locale())
            .orElseGet(() -> Iris.lastPart(choice.iri()));
    return new Meant(
        name,
        choice.iri(),
        BrowsingRoutes.BROWSER + address.with(BrowseAddress.ACTIVITY, choice.iri()).query());
  }

  /** Filters that are on; a click on one takes it off. */
  public List<Chip> getChips() {
    return BrowseAddress.FILTERS.stream()
        .filter(address::is)
        .filter(name -> !wrong(name))
        .map(
            name ->
                new Chip(
                    reader.wording().text("browse.chip." + name, shown(name)),
                    BrowsingRoutes.BROWSER + address.without(name).query()))
        .toList();
  }

  private String shown(String name) {
    String value = address.get(name);
    return switch (name) {
      case BrowseAddress.PERSON -> person(value);
      case BrowseAddress.VERB -> verb(value, reader.wording());
      case BrowseAddress.SINCE, BrowseAddress.UNTIL -> moment(value);
      default -> value;
    };
  }

  private String person(String key) {
    if (wrong(BrowseAddress.AGENT)) {
      return "?";
    }
    AgentId id = new AgentId(subjects.identifier(Subject.PERSON, UUID.fromString(key)));
    return names.of(id);
  }

  private String moment(String local) {
    try {
      return Formats.moment(
          LocalDateTime.parse(local).atZone(currentUser.get().zone()).toInstant(),
          currentUser.get().zone(),
          reader.wording().locale());
    } catch (DateTimeException e) {
      return local;
    }
  }

  private static String verb(String iri, Wording wording) {
    return VerbWords.known(iri, wording).orElseGet(() -> Iris.lastPart(iri).replace('-', ' '));
  }

  /** What was not understood, by field, as the page's summary says it. */
  public Map<String, String> getProblems() {
    Map<String, String> problems = new java.util.LinkedHashMap<>();
    filtering
        .wrong()
        .forEach(name -> problems.put(name, reader.wording().text("browse.wrong." + name)));
    return problems;
  }
}
