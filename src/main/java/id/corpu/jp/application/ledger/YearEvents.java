package id.corpu.jp.application.ledger;

import id.corpu.jp.application.rules.LedgerRules;
import id.corpu.jp.domain.Evidence;
import id.corpu.jp.domain.PolicyRow;
import id.corpu.people.PersonId;
import id.corpu.record.CreditFacts;
import id.corpu.record.LearningEvent;
import id.corpu.record.LearningHistory;
import id.corpu.record.LearningHistory.Relevance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Reads what a year's ledger is derived from:
 *
 * <ul>
 *   <li>the events of the year, and those of the day after it (study over New Year is recorded when
 *       it ends);
 *   <li>events told of a little before or up to a year after it that name days of their own;
 *   <li>the year before, when something that ends in the year took days there as well: a day counts
 *       once. And the year before that, if this one reaches back in turn;
 *   <li>proofs of the years beside it for what lacks them in the year.
 * </ul>
 *
 * A ceiling by contract year (Tangerang Selatan 74/2022 Pasal 3(3)) needs the calendar years before
 * and after as well, which its year reaches into.
 */
@ApplicationScoped
class YearEvents {

  /** Nobody's learning is joined over more New Years; somebody may try. */
  private static final int MOST_YEARS_BACK = 10;

  /**
   * What one person did.
   *
   * @param events events of the year and of those that it is joined with
   * @param others events of the years beside these, for their certificates
   */
  record Learned(List<LearningEvent> events, List<LearningEvent> others) {}

  private LearningHistory history;
  private Clock clock;

  protected YearEvents() {}

  @Inject
  YearEvents(LearningHistory history, Clock clock) {
    this.history = history;
    this.clock = clock;
  }

  /**
   * What these people did.
   *
   * @param beside 0 for the year alone, 1 for the years before and after as well
   */
  Map<PersonId, Learned> of(Collection<PersonId> people, LedgerRules rules, int beside) {
    if (people.isEmpty()) {
      return Map.of();
    }
    int first = rules.year() - beside;
    int last = rules.year() + beside;
    Collected events = new Collected(people);
    Instant until = rules.startOf(last + 1).plus(Duration.ofDays(1));
    events.addYear(people, rules.startOf(first), until);
    if (until.isBefore(clock.instant())) {
      events.add(
          people,
          until,
          rules.startOf(last + 1).plus(Duration.ofDays(Reach.MOST_AFTER)),
          Relevance.CREDIT_DATED);
    }
    int earliest = first - yearsBefore(people, rules, first, events);
    Map<PersonId, List<LearningEvent>> others = new HashMap<>();
    List<PersonId> open = people.stream().filter(p -> lacksProof(events.of(p), rules)).toList();
    if (!open.isEmpty()) {
      read(open, rules.startOf(earliest - 1), rules.startOf(first), others);
      read(open, until, rules.startOf(last + 2), others);
    }
    Map<PersonId, Learned> learned = new HashMap<>();
    people.forEach(
        person ->
            learned.put(
                person, new Learned(events.of(person), others.getOrDefault(person, List.of()))));
    return learned;
  }

  /**
   * Adds what the year is joined with by activities that cross New Year.
   *
   * @return how many years back that goes
   */
  private int yearsBefore(
      Collection<PersonId> people, LedgerRules rules, int first, Collected events) {
    Collection<PersonId> reaching = people;
    for (int back = 0; back < MOST_YEARS_BACK; back++) {
      LocalDate newYear = LocalDate.of(first - back, 1, 1);
      reaching = reaching.stream().filter(p -> crosses(events.of(p), rules, newYear)).toList();
      if (reaching.isEmpty()) {
        return back;
      }
      events.addYear(reaching, rules.startOf(first - back - 1), rules.startOf(first - back));
    }
    return MOST_YEARS_BACK;
  }

  private static boolean crosses(List<LearningEvent> events, LedgerRules rules, LocalDate newYear) {
    return events.stream()
        .anyMatch(
            event -> Reach.of(event.timestamp(), event.credit(), rules.zone()).crosses(newYear));
  }

  private void read(
      Collection<PersonId> people,
      Instant from,
      Instant until,
      Map<PersonId, List<LearningEvent>> into) {
    history
        .ofAll(people, from, until, Relevance.CREDIT_EARNED)
        .forEach(
            (person, events) ->
                into.computeIfAbsent(person, key -> new ArrayList<>()).addAll(events));
  }

  /** Whether something waits for documents that may be on record in a year beside. */
  private static boolean lacksProof(List<LearningEvent> events, LedgerRules rules) {
    Map<UUID, Set<String>> proofs = ActivityMapping.proofs(events.stream());
    return events.stream()
        .filter(event -> !ActivityMapping.isProof(event) && event.credit().isPresent())
        .anyMatch(event -> lacks(event, event.credit().get(), proofs, rules));
  }

  private static boolean lacks(
      LearningEvent event, CreditFacts facts, Map<UUID, Set<String>> proofs, LedgerRules rules) {
    LocalDate day = Reach.of(event.timestamp(), event.credit(), rules.zone()).end();
    Optional<Evidence> asked =
        rules.policies().term(day).policy().row(facts.pathway()).map(PolicyRow::evidence);
    Set<String> codes = new HashSet<>(facts.evidence());
    codes.addAll(proofs.getOrDefault(ActivityMapping.proved(event), Set.of()));
    return asked.filter(evidence -> !evidence.satisfiedBy(codes)).isPresent();
  }

  /** Events by person, each once however often it was read. */
  private final class Collected {

    private final Map<PersonId, Map<UUID, LearningEvent>> byPerson = new HashMap<>();

    private Collected(Collection<PersonId> people) {
      people.forEach(person -> byPerson.put(person, new LinkedHashMap<>()));
    }

    /** Everything of a stretch of time, and of the weeks before it what names days of its own. */
    private void addYear(Collection<PersonId> people, Instant from, Instant until) {
      Instant early = from.minus(Duration.ofDays(Reach.MOST_BEFORE));
      history
          .ofAll(people, early, until, Relevance.CREDIT)
          .forEach(
              (person, events) ->
                  events.stream()
                      .filter(event -> !event.timestamp().isBefore(from) || isDated(event))
                      .forEach(event -> byPerson.get(person).put(event.id(), event)));
    }

    private static boolean isDated(LearningEvent event) {
      return event.credit().filter(Reach::isDated).isPresent();
    }

    private void add(
        Collection<PersonId> people, Instant from, Instant until, Relevance relevance) {
      history
          .ofAll(people, from, until, relevance)
          .forEach(
              (person, events) ->
                  events.forEach(event -> byPerson.get(person).put(event.id(), event)));
    }

    private List<LearningEvent> of(PersonId person) {
      return List.copyOf(byPerson.get(person).values());
    }
  }
}
