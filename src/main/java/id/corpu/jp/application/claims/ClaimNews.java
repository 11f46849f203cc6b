package id.corpu.jp.application.claims;

import id.corpu.jp.domain.claims.Claim;
import id.corpu.jp.domain.claims.ClaimFacts;
import id.corpu.jp.domain.claims.ClaimStep;
import id.corpu.notices.Notice;
import id.corpu.notices.Notices;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Tells a claimant what an officer did with the claim. */
@Dependent
class ClaimNews {

  @Inject private Notices notices;

  void tell(Claim claim, ClaimStep.Kind kind) {
    String title = claim.facts().map(ClaimFacts::title).orElse("");
    notices.tell(
        List.of(claim.personId()),
        new Notice("jp", "claims.notice." + kind, List.of(title), "/klaim/" + claim.uuid()));
  }
}
