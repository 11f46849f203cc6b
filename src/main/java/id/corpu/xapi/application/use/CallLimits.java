package id.corpu.xapi.application.use;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.domain.Credential;
import id.corpu.xapi.domain.Refusal;
import id.corpu.xapi.domain.check.Finding;
import id.corpu.xapi.domain.use.Caller;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Lets a credential with a limit make so many calls a minute: a bucket of that many tokens,
 * refilled evenly. The bucket is this node's own, so two nodes let pass twice as many. A new node
 * begins with a full bucket.
 */
@ApplicationScoped
@OpenUseCase("asked by the door about whom it has let in")
public class CallLimits {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private Clock clock;

  /** A bucket that nobody asked for a minute is full again, and need not be kept. */
  private final Cache<Limited, Bucket> buckets =
      Caffeine.newBuilder().expireAfterAccess(MINUTE.plusSeconds(1)).maximumSize(50_000).build();

  private record Limited(Caller caller, int perMinute) {}

  protected CallLimits() {}

  @Inject
  public CallLimits(Clock clock) {
    this.clock = clock;
  }

  /**
   * Counts a call against the limit, if there is one.
   *
   * @throws Refusal 429 with the seconds until the next call is taken
   */
  public void take(Credential credential) {
    if (credential.perMinute().isEmpty()) {
      return;
    }
    int limit = credential.perMinute().get();
    ConsumptionProbe taken =
        buckets
            .get(new Limited(credential.caller(), limit), this::bucket)
            .tryConsumeAndReturnRemaining(1);
    if (!taken.isConsumed()) {
      throw tooMany(limit, taken.getNanosToWaitForRefill());
    }
  }

  private Bucket bucket(Limited limited) {
    return Bucket.builder()
        .withCustomTimePrecision(new ClockMeter(clock))
        .addLimit(
            limit -> limit.capacity(limited.perMinute()).refillGreedy(limited.perMinute(), MINUTE))
        .build();
  }

  private static Refusal tooMany(int limit, long nanos) {
    long seconds = Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos + 999_999_999L));
    return new Refusal(
            429,
            new Finding(
                "TOO_MANY_CALLS",
                "",
                "Authorization",
                "This credential may make "
                    + limit
                    + " calls a minute; try again in "
                    + seconds
                    + " s."))
        .retryAfter(seconds);
  }

  /** The portal's clock for the buckets. */
  private record ClockMeter(Clock clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      return TimeUnit.MILLISECONDS.toNanos(clock.instant().toEpochMilli());
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
