package id.corpu.jp.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds what a policy says about an activity and cuts it into the parts that are counted. */
final class Examination {

  private final PolicyHistory policies;
  private final ZoneId zone;
  private final StatusHistory status;
  private final Map<PolicyHistory.Term, Map<String, Optional<Cell>>> cells =
      new IdentityHashMap<>();

  /** What a regulation under the city's answers says of a pathway and scope. */
  private record Cell(PolicyRow row, Rule rule, String pool, Optional<String> bucket) {}

  Examination(PolicyHistory policies, ZoneId zone, StatusHistory status) {
    this.policies = policies;
    this.zone = zone;
    this.status = status;
  }

  /**
   * The parts of an activity. Each is judged by what is in force on its day of credit: study over
   * midnight may begin under one regulation and end under the next.
   */
  Stream<Posting> postings(LearningActivity activity) {
    LocalDate last = activity.effort().lastDay(zone);
    Verdict verdict = verdict(activity, last);
    List<Effort> parts =
        verdict
            .rule()
            .map(rule -> rule.parts(activity.effort(), zone))
            .orElse(List.of(activity.effort()));
    return IntStream.range(0, parts.size())
        .mapToObj(i -> portion(activity, i + 1, parts.get(i)))
        .map(
            portion ->
                portion.creditedOn().equals(last)
                    ? new Posting(portion, verdict)
                    : new Posting(portion, verdict(activity, portion.creditedOn())));
  }

  private Portion portion(LearningActivity activity, int ordinal, Effort part) {
    LocalDate day = part.lastDay(zone);
    LocalDate creditedOn = part instanceof Effort.Study ? day : activity.effort().lastDay(zone);
    return new Portion(activity, ordinal, part, day, part.time(zone), creditedOn);
  }

  private Verdict verdict(LearningActivity activity, LocalDate day) {
    PolicyHistory.Term term = policies.on(day);
    Optional<Cell> found = cell(term, activity);
    if (found.isEmpty()) {
      return unrated(term.policy(), activity);
    }
    Cell cell = found.get();
    if (activity.standing() == Standing.REJECTED) {
      return none(cell, EntryStatus.REJECTED, Reason.REJECTED, StepCode.NOT_ACCEPTED);
    }
    boolean open = cell.row().eligibility().admits(status.on(day).type(), term.switches());
    if (!open || activity.standing() == Standing.NOT_ELIGIBLE) {
      return none(cell, EntryStatus.NOT_ELIGIBLE, Reason.REJECTED_NOT_ELIGIBLE, StepCode.NOT_OPEN);
    }
    if (cell.rule().kind() == RuleKind.NOT_APPLICABLE) {
      return none(cell, EntryStatus.NOT_APPLICABLE, Reason.NOT_APPLICABLE, StepCode.NOT_AVAILABLE);
    }
    if (!cell.rule().measures(activity.effort())) {
      return none(cell, EntryStatus.REJECTED, Reason.NOT_MEASURED, StepCode.NOT_MEASURED);
    }
    return Verdict.rule(
        cell.rule(),
        activity.proof().missing(cell.row().evidence()),
        cell.pool(),
        cell.bucket(),
        cell.row().citation());
  }

  /** Looked up once a conversion: a person does few things in many pieces. */
  private Optional<Cell> cell(PolicyHistory.Term term, LearningActivity activity) {
    return cells
        .computeIfAbsent(term, absent -> new HashMap<>())
        .computeIfAbsent(
            activity.scope() + activity.pathway(),
            absent -> cell(term, activity.pathway(), activity.scope()));
  }

  private static Optional<Cell> cell(PolicyHistory.Term term, String pathway, Scope scope) {
    Switches settled = term.switches();
    return term.policy()
        .row(pathway)
        .filter(row -> row.inForce(settled))
        .map(
            row ->
                new Cell(
                    row, row.rates().rule(scope, settled), row.pool(settled), row.bucket(settled)));
  }

  private static Verdict unrated(Policy policy, LearningActivity activity) {
    Optional<UnratedPathway> named = policy.unrated(activity.pathway());
    return Verdict.none(
        EntryStatus.NO_RULE,
        Reason.NO_RULE,
        StepCode.NO_RATE,
        named.flatMap(UnratedPathway::bucket),
        named.map(UnratedPathway::citation).orElse(policy.citation()));
  }

  private static Verdict none(Cell cell, EntryStatus status, Reason reason, StepCode step) {
    return Verdict.none(status, reason, step, cell.bucket(), cell.row().citation());
  }
}
