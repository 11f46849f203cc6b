package id.corpu.xapi.application;

import id.corpu.platform.persistence.Passing;
import id.corpu.xapi.domain.Refusal;
import id.corpu.xapi.domain.check.Finding;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * Lets the writers of one document on this node go one after the other, in the order of their
 * coming, so that a hundred of them do not each compare with what the next one has changed already.
 * What protects the document is the comparison in the database; other nodes compare too.
 */
final class DocumentLocks {

  private static final int TRIES = 24;
  private static final int LONGEST_PAUSE = 6;

  private final ReentrantLock[] stripes = new ReentrantLock[256];

  DocumentLocks() {
    for (int i = 0; i < stripes.length; i++) {
      stripes[i] = new ReentrantLock(true);
    }
  }

  /**
   * Tries a change until it succeeds: it says false when the document changed between reading and
   * writing, and deadlocks pass.
   *
   * @throws Refusal 503 when it does not succeed in time
   */
  void change(UUID document, BooleanSupplier attempt) {
    ReentrantLock stripe = stripes[Math.floorMod(document.hashCode(), stripes.length)];
    stripe.lock();
    try {
      untilDone(attempt);
    } finally {
      stripe.unlock();
    }
  }

  /** The same for a change of several documents, which waits for nobody. */
  static void untilDone(BooleanSupplier attempt) {
    for (int tried = 1; !done(attempt); tried++) {
      if (tried == TRIES) {
        throw new Refusal(
                503,
                new Finding(
                    "BUSY", "XAPI-00329", "", "Too many change this document at once; try again."))
            .retryAfter(1);
      }
      long most = TimeUnit.MILLISECONDS.toNanos(1L << Math.min(tried, LONGEST_PAUSE));
      LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(most));
    }
  }

  private static boolean done(BooleanSupplier attempt) {
    try {
      return attempt.getAsBoolean();
    } catch (RuntimeException e) {
      if (Passing.isBehind(e)) {
        return false;
      }
      throw e;
    }
  }
}
