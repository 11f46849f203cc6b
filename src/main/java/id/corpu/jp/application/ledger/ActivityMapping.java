package id.corpu.jp.application.ledger;

import id.corpu.jp.application.rules.LedgerRules;
import id.corpu.jp.domain.LearningActivity;
import id.corpu.jp.domain.Proof;
import id.corpu.jp.domain.Scope;
import id.corpu.jp.domain.Standing;
import id.corpu.record.CreditFacts;
import id.corpu.record.Deed;
import id.corpu.record.LearningEvent;
import id.corpu.record.LearningObject;
import id.corpu.record.ObjectType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Turns a person's learning events into what the engine counts.
 *
 * <p>A certificate that was earned within an enrolment is no activity of its own: it is the
 * evidence for everything studied in that enrolment (Blitar 35/2023 Lamp. B B2 no. 3), which waits
 * until then. Every other event with credit facts is an activity, measured by what the pathway's
 * rule counts.
 */
final class ActivityMapping {

  private static final String CERTIFICATE = "CERTIFICATE";

  private final EffortReading efforts;

  ActivityMapping(LedgerRules rules) {
    this.efforts = new EffortReading(rules);
  }

  /**
   * The activities among the events.
   *
   * @param events events of the year, in any order
   * @param others events of other times, looked at only for their certificates
   */
  List<LearningActivity> activities(List<LearningEvent> events, List<LearningEvent> others) {
    Map<UUID, Set<String>> proofs = new HashMap<>();
    Stream.concat(events.stream(), others.stream())
        .filter(ActivityMapping::isProof)
        .forEach(event -> collect(event, proofs));
    return events.stream()
        .filter(event -> event.credit().isPresent() && !isProof(event))
        .map(event -> activity(event, event.credit().get(), proofs))
        .toList();
  }

  /** Whether an event proves the others of its enrolment. */
  static boolean isProof(LearningEvent event) {
    return event.deed() == Deed.EARNED && event.registration().isPresent();
  }

  private static void collect(LearningEvent event, Map<UUID, Set<String>> proofs) {
    Set<String> codes =
        proofs.computeIfAbsent(event.registration().orElseThrow(), key -> new TreeSet<>());
    codes.add(CERTIFICATE);
    event.credit().ifPresent(facts -> codes.addAll(facts.evidence()));
  }

  private LearningActivity activity(
      LearningEvent event, CreditFacts facts, Map<UUID, Set<String>> proofs) {
    Set<String> codes = new TreeSet<>(facts.evidence());
    event.registration().map(proofs::get).ifPresent(codes::addAll);
    return new LearningActivity(
        event.id().toString(),
        facts.pathway(),
        Scope.valueOf(facts.scope().name()),
        title(event),
        efforts.of(event, facts),
        Proof.of(codes),
        Standing.ACCEPTED);
  }

  private static String title(LearningEvent event) {
    Map<String, String> names = recognisable(event).name();
    String name =
        Stream.of("id", "id-ID", "en", "en-US")
            .map(names::get)
            .filter(found -> found != null && !found.isBlank())
            .findFirst()
            .orElseGet(() -> names.values().stream().sorted().findFirst().orElse(""));
    return name.strip();
  }

  /** For study the course, whichever of its steps the minutes were spent on. */
  private static LearningObject recognisable(LearningEvent event) {
    return event.deed() != Deed.STUDIED
        ? event.object()
        : Stream.concat(event.parent().stream(), event.grouping().stream())
            .filter(whole -> whole.type() == ObjectType.COURSE && !whole.name().isEmpty())
            .findFirst()
            .orElse(event.object());
  }
}
