package id.corpu.xapi.application.live;

import id.corpu.xapi.domain.Page;
import id.corpu.xapi.domain.StatementQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One reader's stream and its place in the log. Only the clock of {@link LiveStreams} touches it.
 */
final class LiveStream {

  /** A reader that takes nothing for so long has gone without saying so. */
  static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final Duration HEARTBEAT = Duration.ofSeconds(15);
  private static final Duration CHECK = Duration.ofSeconds(2);

  private final Follower follower;
  private final StatementQuery filter;
  private final LiveOutlet outlet;
  private long cursor;
  private Instant drainedAt;
  private Instant checkedAt;
  private Instant beatAt = Instant.EPOCH;

  /** What streams share when they wait for the same at the same place. */
  record Place(long storeId, StatementQuery filter, long cursor) {}

  /**
   * A stream at its beginning.
   *
   * @param filter with the credential's limits in it
   */
  LiveStream(
      Follower follower, StatementQuery filter, LiveOutlet outlet, long cursor, Instant now) {
    this.follower = follower;
    this.filter = filter;
    this.outlet = outlet;
    this.cursor = cursor;
    this.drainedAt = now;
    this.checkedAt = now;
  }

  Follower follower() {
    return follower;
  }

  LiveOutlet outlet() {
    return outlet;
  }

  Place place() {
    return new Place(follower.credential().storeId(), filter, cursor);
  }

  /** Whether it can take statements up to this key. */
  boolean wants(long through) {
    return cursor < through && outlet.isDrained();
  }

  /** Hands over what comes next; {@code reached} is the key up to which that is everything. */
  void give(List<Page.Row> rows, long reached) {
    cursor = Math.max(cursor, reached);
    if (!rows.isEmpty()) {
      outlet.send(rows);
    }
  }

  /** Whether its reader has taken nothing for too long. */
  boolean isStalled(Instant now) {
    if (outlet.isDrained()) {
      drainedAt = now;
    }
    return drainedAt.plus(PATIENCE).isBefore(now);
  }

  /** Whether it is time to look at its credential again. */
  boolean wantsCheck(Instant now) {
    boolean due = !checkedAt.plus(CHECK).isAfter(now);
    if (due) {
      checkedAt = now;
    }
    return due;
  }

  void beat(Instant now) {
    if (!beatAt.plus(HEARTBEAT).isAfter(now) && outlet.isDrained()) {
      beatAt = now;
      outlet.beat(cursor);
    }
  }
}
