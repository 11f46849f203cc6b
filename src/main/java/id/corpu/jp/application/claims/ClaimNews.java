package id.corpu.jp.application.claims;

import id.corpu.jp.domain.claims.Claim;
import id.corpu.jp.domain.claims.ClaimFacts;
import id.corpu.jp.domain.claims.ClaimStep;
import id.corpu.notices.Notice;
import id.corpu.notices.Notices;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Tells a claimant what an officer did with the claim, or for them. */
@Dependent
class ClaimNews {

  @Inject private Notices notices;

  /** Tells somebody that an officer has brought a claim for them. */
  void brought(Claim claim) {
    tell(claim, "BROUGHT");
  }

  void tell(Claim claim, ClaimStep.Kind kind) {
    tell(claim, kind.name());
  }

  private void tell(Claim claim, String what) {
    String title = claim.facts().map(ClaimFacts::title).orElse("");
    notices.tell(
        List.of(claim.personId()),
        new Notice("jp", "claims.notice." + what, List.of(title), "/klaim/" + claim.uuid()));
  }
}
