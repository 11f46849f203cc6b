package id.corpu.xapi.application.forward;

import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.domain.Page;
import id.corpu.xapi.domain.forward.DeadLetter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The dead letters of targets, as the work sees them. */
@ApplicationScoped
@OpenUseCase("runs by the clock")
public class Letters {

  private static final String KEEP =
      "INSERT INTO xapi_forward_letter (target_id, statement_key, statement_id, status, reason,"
          + " answer, refused_at, again) VALUES (:target, :key, :id, :status, :reason, :answer, :at,"
          + " FALSE) ON DUPLICATE KEY UPDATE status = VALUES(status), reason = VALUES(reason),"
          + " answer = VALUES(answer), refused_at = VALUES(refused_at), again = FALSE";
  private static final String AGAIN =
      "SELECT s.id, s.payload FROM xapi_forward_letter l"
          + " JOIN xapi_statement s ON s.id = l.statement_key AND s.store_id = :store"
          + " WHERE l.target_id = :target AND l.again ORDER BY l.statement_key LIMIT :limit";

  private Database database;

  protected Letters() {}

  @Inject
  public Letters(Database database) {
    this.database = database;
  }

  /** Statements to be tried once more, voided meanwhile or not, the oldest first. */
  public List<Page.Row> again(long storeId, long targetId, int limit) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(AGAIN)
                    .bind("store", storeId)
                    .bind("target", targetId)
                    .bind("limit", limit)
                    .map(
                        (row, context) -> new Page.Row(row.getLong("id"), row.getString("payload")))
                    .list());
  }

  static void keep(Handle handle, long targetId, DeadLetter letter) {
    handle
        .createUpdate(KEEP)
        .bind("target", targetId)
        .bind("key", letter.statementKey())
        .bind("id", letter.statementId())
        .bind("status", letter.status())
        .bind("reason", letter.reason().name())
        .bind("answer", letter.answer())
        .bind("at", letter.refusedAt())
        .execute();
  }

  static void remove(Handle handle, long targetId, long statementKey) {
    handle
        .createUpdate(
            "DELETE FROM xapi_forward_letter WHERE target_id = :target AND statement_key = :key")
        .bind("target", targetId)
        .bind("key", statementKey)
        .execute();
  }
}
