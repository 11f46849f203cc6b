package id.corpu.xapi.application.transfer;

import id.corpu.platform.errors.Conflict;
import id.corpu.platform.persistence.Passing;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.application.StoreFailure;
import id.corpu.xapi.domain.check.Finding;
import id.corpu.xapi.domain.transfer.CheckedLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Writes batches whatever other writers do: a deadlock or a race is tried again, and a statement
 * that the database cannot hold is refused alone, not with its batch.
 */
@ApplicationScoped
@OpenUseCase("part of an import, which was guarded when it began")
public class BatchWriting {

  private static final int TRIES = 8;

  @Inject private TransferBatch batch;
  @Inject private TransferRows rows;

  /**
   * Writes a batch.
   *
   * @return the import as it stands then, which may be given up by now
   */
  public Transfer write(Transfer transfer, List<CheckedLine> lines, Progress progress) {
    try {
      tried(transfer, lines, progress);
    } catch (RuntimeException e) {
      if (!isAboutData(e)) {
        throw e;
      }
      oneByOne(transfer, lines, progress);
    }
    return rows.find(transfer.uuid()).orElseThrow();
  }

  private void oneByOne(Transfer transfer, List<CheckedLine> lines, Progress progress) {
    for (int i = 0; i < lines.size(); i++) {
      CheckedLine line = lines.get(i);
      // What is done moves with the last line only: cut off here, all lines are looked at again
      Progress done =
          i == lines.size() - 1
              ? progress
              : new Progress(transfer.line(), transfer.bytes(), transfer.nextPage(), null);
      try {
        tried(transfer, List.of(line), done);
      } catch (RuntimeException e) {
        if (!isAboutData(e)) {
          throw e;
        }
        Finding finding =
            new Finding("NOT_STORABLE", "", "$", "The store cannot hold this statement.");
        tried(transfer, List.of(line.refused(finding)), done);
      }
    }
  }

  private void tried(Transfer transfer, List<CheckedLine> lines, Progress progress) {
    for (int attempt = 1; ; attempt++) {
      try {
        batch.write(transfer, lines, progress);
        return;
      } catch (RuntimeException e) {
        if (!isPassing(e) || attempt == TRIES) {
          throw e;
        }
        long most = TimeUnit.MILLISECONDS.toNanos(4L << attempt);
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(most));
      }
    }
  }

  private static boolean isPassing(RuntimeException failure) {
    return failure instanceof Conflict
        || (failure instanceof StoreFailure refused
            ? refused.isPassing()
            : Passing.isBehind(failure));
  }

  /** A value that does not fit: SQLSTATE class 22. */
  private static boolean isAboutData(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof SQLException refused
          && refused.getSQLState() != null
          && refused.getSQLState().startsWith("22")) {
        return true;
      }
    }
    return false;
  }
}
