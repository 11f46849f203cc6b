package id.corpu.learning.application;

import id.corpu.platform.persistence.DatabaseReady;
import id.corpu.platform.security.OpenUseCase;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Closes stretches of study whose page has fallen silent: a closed window, a lost connection, a
 * computer asleep. The stretches are rows, so a restart forgets none.
 */
@ApplicationScoped
@OpenUseCase("runs by the clock")
public class StudySweep {

  private static final Logger LOG = Logger.getLogger(StudySweep.class.getName());
  private static final Duration SILENCE = Duration.ofMinutes(2);
  private static final long EVERY_SECONDS = 20;
  private static final int AT_ONCE = 500;

  @Resource private ManagedScheduledExecutorService timer;
  @Inject private StudySpans spans;
  @Inject private SpanClosing closing;
  @Inject private Clock clock;

  private ScheduledFuture<?> schedule;

  void onReady(@Observes @Priority(800) DatabaseReady ready) {
    schedule =
        timer.scheduleWithFixedDelay(this::sweep, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    if (schedule != null) {
      schedule.cancel(false);
    }
  }

  /** Closes what has been silent for two minutes. */
  public void sweep() {
    try {
      List<Long> silent;
      do {
        silent = spans.silentSince(clock.instant().minus(SILENCE), AT_ONCE);
        silent.forEach(closing::close);
      } while (silent.size() == AT_ONCE);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Silent study time could not be closed; trying again", e);
    }
  }
}
