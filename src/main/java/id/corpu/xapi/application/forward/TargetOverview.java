package id.corpu.xapi.application.forward;

import id.corpu.xapi.domain.forward.Target;
import java.time.Instant;
import java.util.Optional;

/**
 * A target and how it does.
 *
 * @param behind statements of the log behind its cursor, counted to {@link #MOST_COUNTED} + 1
 * @param oldestWaiting when the first of them was stored
 * @param sentToday statements that it took since midnight of the city
 * @param letters statements that it refuses for good
 */
public record TargetOverview(
    Target target, long behind, Optional<Instant> oldestWaiting, long sentToday, long letters) {

  /** Whoever is further behind than this need not know how far. */
  public static final int MOST_COUNTED = 10_000;

  public boolean isManyBehind() {
    return behind > MOST_COUNTED;
  }

  /** {@code paused}, {@code failing}, {@code behind} or {@code current}: keys of the texts. */
  public String state() {
    if (target.paused()) {
      return "paused";
    }
    if (target.failures() > 0) {
      return "failing";
    }
    return behind > 0 ? "behind" : "current";
  }
}
