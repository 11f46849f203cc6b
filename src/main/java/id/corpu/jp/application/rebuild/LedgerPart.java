package id.corpu.jp.application.rebuild;

import id.corpu.jp.application.ledger.LedgerWriting;
import id.corpu.jp.application.rules.LedgerRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Rebuilds the year of some people in a transaction of its own. */
@ApplicationScoped
class LedgerPart {

  private LedgerWriting writing;

  protected LedgerPart() {}

  @Inject
  LedgerPart(LedgerWriting writing) {
    this.writing = writing;
  }

  @Transactional(TxType.REQUIRES_NEW)
  void rebuild(LedgerRules rules, List<Long> personIds) {
    writing.rewrite(rules, personIds, LedgerWriting.Mode.EVERYTHING);
  }
}
