package id.corpu.learning.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * How much of the study time that a window reports is accepted. Reports are totals of the opened
 * page, so that a lost one is made good by the next and a repeated one adds nothing. Accepted is at
 * most what the clock on the wall allows since the same person was last credited, in whatever
 * window, and at most what the course's load still has room for.
 *
 * @param claimed seconds reported and settled so far for the opened page
 * @param countedUntil the moment up to which the person's time is settled
 * @param openSince since when the page or its last stretch is known to be open
 * @param roomSeconds what the course's load still allows
 */
public record StudyMeter(int claimed, Instant countedUntil, Instant openSince, int roomSeconds) {

  /** Clocks and networks are uneven: so much reported time may wait for the next report. */
  private static final int CARRIED_SECONDS = 2;

  /**
   * The result of a report.
   *
   * @param seconds accepted
   * @param claimed settled total of the opened page from now on
   * @param countedUntil up to where the person's time is settled from now on
   */
  public record Accepted(int seconds, int claimed, Instant countedUntil) {}

  /**
   * @param total active seconds that the opened page reports in all
   */
  public Accepted accept(int total, Instant now) {
    int reported = Math.max(0, total - claimed);
    Instant from = countedUntil.isAfter(openSince) ? countedUntil : openSince;
    int elapsed =
        (int) Math.max(0, Math.min(Integer.MAX_VALUE, Duration.between(from, now).toSeconds()));
    int inTime = Math.min(reported, elapsed);
    int seconds = Math.max(0, Math.min(inTime, roomSeconds));
    int settled = Math.max(claimed + inTime, claimed + reported - CARRIED_SECONDS);
    boolean clockBound = inTime == elapsed;
    return new Accepted(seconds, settled, clockBound ? from.plusSeconds(elapsed) : now);
  }
}
