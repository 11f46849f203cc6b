package id.corpu.xapi.domain;

import java.time.Instant;

/**
 * The place of a statement in the log as one number: microseconds of its stored time, then six bits
 * for the node that wrote it. So a condition on {@code stored} is a condition on the primary key.
 */
public final class StatementKey {

  /** How many nodes may write to one database. */
  public static final int NODES = 64;

  private StatementKey() {}

  public static long of(long micros, int node) {
    return micros * NODES + node;
  }

  public static Instant storedOf(long key) {
    return Times.ofMicros(key / NODES);
  }

  /** The first key stored later than the instant. */
  public static long after(Instant instant) {
    return of(Times.micros(instant) + 1, 0);
  }
}
