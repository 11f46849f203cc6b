package id.corpu.jp.application.whatif;

import id.corpu.jp.application.ledger.EntryRow;
import id.corpu.jp.application.rules.LedgerRules;
import id.corpu.jp.domain.ActualHours;
import id.corpu.jp.domain.PerActivity;
import id.corpu.jp.domain.PlanOption;
import id.corpu.jp.domain.PolicyHistory;
import id.corpu.jp.domain.PolicyRow;
import id.corpu.jp.domain.Rule;
import id.corpu.jp.domain.Scope;
import id.corpu.people.AsnType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a person may plan with: study by the hour, and sessions of which a month counts some. A
 * training or a workshop depends on who offers it and is left to the simulator.
 *
 * @param rules the rules of the year
 * @param type whether the person is PNS or PPPK
 * @param minutes minutes that the person has for it on a day
 * @param courseMinutes study time that is left in the catalogue
 * @param days the days that may be planned
 * @param year the person's lines so far
 */
record PlanOptions(
    LedgerRules rules,
    AsnType type,
    int minutes,
    int courseMinutes,
    List<LocalDate> days,
    List<EntryRow> year) {

  /** Pathway of the courses of the catalogue. */
  private static final String COURSES = "e-learning";

  List<PlanOption> all() {
    if (days.isEmpty()) {
      return List.of();
    }
    PolicyHistory.Term term = rules.policies().term(days.get(0));
    return term.policy().rows().stream()
        .filter(row -> row.inForce(term.switches()))
        .filter(row -> row.eligibility().admits(type, term.switches()))
        .flatMap(row -> option(row, row.rates().rule(Scope.NATIONAL, term.switches())).stream())
        .toList();
  }

  private Optional<PlanOption> option(PolicyRow row, Rule rule) {
    if (rule instanceof ActualHours hours) {
      int most = row.id().equals(COURSES) ? courseMinutes / minutes : days.size();
      int minutesPerJp = rules.minutesPerJp().on(days.get(0));
      return Optional.of(PlanOption.hours(row, hours, minutes, minutesPerJp, most));
    }
    return rule instanceof PerActivity each
            && each.maxPerMonth() > 0
            && each.activitiesPerCredit() == 1
        ? Optional.of(PlanOption.sessions(row, each, monthsLeft(row, each)))
        : Optional.empty();
  }

  /** How many sessions each of the months still counts. */
  private Map<YearMonth, Integer> monthsLeft(PolicyRow row, PerActivity each) {
    Map<YearMonth, Integer> left = new TreeMap<>();
    days.forEach(day -> left.put(YearMonth.from(day), each.maxPerMonth()));
    year.stream()
        .filter(line -> line.pathway().equals(row.id()))
        .map(line -> YearMonth.from(line.creditedOn()))
        .forEach(month -> left.computeIfPresent(month, (key, rest) -> Math.max(0, rest - 1)));
    return left;
  }
}
