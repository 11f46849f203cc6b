package id.corpu.xapi.application.use;

import id.corpu.platform.persistence.DatabaseReady;
import id.corpu.platform.security.OpenUseCase;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes down every some seconds, and when the portal stops, what {@link UseTally} has counted. All
 * nodes add to the same rows. Counts older than a setting are forgotten.
 */
@ApplicationScoped
@OpenUseCase("runs by the clock")
public class UseWriting {

  private static final Logger LOG = Logger.getLogger(UseWriting.class.getName());
  private static final Duration FORGET_EVERY = Duration.ofHours(1);

  @Resource private ManagedScheduledExecutorService timer;
  private UseBook book;
  private UseTally tally;
  private Clock clock;
  private int seconds;
  private int days;

  private ScheduledFuture<?> schedule;
  private Instant forgetAfter = Instant.MIN;

  protected UseWriting() {}

  @Inject
  public UseWriting(
      UseBook book,
      UseTally tally,
      Clock clock,
      @ConfigProperty(name = "corpu.xapi.use-seconds", defaultValue = "10") int seconds,
      @ConfigProperty(name = "corpu.xapi.use-days", defaultValue = "400") int days) {
    this.book = book;
    this.tally = tally;
    this.clock = clock;
    this.seconds = Math.max(1, seconds);
    this.days = Math.max(1, days);
  }

  void onReady(@Observes @Priority(800) DatabaseReady ready) {
    schedule = timer.scheduleWithFixedDelay(this::write, seconds, seconds, TimeUnit.SECONDS);
  }

  void onStop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopping) {
    if (schedule != null) {
      schedule.cancel(false);
      write();
    }
  }

  /** Writes what was counted so far; what cannot be written is kept for the next time. */
  public synchronized void write() {
    UseTally.Counted counted = tally.take();
    try {
      if (!counted.isEmpty()) {
        book.write(counted);
      }
    } catch (RuntimeException e) {
      tally.back(counted);
      LOG.log(Level.WARNING, "The use of the record store could not be written; trying again", e);
      return;
    }
    forget();
  }

  private void forget() {
    Instant now = clock.instant();
    if (now.isBefore(forgetAfter)) {
      return;
    }
    forgetAfter = now.plus(FORGET_EVERY);
    try {
      book.forgetBefore(now.minus(Duration.ofDays(days)));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Old use of the record store could not be forgotten", e);
    }
  }
}
