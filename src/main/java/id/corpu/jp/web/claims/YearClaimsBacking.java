package id.corpu.jp.web.claims;

import id.corpu.jp.Jp;
import id.corpu.jp.application.claims.ClaimsOfYear;
import id.corpu.jp.application.claims.YearClaim;
import id.corpu.jp.web.LedgerBacking;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Beside one's own year: claims that are no line of it. Somebody else's claims are not shown. */
@Named
@RequestScoped
public class YearClaimsBacking {

  @Inject private ClaimsOfYear claims;
  @Inject private LedgerBacking ledger;

  private ClaimsOfYear.Found found;

  @PostConstruct
  void load() {
    found =
        ledger.getLedger().own()
            ? claims.of(ledger.getOverview().year())
            : new ClaimsOfYear.Found(List.of(), Jp.ZERO);
  }

  public List<YearClaim> getRows() {
    return found.claims();
  }

  /** What the year would have more if all that wait were accepted. */
  public Jp getTogether() {
    return found.together();
  }
}
