package id.corpu.jp.application.rebuild;

import id.corpu.jp.JpLedger;
import id.corpu.jp.RebuildProgress;
import id.corpu.jp.application.rebuild.RebuildState.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One rebuild from beginning to end, on a thread of its own. */
@ApplicationScoped
class RebuildRun {

  private static final Logger LOG = Logger.getLogger(RebuildRun.class.getName());
  private static final long TELL_EVERY_NANOS = 250_000_000L;

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
      String after = ledger.rebuild(institutionId, year, telling(id));
      rebuilds.end(id, State.DONE, after);
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "Rebuild " + id + " failed", e);
      rebuilds.end(id, State.FAILED, null);
    }
  }

  private RebuildProgress telling(long id) {
    AtomicLong told = new AtomicLong(System.nanoTime() - TELL_EVERY_NANOS);
    return (done, total) -> {
      long last = told.get();
      long now = System.nanoTime();
      if ((now - last >= TELL_EVERY_NANOS || done == total) && told.compareAndSet(last, now)) {
        rebuilds.progress(id, done, total);
      }
    };
  }
}
