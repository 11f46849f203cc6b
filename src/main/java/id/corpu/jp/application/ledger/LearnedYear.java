package id.corpu.jp.application.ledger;

import id.corpu.jp.Jp;
import id.corpu.jp.application.rules.LedgerRules;
import id.corpu.jp.domain.LearningActivity;
import id.corpu.people.PersonCard;
import id.corpu.people.StatusHistory;
import id.corpu.record.LearningEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What one person has learned in a year, read once, so that one can ask again and again what the
 * year would be with something more in it. Nothing of this is kept.
 */
public final class LearnedYear {

  private final LedgerRules rules;
  private final LocalDate today;
  private final PersonCard person;
  private final StatusHistory periods;
  private final YearEvents.Learned learned;

  LearnedYear(
      LedgerRules rules,
      LocalDate today,
      PersonCard person,
      StatusHistory periods,
      YearEvents.Learned learned) {
    this.rules = rules;
    this.today = today;
    this.person = person;
    this.periods = periods;
    this.learned = learned;
  }

  /** The rules of the year. */
  public LedgerRules rules() {
    return rules;
  }

  /** The city's date. */
  public LocalDate today() {
    return today;
  }

  /** What a proof of that statement has to name: its enrolment, or outside any its own id. */
  public Optional<UUID> activityOf(UUID statement) {
    return learned.events().stream()
        .filter(event -> event.id().equals(statement))
        .map(ActivityMapping::proved)
        .findFirst();
  }

  /**
   * The lines of the year that wait for documents of an activity.
   *
   * @param activity as {@link #activityOf} says
   * @param more statements as if they were on record too
   */
  public List<EntryRow> awaiting(UUID activity, List<LearningEvent> more) {
    Set<UUID> statements =
        learned.events().stream()
            .filter(event -> ActivityMapping.proved(event).equals(activity))
            .map(LearningEvent::id)
            .collect(Collectors.toSet());
    return derived(more).entries().stream()
        .filter(line -> statements.contains(line.statementId()) && !line.awaited().isEmpty())
        .toList();
  }

  /** JP that the year counts, as if these statements were on record too. */
  public Jp counted(List<LearningEvent> more) {
    return derived(more).total().counted();
  }

  private PersonYear derived(List<LearningEvent> more) {
    List<LearningEvent> events = new ArrayList<>(learned.events());
    events.addAll(more);
    return new YearDerivation(rules, today).of(person, periods, events, learned.others());
  }

  /**
   * The lines of the year as if this were part of it.
   *
   * @param more activities whose ids are UUIDs that no statement has
   */
  public List<EntryRow> with(List<LearningActivity> more) {
    return new YearDerivation(rules, today)
        .of(person, periods, learned.events(), learned.others(), more)
        .entries();
  }
}
