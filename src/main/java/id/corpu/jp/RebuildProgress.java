package id.corpu.jp;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Hears how far a rebuild of ledgers has come. May be called from more than one thread. */
@FunctionalInterface
public interface RebuildProgress {

  /** Somebody who does not listen. */
  RebuildProgress SILENT = (done, total) -> {};

  /**
   * @param done people whose year has been rebuilt
   * @param total people to rebuild
   */
  void people(int done, int total);

  /**
   * Passes on the news some times a second, and the last in any case.
   *
   * @param listener who hears it, one at a time or more
   */
  static RebuildProgress nowAndThen(RebuildProgress listener) {
    long gap = Duration.ofMillis(250).toNanos();
    AtomicLong told = new AtomicLong(System.nanoTime() - gap);
    return (done, total) -> {
      long last = told.get();
      long now = System.nanoTime();
      if ((now - last >= gap || done == total) && told.compareAndSet(last, now)) {
        listener.people(done, total);
      }
    };
  }
}
