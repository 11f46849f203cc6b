package id.corpu.jp.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds what a policy says about an activity and cuts it into the parts that are counted. */
final class Examination {

  private final PolicyHistory policies;
  private final ZoneId zone;
  private final StatusHistory status;

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
    Policy policy = policies.on(day).policy();
    Switches switches = policies.on(day).switches();
    Optional<PolicyRow> found = policy.row(activity.pathway()).filter(row -> row.inForce(switches));
    if (found.isEmpty()) {
      return unrated(policy, activity);
    }
    PolicyRow row = found.get();
    if (activity.standing() == Standing.REJECTED) {
      return none(row, switches, EntryStatus.REJECTED, Reason.REJECTED, StepCode.NOT_ACCEPTED);
    }
    boolean open = row.eligibility().admits(status.on(day).type(), switches);
    if (!open || activity.standing() == Standing.NOT_ELIGIBLE) {
      return none(
          row, switches, EntryStatus.NOT_ELIGIBLE, Reason.REJECTED_NOT_ELIGIBLE, StepCode.NOT_OPEN);
    }
    Rule rule = row.rates().rule(activity.scope(), switches);
    if (rule.kind() == RuleKind.NOT_APPLICABLE) {
      return none(
          row, switches, EntryStatus.NOT_APPLICABLE, Reason.NOT_APPLICABLE, StepCode.NOT_AVAILABLE);
    }
    if (!rule.measures(activity.effort())) {
      return none(row, switches, EntryStatus.REJECTED, Reason.NOT_MEASURED, StepCode.NOT_MEASURED);
    }
    return Verdict.rule(row, rule, switches, activity.proof().missing(row.evidence()));
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

  private static Verdict none(
      PolicyRow row, Switches settled, EntryStatus status, Reason reason, StepCode step) {
    return Verdict.none(status, reason, step, row.bucket(settled), row.citation());
  }
}
