package id.corpu.jp.application.rebuild;

import id.corpu.jp.JpLedger;
import id.corpu.jp.RebuildProgress;
import id.corpu.jp.application.rebuild.RebuildState.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One rebuild from beginning to end, on a thread of its own. */
@ApplicationScoped
class RebuildRun {

  private static final Logger LOG = Logger.getLogger(RebuildRun.class.getName());

  private Rebuilds rebuilds;
  private JpLedger ledger;
  private LedgerDigest digest;

  protected RebuildRun() {}

  @Inject
  RebuildRun(Rebuilds rebuilds, JpLedger ledger, LedgerDigest digest) {
    this.rebuilds = rebuilds;
    this.ledger = ledger;
    this.digest = digest;
  }

  void run(long id, long institutionId, int year) {
    try {
      rebuilds.digestBefore(id, digest.of(institutionId, year));
      RebuildProgress telling =
          RebuildProgress.nowAndThen((done, total) -> rebuilds.progress(id, done, total));
      String after = ledger.rebuild(institutionId, year, telling);
      rebuilds.end(id, State.DONE, after);
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "Rebuild " + id + " failed", e);
      rebuilds.end(id, State.FAILED, null);
    }
  }
}
