package id.corpu.platform.jobs;

import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.Passing;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
  private static final int TRIES = 5;
  private static final String DUE =
      "SELECT id, kind, job_key, attempts, generation FROM platform_job"
          + " WHERE due_at <= :now AND attempts < :limit ORDER BY due_at, id LIMIT 20";
  // By kind and key, the way a writer of the same job locks it: two ways would end in deadlocks.
  private static final String TAKE =
      "SELECT id, kind, job_key, attempts, generation FROM platform_job FORCE INDEX (platform_job_key)"
          + " WHERE kind = :kind AND job_key = :jobKey AND due_at <= :now FOR UPDATE SKIP LOCKED";

  @Inject private Database database;
  @Inject private Clock clock;
  @Inject @Any private Instance<JobHandler> handlers;
  @Resource private UserTransaction transaction;

  /** A row of {@code platform_job}. */
  public record Job(long id, String kind, String jobKey, int attempts, int generation) {}

  /** Works off one job; false when none was due that nobody else works on. */
  public boolean one() {
    for (int attempt = 1; ; attempt++) {
      Optional<Job> job = Optional.empty();
      JobEvent event = new JobEvent();
      event.begin();
      try {
        transaction.begin();
        job = take();
        if (job.isPresent()) {
          handlerOf(job.get().kind()).work(job.get().jobKey());
          remove(job.get());
        }
        transaction.commit();
        job.ifPresent(done -> record(event, done));
        return job.isPresent();
      } catch (Exception e) {
        rollback();
        if (!Passing.isBehind(e) || attempt == TRIES) {
          postponeOrFail(job, e);
          return true;
        }
      }
    }
  }

  private static void record(JobEvent event, Job done) {
    event.kind = done.kind();
    event.commit();
  }

  private Optional<Job> take() {
    Instant now = clock.instant();
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(DUE)
                    .bind("now", now)
                    .bind("limit", GIVE_UP_AFTER)
                    .map(ConstructorMapper.of(Job.class))
                    .list()
                    .stream()
                    .flatMap(job -> take(handle, job, now).stream())
                    .findFirst());
  }

  private static Optional<Job> take(Handle handle, Job job, Instant now) {
    return handle
        .createQuery(TAKE)
        .bind("kind", job.kind())
        .bind("jobKey", job.jobKey())
        .bind("now", now)
        .map(ConstructorMapper.of(Job.class))
        .findOne();
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

  private void postponeOrFail(Optional<Job> job, Exception why) {
    if (job.isEmpty()) {
      throw new IllegalStateException("Jobs cannot be taken", why);
    }
    postpone(job.get(), why);
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
