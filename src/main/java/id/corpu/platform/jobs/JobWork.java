package id.corpu.platform.jobs;

import id.corpu.platform.persistence.Database;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Takes one due job, does it and removes its row in one transaction; a failure postpones it. */
@ApplicationScoped
public class JobWork {

  private static final Logger LOG = Logger.getLogger(JobWork.class.getName());
  private static final int GIVE_UP_AFTER = 12;
  private static final String TAKE =
      "SELECT id, kind, job_key, attempts, generation FROM platform_job"
          + " WHERE due_at <= :now AND attempts < :limit ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED";
  private static final String TAKE_KEY =
      "SELECT id FROM platform_job WHERE kind = :kind AND job_key = :key FOR UPDATE SKIP LOCKED";

  @Inject private Database database;
  @Inject private Clock clock;
  @Inject @Any private Instance<JobHandler> handlers;
  @Resource private UserTransaction transaction;

  /** A row of {@code platform_job}. */
  public record Job(long id, String kind, String jobKey, int attempts, int generation) {}

  /** Works off one job; false when none was due. */
  public boolean one() {
    Optional<Job> job = Optional.empty();
    try {
      transaction.begin();
      job = take();
      if (job.isPresent()) {
        handlerOf(job.get().kind()).work(job.get().jobKey());
        remove(job.get());
      }
      transaction.commit();
      return job.isPresent();
    } catch (Exception e) {
      rollback();
      job.ifPresent(failed -> postpone(failed, e));
      if (job.isEmpty()) {
        throw new IllegalStateException("Jobs cannot be taken", e);
      }
      return true;
    }
  }

  private Optional<Job> take() {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(TAKE)
                    .bind("now", clock.instant())
                    .bind("limit", GIVE_UP_AFTER)
                    .map(ConstructorMapper.of(Job.class))
                    .findOne()
                    .filter(job -> takeKey(handle, job)));
  }

  /**
   * Takes the entry of the key as well. Who asks for the same job again locks that entry first and
   * the row second; if this worker came to the entry only when it removes the row, both would wait
   * for each other, and the other's work would be rolled back. An entry that is taken is left to
   * its owner, whose commit wakes the workers.
   */
  private static boolean takeKey(Handle handle, Job job) {
    return handle
        .createQuery(TAKE_KEY)
        .bind("kind", job.kind())
        .bind("key", job.jobKey())
        .mapTo(Long.class)
        .findOne()
        .isPresent();
  }

  private JobHandler handlerOf(String kind) {
    return handlers.stream()
        .filter(handler -> handler.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No handler for jobs of kind " + kind));
  }

  private void remove(Job job) {
    database
        .jdbi()
        .useHandle(handle -> handle.execute("DELETE FROM platform_job WHERE id = ?", job.id()));
  }

  private void postpone(Job job, Exception why) {
    LOG.log(
        Level.WARNING,
        "Job " + job.kind() + " " + job.jobKey() + " failed; it will be tried again",
        why);
    Duration pause = Duration.ofSeconds(1L << Math.min(job.attempts(), 10));
    database
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createUpdate(
                        "UPDATE platform_job SET attempts = attempts + 1, due_at = :due WHERE id = :id")
                    .bind("due", clock.instant().plus(pause))
                    .bind("id", job.id())
                    .execute());
  }

  private void rollback() {
    try {
      transaction.rollback();
    } catch (Exception e) {
      LOG.log(Level.FINE, "Nothing to roll back", e);
    }
  }
}
