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
 * <p>What was earned within an enrolment is no activity of its own: it is evidence for everything
 * studied in that enrolment (Blitar 35/2023 Lamp. B B2 no. 3), which waits until then. It proves
 * what its statement says, and is a certificate when that says nothing. An activity outside any
 * enrolment is proved by what names its statement's id as the enrolment. Every other event with
 * credit facts is an activity, measured by what the pathway's rule counts.
 */
final class ActivityMapping {

  private static final String CERTIFICATE = "CERTIFICATE";

  /** What Tangerang Selatan 74/2022 Lamp. C.3 no. 8 calls a certificate of e-learning. */
  private static final String ELEARNING_CERTIFICATE = "ELEARNING_CERTIFICATE";

  private static final String ELEARNING = "e-learning";

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
    Map<UUID, Set<String>> proofs = proofs(Stream.concat(events.stream(), others.stream()));
    return events.stream()
        .filter(event -> event.credit().isPresent() && !isProof(event))
        .map(event -> activity(event, event.credit().get(), proofs))
        .toList();
  }

  /** Whether an event proves the others of its enrolment. */
  static boolean isProof(LearningEvent event) {
    return event.deed() == Deed.EARNED && event.registration().isPresent();
  }

  /** Codes of the documents on record, by what they prove. */
  static Map<UUID, Set<String>> proofs(Stream<LearningEvent> events) {
    Map<UUID, Set<String>> proofs = new HashMap<>();
    events
        .filter(ActivityMapping::isProof)
        .forEach(
            event ->
                proofs
                    .computeIfAbsent(event.registration().orElseThrow(), key -> new TreeSet<>())
                    .addAll(shown(event)));
    return proofs;
  }

  /** What a proof of an activity names as the enrolment. */
  static UUID proved(LearningEvent activity) {
    return activity.registration().orElse(activity.id());
  }

  private static Set<String> shown(LearningEvent event) {
    Set<String> codes = new TreeSet<>();
    event.credit().ifPresent(facts -> codes.addAll(facts.evidence()));
    if (codes.isEmpty()) {
      codes.add(CERTIFICATE);
    }
    if (codes.contains(CERTIFICATE)
        && event.credit().filter(facts -> facts.pathway().equals(ELEARNING)).isPresent()) {
      codes.add(ELEARNING_CERTIFICATE);
    }
    return codes;
  }

  private LearningActivity activity(
      LearningEvent event, CreditFacts facts, Map<UUID, Set<String>> proofs) {
    Set<String> codes = new TreeSet<>(facts.evidence());
    codes.addAll(proofs.getOrDefault(proved(event), Set.of()));
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
