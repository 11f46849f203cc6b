package id.corpu.xapi.application.transfer;

import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.domain.transfer.TransferState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;

/** What administrators and tools do to imports alike, once it is clear that they may. */
@ApplicationScoped
@OpenUseCase("asked by use cases that have checked who asks")
public class TransferStarting {

  @Inject private TransferRows rows;
  @Inject private TransferFiles files;
  @Inject private TransferFindings findings;
  @Inject private TransferRunner runner;

  /**
   * Keeps a file and begins with it.
   *
   * @throws InvalidInput when the file is empty, too big or a broken archive
   * @throws Conflict {@code TRANSFER_RUNNING} while another import of the store runs
   */
  Transfer file(NewTransfer started, InputStream content) {
    long size = files.keep(started.uuid(), content);
    NewTransfer sized =
        new NewTransfer(
            started.uuid(),
            started.storeId(),
            started.source(),
            started.startedBy(),
            started.credential(),
            started.state(),
            started.authority(),
            size,
            null);
    try {
      rows.insert(sized);
    } catch (Conflict running) {
      files.delete(started.uuid());
      throw running;
    }
    runner.start(started.uuid());
    return rows.find(started.uuid()).orElseThrow();
  }

  /** Begins with a pull. */
  void pull(NewTransfer started, String secret) {
    rows.insert(started);
    runner.start(started.uuid(), secret);
  }

  /**
   * Stores what the dry run has checked, or goes on with a file that failed.
   *
   * @throws Conflict {@code TRANSFER_NOT_READY} in any other state
   */
  void run(Transfer transfer) {
    boolean ready = transfer.state() == TransferState.READY;
    if (!ready && !(transfer.state().isResumable() && !transfer.pull())) {
      throw new Conflict("TRANSFER_NOT_READY");
    }
    if (!rows.move(transfer, TransferState.RUNNING, null)) {
      throw new Conflict("TRANSFER_NOT_READY");
    }
    if (ready) {
      findings.forget(transfer.id());
    }
    runner.start(transfer.uuid());
  }

  /** Goes on with a pull. */
  void resume(Transfer transfer, String secret) {
    if (!transfer.pull()
        || !transfer.state().isResumable()
        || !rows.move(transfer, TransferState.RUNNING, null)) {
      throw new Conflict("TRANSFER_NOT_READY");
    }
    runner.start(transfer.uuid(), secret);
  }

  /** Gives one up; what is stored stays. */
  void discard(Transfer transfer) {
    if (transfer.state().isOver() || !rows.move(transfer, TransferState.DISCARDED, null)) {
      throw new Conflict("TRANSFER_NOT_READY");
    }
    files.delete(transfer.uuid());
  }
}
