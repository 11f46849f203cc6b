package id.corpu.jp.application.ledger;

import id.corpu.jp.application.rules.LedgerRules;
import id.corpu.jp.domain.AsnStatus;
import id.corpu.jp.domain.Effort;
import id.corpu.jp.domain.LearningActivity;
import id.corpu.jp.domain.LedgerEntry;
import id.corpu.jp.domain.StatusHistory;
import id.corpu.jp.domain.Target;
import id.corpu.people.AsnType;
import id.corpu.people.PersonCard;
import id.corpu.record.LearningEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Derives a person's year from events: a pure function of what it is given. */
final class YearDerivation {

  private final LedgerRules rules;
  private final LocalDate today;
  private final ActivityMapping mapping;

  /**
   * @param today the city's date, which decides only what the person is now
   */
  YearDerivation(LedgerRules rules, LocalDate today) {
    this.rules = rules;
    this.today = today;
    this.mapping = new ActivityMapping(rules);
  }

  /**
   * The lines of the year.
   *
   * @param periods when the person was PNS and when PPPK
   * @param events what was learned in the year, and in those that it is joined with
   * @param others events further away, for their certificates
   */
  PersonYear of(
      PersonCard person,
      id.corpu.people.StatusHistory periods,
      List<LearningEvent> events,
      List<LearningEvent> others) {
    return of(person, periods, events, others, List.of());
  }

  /**
   * The same as if something more had been learned.
   *
   * @param more activities that no event tells of
   */
  PersonYear of(
      PersonCard person,
      id.corpu.people.StatusHistory periods,
      List<LearningEvent> events,
      List<LearningEvent> others,
      List<LearningActivity> more) {
    StatusHistory status = status(periods);
    List<LearningActivity> activities = new ArrayList<>(mapping.activities(events, others));
    activities.addAll(more);
    activities.removeIf(activity -> startsCounting(activity) > lastYear(periods));
    AsnType type = status.on(lastDay()).type();
    return new PersonYear(
        person.id(),
        person.unitId(),
        onDuty(person, periods),
        type,
        rules.policy().target(type).map(Target::jp),
        rows(activities, rules.conversion(status).convert(activities)),
        activities.stream().anyMatch(this::reachesBack));
  }

  /**
   * The first year in which something of the activity is credited. What is credited in a later year
   * never changes this one, so a closed year stays true whatever comes after it: where two share a
   * day, it is the earlier year's.
   */
  private int startsCounting(LearningActivity activity) {
    return activity.effort() instanceof Effort.Study study
        ? study.start().atZone(rules.zone()).getYear()
        : activity.effort().lastDay(rules.zone()).getYear();
  }

  /** A contract year goes on in the next calendar year. */
  private int lastYear(id.corpu.people.StatusHistory periods) {
    return rules.year() + (ContractYears.bind(rules, periods) ? 1 : 0);
  }

  private boolean reachesBack(LearningActivity activity) {
    List<LocalDate> days = activity.effort().days(rules.zone());
    return activity.effort().lastDay(rules.zone()).getYear() == rules.year()
        && !days.isEmpty()
        && days.get(0).getYear() < rules.year();
  }

  private List<EntryRow> rows(List<LearningActivity> activities, List<LedgerEntry> entries) {
    Map<String, LearningActivity> byId =
        activities.stream().collect(Collectors.toMap(LearningActivity::id, Function.identity()));
    List<EntryRow> rows = new ArrayList<>();
    for (LedgerEntry entry : entries) {
      if (entry.creditedOn().getYear() == rules.year()) {
        String title = byId.get(entry.activityId()).title();
        int minutes = rules.minutesPerJp().on(entry.creditedOn());
        rows.add(EntryRow.of(entry, rows.size() + 1, title, minutes));
      }
    }
    return rows;
  }

  /** In the present year, who works for the city today; in a past one, who had a status in it. */
  private boolean onDuty(PersonCard person, id.corpu.people.StatusHistory periods) {
    if (rules.year() >= today.getYear() || periods.periods().isEmpty()) {
      return person.active();
    }
    LocalDate first = LocalDate.of(rules.year(), 1, 1);
    LocalDate last = LocalDate.of(rules.year(), 12, 31);
    return periods.periods().stream()
        .anyMatch(
            period ->
                !period.from().isAfter(last)
                    && (period.until() == null || !period.until().isBefore(first)));
  }

  private LocalDate lastDay() {
    LocalDate end = LocalDate.of(rules.year(), 12, 31);
    return today.isBefore(end) ? today : end;
  }

  /** Somebody of whom no status is recorded is taken for PNS, who have no ceiling. */
  private static StatusHistory status(id.corpu.people.StatusHistory periods) {
    Map<LocalDate, AsnStatus> byStart = new HashMap<>();
    periods
        .periods()
        .forEach(
            period ->
                byStart.put(period.from(), new AsnStatus(period.type(), period.contractStart())));
    return byStart.isEmpty()
        ? StatusHistory.always(AsnType.PNS)
        : StatusHistory.from(new TreeMap<>(byStart));
  }
}
