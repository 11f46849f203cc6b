package id.corpu.platform.jobs;

import id.corpu.platform.persistence.Database;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/**
 * Job rows: work written down in the same commit as what caused it. A kind and key stand in the
 * table once; asking again while the row waits changes nothing, asking while it runs makes it run
 * once more.
 */
@ApplicationScoped
public class JobQueue {

  private static final String UPSERT =
      "INSERT INTO platform_job (kind, job_key, due_at, attempts) VALUES (:kind, :key, :due, 0)"
          + " ON DUPLICATE KEY UPDATE generation = generation + 1, due_at = LEAST(due_at, VALUES(due_at))";

  private Database database;
  private Clock clock;
  private JobRunner runner;

  @Resource private TransactionSynchronizationRegistry transaction;

  protected JobQueue() {}

  @Inject
  public JobQueue(Database database, Clock clock, JobRunner runner) {
    this.database = database;
    this.clock = clock;
    this.runner = runner;
  }

  /** Writes one job row in the running transaction; the workers wake when it commits. */
  public void enqueue(String kind, String key) {
    enqueueAll(kind, List.of(key));
  }

  /** Writes job rows in the running transaction, sorted so that two writers never deadlock. */
  public void enqueueAll(String kind, Collection<String> keys) {
    if (keys.isEmpty()) {
      return;
    }
    database
        .jdbi()
        .useHandle(
            handle -> {
              var batch = handle.prepareBatch(UPSERT);
              keys.stream()
                  .distinct()
                  .sorted()
                  .forEach(
                      key ->
                          batch
                              .bind("kind", kind)
                              .bind("key", key)
                              .bind("due", clock.instant())
                              .add());
              batch.execute();
            });
    wakeAfterCommit();
  }

  private void wakeAfterCommit() {
    if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
      runner.wake();
      return;
    }
    transaction.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {}

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              runner.wake();
            }
          }
        });
  }
}
