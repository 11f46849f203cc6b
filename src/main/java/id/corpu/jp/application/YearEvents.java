package id.corpu.jp.application;

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
 * enrolments that have none in the year.
 */
@ApplicationScoped
class YearEvents {

  /**
   * What one person did.
   *
   * @param events events of the year
   * @param others events of the years beside it, for their certificates
   */
  record Learned(List<LearningEvent> events, List<LearningEvent> others) {}

  private LearningHistory history;

  protected YearEvents() {}

  @Inject
  YearEvents(LearningHistory history) {
    this.history = history;
  }

  Map<PersonId, Learned> of(Collection<PersonId> people, LedgerRules rules) {
    Instant from = rules.startOf(rules.year());
    Instant until = rules.startOf(rules.year() + 1).plus(Duration.ofDays(1));
    Map<PersonId, List<LearningEvent>> events =
        history.ofAll(people, from, until, Relevance.CREDIT);
    List<PersonId> open = people.stream().filter(p -> lacksProof(events.get(p))).toList();
    Map<PersonId, List<LearningEvent>> others = new HashMap<>();
    if (!open.isEmpty()) {
      read(open, rules.startOf(rules.year() - 1), from, others);
      read(open, until, rules.startOf(rules.year() + 2), others);
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
        .ofAll(people, from, until, Relevance.CREDIT)
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
