package id.corpu.jp.application.claims;

import id.corpu.jp.domain.claims.CertificateNumber;
import id.corpu.jp.domain.claims.Claim;
import id.corpu.jp.domain.claims.ClaimDraft;
import id.corpu.jp.domain.claims.ClaimFacts;
import id.corpu.jp.domain.claims.ClaimProblem;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The short form of a claim that only brings documents: a number and a remark, both optional. */
@Dependent
class EvidenceForm {

  private static final int NUMBER_LENGTH = 100;
  private static final int REMARK_LENGTH = 4000;

  @Inject private EvidenceLines lines;
  @Inject private ClaimEvents events;

  /**
   * What is wrong: the documents are not enough, or nothing waits for them any more.
   *
   * @param codes of the documents at hand
   */
  List<ClaimProblem> problems(Claim claim, ClaimDraft draft, Set<String> codes) {
    List<ClaimProblem> problems = new ArrayList<>();
    if (text(draft, "certificateNumber").length() > NUMBER_LENGTH) {
      problems.add(new ClaimProblem("certificateNumber", "CLAIM_TEXT_TOO_LONG"));
    }
    if (text(draft, "learned").length() > REMARK_LENGTH) {
      problems.add(new ClaimProblem("learned", "CLAIM_TEXT_TOO_LONG"));
    }
    if (lines.ofClaim(claim, List.of()).isEmpty()) {
      problems.add(new ClaimProblem("documents", "CLAIM_NOTHING_WAITS"));
    } else if (codes.isEmpty() || isIncomplete(claim, codes)) {
      problems.add(new ClaimProblem("documents", "CLAIM_DOCUMENTS_MISSING"));
    }
    return problems;
  }

  private boolean isIncomplete(Claim claim, Set<String> codes) {
    Set<String> shown = new HashSet<>(codes);
    shown.remove(ClaimDocument.OTHER);
    return shown.isEmpty()
        || lines
            .ofClaim(claim, List.of(events.proof(claim, claim.facts().orElseThrow(), shown)))
            .isPresent();
  }

  /** What is on record, with number and remark as typed. */
  ClaimFacts facts(Claim claim, ClaimDraft draft) {
    ClaimFacts known = claim.facts().orElseThrow();
    String number = text(draft, "certificateNumber");
    return new ClaimFacts(
        known.scope(),
        known.title(),
        known.organiser(),
        known.stretches(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(number).filter(typed -> !typed.isEmpty()).map(CertificateNumber::new),
        text(draft, "learned"));
  }

  private static String text(ClaimDraft draft, String field) {
    return draft.typed().getOrDefault(field, "").replaceAll("[\\p{Cntrl}&&[^\\n]]", "").strip();
  }
}
