package id.corpu.jp.domain.claims;

import java.util.Optional;

/**
 * What becomes of a line, and why.
 *
 * @param personId who it is about, where that is known, or null
 * @param reason key of the sentence, or null
 * @param detail what stands in the sentence, or null
 * @param draft the form as it would be typed for this person; empty unless it becomes a claim
 * @param facts what the claim says; empty unless it becomes one
 */
public record LineVerdict(
    SheetLine line,
    LineOutcome outcome,
    Long personId,
    String reason,
    String detail,
    Optional<ClaimDraft> draft,
    Optional<ClaimFacts> facts) {

  static LineVerdict no(
      SheetLine line, LineOutcome outcome, Long person, String reason, String detail) {
    return new LineVerdict(
        line, outcome, person, reason, detail, Optional.empty(), Optional.empty());
  }
}
