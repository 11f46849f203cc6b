package id.corpu.xapi.application;

import id.corpu.platform.errors.CorpuException;
import id.corpu.platform.persistence.Passing;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.Authority;
import id.corpu.xapi.domain.Incoming;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets deliveries that arrive at the same moment share a transaction: what one waits for, the log
 * on disk above all, is then waited for once. Whoever finds a writer's place free writes at once,
 * together with what has gathered; nobody waits for others to come. Two may write at a time. A
 * large delivery goes its own way, so that the small ones never wait for it. If such a transaction
 * fails, each delivery of it is written alone, so that one never suffers from another's fault. A
 * deadlock is answered by trying again.
 */
@ApplicationScoped
@OpenUseCase("part of receiving")
public class SharedCommits {

  /** Statements of one shared transaction; a larger delivery has one of its own. */
  private static final int MOST_STATEMENTS = 200;

  /** Transactions that run at the same time: while one waits for the disk, another one computes. */
  private static final int MOST_WRITERS = 2;

  private static final int TRIES = 8;

  private StatementAppending appending;

  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private int writers;

  protected SharedCommits() {}

  @Inject
  public SharedCommits(StatementAppending appending) {
    this.appending = appending;
  }

  /** A delivery on its way, and what became of it. */
  private final class Waiting {

    private final long storeId;
    private final List<Incoming> statements;
    private final Authority authority;
    private final Condition turn = lock.newCondition();
    private boolean taken;
    private boolean done;
    private boolean written;
    private RuntimeException failure;

    private Waiting(long storeId, List<Incoming> statements, Authority authority) {
      this.storeId = storeId;
      this.statements = statements;
      this.authority = authority;
    }

    private boolean goesWith(Waiting other) {
      return storeId == other.storeId && authority.equals(other.authority);
    }
  }

  /**
   * Writes a delivery and returns when it is committed.
   *
   * @throws CorpuException when it is refused
   */
  void write(long storeId, List<Incoming> statements, Authority authority) {
    Waiting mine = new Waiting(storeId, statements, authority);
    if (statements.size() > MOST_STATEMENTS) {
      append(mine, statements);
      return;
    }
    List<Waiting> together = turnOf(mine);
    if (!together.isEmpty()) {
      try {
        write(together);
      } finally {
        finish(together);
      }
    }
    if (!mine.written) {
      throw mine.failure == null
          ? new IllegalStateException("the writer of a shared transaction broke off")
          : mine.failure;
    }
  }

  /** Those to write now, or none when somebody else has written this one meanwhile. */
  private List<Waiting> turnOf(Waiting mine) {
    lock.lock();
    try {
      waiting.add(mine);
      while (!mine.done && (mine.taken || writers >= MOST_WRITERS)) {
        mine.turn.awaitUninterruptibly();
      }
      if (mine.done) {
        return List.of();
      }
      writers++;
      return taken(mine);
    } finally {
      lock.unlock();
    }
  }

  private List<Waiting> taken(Waiting first) {
    List<Waiting> together = new ArrayList<>();
    waiting.remove(first);
    together.add(first);
    int statements = first.statements.size();
    for (Iterator<Waiting> others = waiting.iterator(); others.hasNext(); ) {
      Waiting other = others.next();
      if (other.goesWith(first) && statements + other.statements.size() <= MOST_STATEMENTS) {
        statements += other.statements.size();
        together.add(other);
        others.remove();
      }
    }
    together.forEach(one -> one.taken = true);
    return together;
  }

  private void finish(List<Waiting> together) {
    lock.lock();
    try {
      writers--;
      for (Waiting one : together) {
        one.done = true;
        one.turn.signal();
      }
      if (!waiting.isEmpty()) {
        waiting.peek().turn.signal();
      }
    } finally {
      lock.unlock();
    }
  }

  private void write(List<Waiting> together) {
    if (together.size() > 1) {
      try {
        append(together.get(0), together.stream().flatMap(one -> one.statements.stream()).toList());
        together.forEach(one -> one.written = true);
        return;
      } catch (RuntimeException e) {
        // One of them is at fault, or none: each gets an answer of its own below
      }
    }
    for (Waiting one : together) {
      try {
        append(one, one.statements);
        one.written = true;
      } catch (RuntimeException e) {
        one.failure = e;
      }
    }
  }

  private void append(Waiting whose, List<Incoming> statements) {
    for (int attempt = 1; ; attempt++) {
      try {
        appending.append(whose.storeId, statements, whose.authority);
        return;
      } catch (RuntimeException e) {
        if (!isPassing(e) || attempt == TRIES) {
          throw e;
        }
        long most = TimeUnit.MILLISECONDS.toNanos(4L << attempt);
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(most));
      }
    }
  }

  /** A deadlock may come from any statement of the transaction, not from the inserts alone. */
  private static boolean isPassing(RuntimeException failure) {
    return failure instanceof StoreFailure refused
        ? refused.isPassing()
        : Passing.isBehind(failure);
  }
}
