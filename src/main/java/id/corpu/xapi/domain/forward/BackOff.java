package id.corpu.xapi.domain.forward;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How long a target is left alone after failures in a row: a second, doubling up to an hour, each
 * time up to a fifth more, so that many targets of one broken store do not come back together.
 */
public final class BackOff {

  private static final Duration LONGEST = Duration.ofHours(1);
  private static final Duration LONGEST_ASKED = Duration.ofHours(6);
  private static final int MOST_DOUBLINGS = 12;
  private static final double JITTER = 0.2;

  private BackOff() {}

  /**
   * The pause after a failure.
   *
   * @param failures in a row, this one included
   * @param asked what the other side asked for ({@code Retry-After}); believed up to six hours
   */
  public static Duration after(int failures, Optional<Duration> asked, RandomGenerator random) {
    Duration doubled =
        Duration.ofSeconds(1L << Math.min(Math.max(failures, 1) - 1, MOST_DOUBLINGS));
    Duration own = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    Duration wanted = asked.filter(wait -> wait.compareTo(own) > 0).orElse(own);
    Duration pause = wanted.compareTo(LONGEST_ASKED) > 0 ? LONGEST_ASKED : wanted;
    return pause.plusMillis((long) (pause.toMillis() * JITTER * random.nextDouble()));
  }
}
