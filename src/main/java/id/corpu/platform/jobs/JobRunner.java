package id.corpu.platform.jobs;

import id.corpu.platform.persistence.DatabaseReady;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps one worker asleep until a job is committed on this node, or two seconds have passed
 * (another node's or a postponed job). Rows are taken with SKIP LOCKED, so that several nodes share
 * the table.
 */
@ApplicationScoped
public class JobRunner {

  private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());
  private static final long IDLE_SECONDS = 2;

  @Resource private ManagedExecutorService executor;
  @Inject private JobWork work;

  private final Semaphore bell = new Semaphore(0);
  private volatile boolean open = true;

  void onReady(@Observes @Priority(900) DatabaseReady ready) {
    executor.submit(this::run);
  }

  /** Somebody has committed a job. */
  public void wake() {
    bell.release();
  }

  @PreDestroy
  void stop() {
    open = false;
    bell.release();
  }

  private void run() {
    while (open) {
      try {
        while (open && work.one()) {
          // until nothing is due
        }
        if (bell.tryAcquire(IDLE_SECONDS, TimeUnit.SECONDS)) {
          bell.drainPermits();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException e) {
        pauseAfter(e);
      }
    }
  }

  private void pauseAfter(RuntimeException e) {
    LOG.log(Level.WARNING, "The job queue could not be read; trying again", e);
    try {
      TimeUnit.SECONDS.sleep(IDLE_SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      open = false;
    }
  }
}
