package id.corpu.xapi.application.transfer;

import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.application.StatementAppending;
import id.corpu.xapi.application.StoreFailure;
import id.corpu.xapi.domain.transfer.CheckedLine;
import id.corpu.xapi.domain.transfer.TransferState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Stores a batch of an import and how far it is, both or neither. */
@ApplicationScoped
@OpenUseCase("part of an import, which was guarded when it began")
public class TransferBatch {

  private static final String PROGRESS =
      "UPDATE xapi_transfer SET line = :line, bytes = :bytes, stored = stored + :stored,"
          + " known = known + :known, refused = refused + :refused, next_page = :next,"
          + " through = COALESCE(:through, through) WHERE id = :id AND state = :state";

  @Inject private Database database;
  @Inject private StatementAppending appending;

  /**
   * Writes a batch.
   *
   * @param transfer as it stands before; in a dry run its statements are only looked at
   * @return false when the import is no longer in its state: somebody has given it up
   */
  @Transactional(TxType.REQUIRES_NEW)
  public boolean write(Transfer transfer, List<CheckedLine> lines, Progress progress) {
    try (Handle handle = database.jdbi().open()) {
      Sorting sorting = Sorting.of(handle, transfer.storeId(), lines);
      int moved =
          handle
              .createUpdate(PROGRESS)
              .bind("line", progress.line())
              .bind("bytes", progress.bytes())
              .bind("stored", sorting.fresh().size())
              .bind("known", sorting.known())
              .bind("refused", sorting.refused().size())
              .bind("next", progress.nextPage())
              .bind("through", progress.through())
              .bind("id", transfer.id())
              .bind("state", transfer.state().name())
              .execute();
      if (moved == 0) {
        return false;
      }
      TransferFindings.write(handle, transfer, sorting.refused());
      if (transfer.state() == TransferState.RUNNING) {
        appending.append(transfer.storeId(), sorting.fresh(), transfer.authority());
      }
      return true;
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
  }
}
