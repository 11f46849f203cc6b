package id.corpu.xapi.application.forward;

import id.corpu.platform.security.OpenUseCase;
import id.corpu.platform.security.SecretBox;
import id.corpu.xapi.application.LogReading;
import id.corpu.xapi.domain.Page;
import id.corpu.xapi.domain.forward.Outgoing;
import id.corpu.xapi.domain.forward.Target;
import id.corpu.xapi.domain.forward.Trouble;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Works at one target until it has everything, or cannot take more for now. */
@ApplicationScoped
@OpenUseCase("runs by the clock; the targets were named by an LRS administrator")
public class Forwarding {

  /** Statements of one request. */
  static final int BATCH = 50;

  /** After so many requests others get their turn, even where there is more to send. */
  private static final int MOST_BATCHES = 200;

  @Inject private Progress progress;
  @Inject private Letters letters;
  @Inject private LogReading log;
  @Inject private Courier courier;
  @Inject private SecretBox box;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "corpu.node", defaultValue = "0")
  private int node;

  /**
   * Does what there is to do; nothing when somebody else works at the target.
   *
   * @param goesOn false when the portal stops
   */
  public void work(long targetId, BooleanSupplier goesOn) {
    String lease = node + "-" + UUID.randomUUID().toString().substring(0, 30);
    if (!progress.take(targetId, lease)) {
      return;
    }
    try {
      for (int i = 0; i < MOST_BATCHES && goesOn.getAsBoolean(); i++) {
        Optional<Progress.Held> held = progress.held(targetId, lease);
        if (held.isEmpty() || !step(held.get(), lease)) {
          return;
        }
      }
    } finally {
      progress.release(targetId, lease);
    }
  }

  /** One batch; false when there is nothing left to do for now. */
  private boolean step(Progress.Held held, String lease) {
    Target target = held.target();
    try {
      Rounds rounds =
          new Rounds(
              target, Connection.of(target, held.secret(), box), lease, courier, progress, clock);
      List<Page.Row> again = letters.again(target.storeId(), target.id(), BATCH);
      if (!again.isEmpty()) {
        return rounds.again(outgoing(again, target));
      }
      long through = log.completeThrough();
      List<Page.Row> rows =
          log.next(target.storeId(), target.filter().query(), target.cursor(), through, BATCH);
      if (!rows.isEmpty() && !rounds.deliver(outgoing(rows, target))) {
        return false;
      }
      if (rows.size() < BATCH && through > target.cursor()) {
        progress.passed(target.id(), lease, through);
      }
      return rows.size() == BATCH;
    } catch (Trouble trouble) {
      progress.failed(target.id(), lease, trouble);
      return false;
    } catch (Rounds.LeaseLost e) {
      throw e;
    } catch (RuntimeException e) {
      String what = e.getClass().getSimpleName();
      progress.failed(target.id(), lease, new Trouble("INTERNAL", what, Optional.empty()));
      throw e;
    }
  }

  private static List<Outgoing> outgoing(List<Page.Row> rows, Target target) {
    return rows.stream().map(row -> Outgoing.of(row, target.line())).toList();
  }
}
