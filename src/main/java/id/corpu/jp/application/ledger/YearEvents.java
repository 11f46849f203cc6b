package id.corpu.jp.application.ledger;

import id.corpu.jp.application.rules.LedgerRules;
import id.corpu.people.PersonId;
import id.corpu.record.LearningEvent;
import id.corpu.record.LearningHistory;
import id.corpu.record.LearningHistory.Relevance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Reads what a year's ledger is derived from: the events of the year, those of the day after it
 * (study over New Year is recorded when it ends), and certificates of the years beside it for
 * enrolments that have none in the year. A ceiling by contract year (Tangerang Selatan 74/2022
 * Pasal 3(3)) needs the calendar years before and after as well, which its year reaches into.
 */
@ApplicationScoped
class YearEvents {

  /**
   * What one person did.
   *
   * @param events events of the year, or of three
   * @param others events of the years beside these, for their certificates
   */
  record Learned(List<LearningEvent> events, List<LearningEvent> others) {}

  private LearningHistory history;

  protected YearEvents() {}

  @Inject
  YearEvents(LearningHistory history) {
    this.history = history;
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
    Instant from = rules.startOf(first);
    Instant until = rules.startOf(last + 1).plus(Duration.ofDays(1));
    Map<PersonId, List<LearningEvent>> events =
        history.ofAll(people, from, until, Relevance.CREDIT);
    List<PersonId> open = people.stream().filter(p -> lacksProof(events.get(p))).toList();
    Map<PersonId, List<LearningEvent>> others = new HashMap<>();
    if (!open.isEmpty()) {
      read(open, rules.startOf(first - 1), from, others);
      read(open, until, rules.startOf(last + 2), others);
    }
    Map<PersonId, Learned> learned = new HashMap<>();
    people.forEach(
        person ->
            learned.put(
                person,
                new Learned(
                    events.getOrDefault(person, List.of()),
                    others.getOrDefault(person, List.of()))));
    return learned;
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

  private static boolean lacksProof(List<LearningEvent> events) {
    Set<UUID> proved = new HashSet<>();
    Set<UUID> studied = new HashSet<>();
    for (LearningEvent event : events) {
      event
          .registration()
          .ifPresent(id -> (ActivityMapping.isProof(event) ? proved : studied).add(id));
    }
    return !proved.containsAll(studied);
  }
}
