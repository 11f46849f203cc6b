package id.corpu.jp.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds what a policy says about an activity and cuts it into the parts that are counted. */
final class Examination {

  private final Policy policy;
  private final Switches switches;
  private final ZoneId zone;
  private final StatusHistory status;

  Examination(Policy policy, Switches switches, ZoneId zone, StatusHistory status) {
    this.policy = policy;
    this.switches = switches;
    this.zone = zone;
    this.status = status;
  }

  Stream<Posting> postings(LearningActivity activity) {
    Verdict verdict = verdict(activity);
    List<Effort> parts =
        verdict
            .rule()
            .map(rule -> rule.parts(activity.effort(), zone))
            .orElse(List.of(activity.effort()));
    return IntStream.range(0, parts.size())
        .mapToObj(i -> new Posting(portion(activity, i + 1, parts.get(i)), verdict));
  }

  private Portion portion(LearningActivity activity, int ordinal, Effort part) {
    LocalDate day = part.lastDay(zone);
    LocalDate creditedOn = part instanceof Effort.Study ? day : activity.effort().lastDay(zone);
    return new Portion(activity, ordinal, part, day, part.time(zone), creditedOn);
  }

  private Verdict verdict(LearningActivity activity) {
    Optional<PolicyRow> found = policy.row(activity.pathway()).filter(row -> row.inForce(switches));
    if (found.isEmpty()) {
      return unrated(activity);
    }
    PolicyRow row = found.get();
    if (activity.standing() == Standing.REJECTED) {
      return none(row, EntryStatus.REJECTED, Reason.REJECTED, StepCode.NOT_ACCEPTED);
    }
    LocalDate day = activity.effort().lastDay(zone);
    boolean open = row.eligibility().admits(status.on(day).type(), switches);
    if (!open || activity.standing() == Standing.NOT_ELIGIBLE) {
      return none(row, EntryStatus.NOT_ELIGIBLE, Reason.REJECTED_NOT_ELIGIBLE, StepCode.NOT_OPEN);
    }
    Rule rule = row.rates().rule(activity.scope(), switches);
    if (rule.kind() == RuleKind.NOT_APPLICABLE) {
      return none(row, EntryStatus.NOT_APPLICABLE, Reason.NOT_APPLICABLE, StepCode.NOT_AVAILABLE);
    }
    if (!rule.measures(activity.effort())) {
      return none(row, EntryStatus.REJECTED, Reason.NOT_MEASURED, StepCode.NOT_MEASURED);
    }
    return Verdict.rule(row, rule, activity.proof().missing(row.evidence()));
  }

  private Verdict unrated(LearningActivity activity) {
    Optional<UnratedPathway> named = policy.unrated(activity.pathway());
    return Verdict.none(
        EntryStatus.NO_RULE,
        Reason.NO_RULE,
        StepCode.NO_RATE,
        named.flatMap(UnratedPathway::bucket),
        named.map(UnratedPathway::citation).orElse(policy.citation()));
  }

  private static Verdict none(PolicyRow row, EntryStatus status, Reason reason, StepCode step) {
    return Verdict.none(status, reason, step, row.bucket(), row.citation());
  }
}
