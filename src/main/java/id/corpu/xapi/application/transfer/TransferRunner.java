package id.corpu.xapi.application.transfer;

import id.corpu.platform.persistence.DatabaseReady;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.domain.Refusal;
import id.corpu.xapi.domain.transfer.TransferState;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs imports in the background, and goes on with those that the end of the portal has cut off.
 * The secret of a pull lives here, in memory, as long as the pull runs; a pull that was cut off
 * waits for it to be given again.
 */
@ApplicationScoped
@OpenUseCase("starts what a guarded use case has written down")
public class TransferRunner {

  private static final Logger LOG = Logger.getLogger(TransferRunner.class.getName());

  @Resource private ManagedExecutorService executor;
  @Inject private TransferRows rows;
  @Inject private TransferFiles files;
  @Inject private FileTransfer fileTransfer;
  @Inject private PullTransfer pullTransfer;

  private final Map<UUID, String> secrets = new ConcurrentHashMap<>();
  private volatile boolean open = true;

  void onReady(@Observes @Priority(910) DatabaseReady ready) {
    goOn();
  }

  /** Goes on with what this node was working on when it ended. */
  public void goOn() {
    for (Transfer transfer : rows.cutOff()) {
      if (transfer.pull()) {
        rows.move(transfer, TransferState.STOPPED, "SECRET_NEEDED");
      } else if (files.isThere(transfer.uuid())) {
        start(transfer.uuid());
      } else {
        rows.move(transfer, TransferState.FAILED, "FILE_GONE");
      }
    }
  }

  @PreDestroy
  void stop() {
    open = false;
  }

  /** Runs a file's import, which is in an active state. */
  public void start(UUID transfer) {
    executor.submit(() -> run(transfer));
  }

  /** Runs a pull with the secret of the credential at the other store. */
  public void start(UUID transfer, String secret) {
    secrets.put(transfer, secret);
    start(transfer);
  }

  private void run(UUID uuid) {
    Transfer transfer = rows.find(uuid).orElseThrow();
    String secret = secrets.remove(uuid);
    try {
      Optional<String> problem = Optional.empty();
      if (transfer.pull()) {
        problem = pullTransfer.work(transfer, secret, () -> open);
      } else {
        fileTransfer.work(transfer, () -> open);
      }
      if (open) {
        end(transfer, problem);
      }
    } catch (Refusal refusal) {
      LOG.log(Level.INFO, "Import {0}: {1}", new Object[] {uuid, refusal.findings()});
      rows.move(transfer, TransferState.FAILED, "STRANGE_ANSWER");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException e) {
      if (open) {
        LOG.log(Level.WARNING, e, () -> "Import " + uuid + " failed");
        rows.move(transfer, TransferState.FAILED, "INTERNAL");
      }
    }
  }

  private void end(Transfer transfer, Optional<String> problem) {
    if (problem.isPresent()) {
      rows.move(transfer, TransferState.STOPPED, problem.get());
      return;
    }
    TransferState next =
        transfer.pull() ? TransferState.DONE : FileTransfer.after(transfer.state());
    if (rows.move(transfer, next, null) && next.isOver()) {
      files.delete(transfer.uuid());
    }
  }
}
