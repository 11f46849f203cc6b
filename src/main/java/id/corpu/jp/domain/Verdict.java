package id.corpu.jp.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the regulation says about an activity before anything is counted: the rule that applies, or
 * why none does.
 *
 * @param status COUNTED when the rule decides; otherwise final
 * @param rule the rule, where one applies
 * @param reasons reasons known already
 * @param step the step that explains a final status
 * @param awaited what the evidence still lacks
 * @param pool name under which rows share their windows
 * @param bucket bucket of the mix
 * @param citation the place in the law
 */
record Verdict(
    EntryStatus status,
    Optional<Rule> rule,
    Set<Reason> reasons,
    Optional<StepCode> step,
    List<String> awaited,
    String pool,
    Optional<String> bucket,
    Citation citation) {

  static Verdict rule(
      Rule rule, List<String> awaited, String pool, Optional<String> bucket, Citation citation) {
    Set<Reason> reasons = awaited.isEmpty() ? Set.of() : Set.of(Reason.EVIDENCE_INCOMPLETE);
    return new Verdict(
        EntryStatus.COUNTED,
        Optional.of(rule),
        reasons,
        Optional.empty(),
        awaited,
        pool,
        bucket,
        citation);
  }

  static Verdict none(
      EntryStatus status,
      Reason reason,
      StepCode step,
      Optional<String> bucket,
      Citation citation) {
    return new Verdict(
        status,
        Optional.empty(),
        Set.of(reason),
        Optional.of(step),
        List.of(),
        "",
        bucket,
        citation);
  }
}
