package id.corpu.xapi.application.retention;

import id.corpu.platform.persistence.DatabaseReady;
import id.corpu.platform.security.OpenUseCase;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every few hours for statements that have become old enough to go. */
@ApplicationScoped
@OpenUseCase("runs by the clock; the terms were decided by two people")
public class RetentionSweep {

  private static final Logger LOG = Logger.getLogger(RetentionSweep.class.getName());
  private static final long FIRST_MINUTES = 10;
  private static final long EVERY_MINUTES = 180;

  @Resource private ManagedScheduledExecutorService timer;
  @Inject private RetentionRows rows;
  @Inject private RetentionWork work;

  private ScheduledFuture<?> schedule;
  private volatile boolean open = true;

  void onReady(@Observes @Priority(912) DatabaseReady ready) {
    schedule =
        timer.scheduleWithFixedDelay(this::sweep, FIRST_MINUTES, EVERY_MINUTES, TimeUnit.MINUTES);
  }

  @PreDestroy
  void stop() {
    open = false;
    if (schedule != null) {
      schedule.cancel(false);
    }
  }

  /** Carries out a decision that has just come into force. */
  void soon() {
    timer.submit(this::sweep);
  }

  /** Removes what is old enough, store by store. */
  public void sweep() {
    for (RetentionDecision decision : rows.withEnd()) {
      try {
        while (open && work.batch(decision.id())) {
          // until nothing old enough is left
        }
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, e, () -> "Old statements stay for now, store " + decision.storeId());
      }
    }
  }
}
