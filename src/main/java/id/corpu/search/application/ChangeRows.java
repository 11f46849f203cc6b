package id.corpu.search.application;

import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.search.SearchIndexing;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Writes change rows and tells this node's index, once they are committed, that there is work. */
@ApplicationScoped
@OpenUseCase("called by use cases that have checked their caller")
public class ChangeRows implements SearchIndexing {

  private static final String INSERT =
      "INSERT INTO search_change (kind, doc_key, changed_at) VALUES (:kind, :key, UTC_TIMESTAMP(6))";

  private Database database;
  private Event<ChangesCommitted> committed;

  @Resource private TransactionSynchronizationRegistry transaction;

  protected ChangeRows() {}

  @Inject
  public ChangeRows(Database database, Event<ChangesCommitted> committed) {
    this.database = database;
    this.committed = committed;
  }

  @Override
  public void changed(String kind, String key) {
    database
        .jdbi()
        .useHandle(
            handle -> handle.createUpdate(INSERT).bind("kind", kind).bind("key", key).execute());
    if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
      committed.fire(new ChangesCommitted());
      return;
    }
    transaction.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {}

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              committed.fire(new ChangesCommitted());
            }
          }
        });
  }
}
