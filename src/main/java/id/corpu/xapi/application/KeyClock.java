package id.corpu.xapi.application;

import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.domain.StatementKey;
import id.corpu.xapi.domain.Times;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives out keys of the log and knows up to when the log is complete. Keys are taken before a
 * transaction commits, so statements become visible out of order; what is consistent is bounded by
 * the oldest transaction that still holds keys (xAPI Communication 2.1.3.s2.b5). It knows the
 * writers of its own node; a second node needs the oldest of both.
 */
@ApplicationScoped
@OpenUseCase("a clock")
public class KeyClock {

  private Clock clock;
  private int node;
  @Resource private TransactionSynchronizationRegistry transactions;

  private long last;
  private final Map<Object, Long> open = new ConcurrentHashMap<>();

  protected KeyClock() {}

  @Inject
  public KeyClock(Clock clock, @ConfigProperty(name = "corpu.node", defaultValue = "0") int node) {
    if (node < 0 || node >= StatementKey.NODES) {
      throw new IllegalArgumentException("corpu.node must be from 0 to 63: " + node);
    }
    this.clock = clock;
    this.node = node;
  }

  /**
   * The first of {@code count} keys in a row ({@link #next} gives the following ones), each a
   * microsecond apart. Must run in a transaction.
   */
  public synchronized long take(int count) {
    long micros = Math.max(last + 1, Times.micros(clock.instant()));
    last = micros + count - 1;
    hold(micros);
    return StatementKey.of(micros, node);
  }

  public static long next(long key) {
    return key + StatementKey.NODES;
  }

  /** Every statement stored at or before this instant can be read. */
  public synchronized Instant consistentThrough() {
    last = Math.max(last, Times.micros(clock.instant()));
    return Times.ofMicros(open.values().stream().mapToLong(m -> m - 1).min().orElse(last));
  }

  private void hold(long micros) {
    Object transaction = transactions.getTransactionKey();
    if (transaction != null && open.putIfAbsent(transaction, micros) == null) {
      transactions.registerInterposedSynchronization(new Release(transaction));
    }
  }

  /** Lets go of a transaction's keys when it is over. */
  private final class Release implements Synchronization {

    private final Object transaction;

    private Release(Object transaction) {
      this.transaction = transaction;
    }

    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
      open.remove(transaction);
    }
  }
}
