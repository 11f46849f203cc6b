package id.corpu.xapi.application.rights;

import id.corpu.platform.persistence.DatabaseReady;
import id.corpu.platform.persistence.Passing;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.domain.rights.RightsState;
import id.corpu.xapi.domain.rights.Subject;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Carries decisions out in the background, and goes on with those that were cut off. */
@ApplicationScoped
@OpenUseCase("starts what two people have decided")
public class RightsRunner {

  private static final Logger LOG = Logger.getLogger(RightsRunner.class.getName());
  private static final int TRIES = 10;

  @Resource private ManagedExecutorService executor;
  @Inject private RightsRows rows;
  @Inject private RightsWork work;

  private volatile boolean open = true;

  void onReady(@Observes @Priority(911) DatabaseReady ready) {
    goOn();
  }

  /** Goes on with what this node was carrying out when it ended. */
  public void goOn() {
    rows.cutOff().forEach(found -> start(found.uuid()));
  }

  @PreDestroy
  void stop() {
    open = false;
  }

  /** Carries one out that is approved. */
  public void start(UUID decision) {
    executor.submit(() -> run(decision));
  }

  private void run(UUID uuid) {
    RightsCase found = rows.find(uuid).orElseThrow();
    try {
      carryOut(found);
    } catch (RuntimeException e) {
      if (open) {
        LOG.log(Level.WARNING, e, () -> "Decision " + uuid + " could not be carried out");
        rows.move(found, RightsState.FAILED);
      }
    }
  }

  private void carryOut(RightsCase found) {
    Subject subject = work.subject(found);
    rewriteLinked(found, subject);
    OptionalLong reached = OptionalLong.of(found.scanned());
    while (open && reached.isPresent()) {
      long from = reached.getAsLong();
      reached = tried(() -> work.mentioned(found, subject, from));
    }
    // Statements of the person may have come meanwhile
    rewriteLinked(found, subject);
    if (open) {
      tried(
          () -> {
            work.end(found, subject);
            return true;
          });
    }
  }

  private void rewriteLinked(RightsCase found, Subject subject) {
    while (open && tried(() -> work.linked(found, subject)) > 0) {
      // until none is left
    }
  }

  private static <T> T tried(Supplier<T> step) {
    for (int attempt = 1; ; attempt++) {
      try {
        return step.get();
      } catch (RuntimeException e) {
        if (!Passing.isBehind(e) || attempt == TRIES) {
          throw e;
        }
      }
    }
  }
}
