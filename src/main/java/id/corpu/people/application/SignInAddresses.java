package id.corpu.people.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts refused sign-ins by network address, so that nobody tries one password on the whole city:
 * each name by itself would never be locked. An office shares an address, hence the generous limit;
 * kept in memory, as it only slows guessing down.
 */
@ApplicationScoped
@OpenUseCase("counts; changes nothing of anybody's")
public class SignInAddresses {

  /** Refusals from one address after which it has to wait. */
  static final int TRIES = 100;

  /** Time from the first refusal until all is forgotten. */
  static final Duration WINDOW = Duration.ofMinutes(15);

  private static final int MOST_KEPT = 100_000;

  private final Cache<String, AtomicInteger> refusals;

  public SignInAddresses() {
    this(Ticker.systemTicker());
  }

  SignInAddresses(Ticker ticker) {
    refusals =
        Caffeine.newBuilder()
            .expireAfterWrite(WINDOW)
            .maximumSize(MOST_KEPT)
            .ticker(ticker)
            .build();
  }

  /** Whether the address has to wait. */
  public boolean isLocked(String address) {
    AtomicInteger count = refusals.getIfPresent(address);
    return count != null && count.get() >= TRIES;
  }

  /**
   * One more refusal.
   *
   * @return whether it was the one that locks the address
   */
  public boolean refused(String address) {
    return refusals.get(address, key -> new AtomicInteger()).incrementAndGet() == TRIES;
  }
}
