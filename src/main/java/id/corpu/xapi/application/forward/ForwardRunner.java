package id.corpu.xapi.application.forward;

import id.corpu.platform.persistence.DatabaseReady;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.StatementsStored;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks for targets that are behind: soon after statements were committed here, and every second
 * for what other nodes wrote and what had to wait. Each target is worked at beside the others, so
 * that a slow one holds up none; nothing here is called by a request.
 */
@ApplicationScoped
@OpenUseCase("runs by the clock")
public class ForwardRunner {

  private static final Logger LOG = Logger.getLogger(ForwardRunner.class.getName());
  private static final long IDLE_SECONDS = 1;
  private static final long BREATH_MILLIS = 100;
  private static final int MOST_AT_ONCE = 4;

  @Resource private ManagedExecutorService executor;
  @Inject private Progress progress;
  @Inject private Forwarding forwarding;

  private final Semaphore bell = new Semaphore(0);
  private final Semaphore end = new Semaphore(0);
  private final Set<Long> busy = ConcurrentHashMap.newKeySet();
  private volatile boolean open = true;

  void onReady(@Observes @Priority(950) DatabaseReady ready) {
    executor.submit(this::run);
  }

  void onStored(@Observes(during = TransactionPhase.AFTER_SUCCESS) StatementsStored stored) {
    wake();
  }

  /** There may be something to send. */
  public void wake() {
    if (bell.availablePermits() == 0) {
      bell.release();
    }
  }

  @PreDestroy
  void stop() {
    open = false;
    bell.release();
    end.release();
  }

  private void run() {
    boolean failing = false;
    while (open) {
      try {
        progress.due().forEach(this::begin);
        failing = false;
      } catch (RuntimeException e) {
        if (open && !failing) {
          LOG.log(Level.WARNING, "Forwarding cannot be looked after; trying again", e);
        }
        failing = true;
      }
      rest();
    }
  }

  /** Statements may come by the thousand a second; one look in a while serves them all. */
  private void rest() {
    try {
      if (end.tryAcquire(BREATH_MILLIS, TimeUnit.MILLISECONDS)) {
        return;
      }
      if (bell.tryAcquire(IDLE_SECONDS, TimeUnit.SECONDS)) {
        bell.drainPermits();
      }
    } catch (InterruptedException e) {
      open = false;
      Thread.currentThread().interrupt();
    }
  }

  private void begin(long targetId) {
    if (busy.size() < MOST_AT_ONCE && busy.add(targetId)) {
      executor.submit(() -> work(targetId));
    }
  }

  private void work(long targetId) {
    try {
      forwarding.work(targetId, () -> open);
    } catch (Rounds.LeaseLost e) {
      LOG.log(Level.FINE, "Somebody else decides about target {0} now", targetId);
    } catch (RuntimeException e) {
      if (open) {
        LOG.log(Level.WARNING, "Forwarding to target " + targetId + " failed; trying again", e);
      }
    } finally {
      busy.remove(targetId);
    }
  }
}
