package id.corpu.learning.application;

import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Marks steps as done and keeps the enrolment's count. */
@ApplicationScoped
@OpenUseCase("store behind the use cases of the player")
public class ProgressWriting {

  private static final String DONE =
      """
      INSERT INTO learning_progress (enrolment_id, activity_id, opened_at, completed_at)
      VALUES (:enrolment, :activity, :now, :now)
      ON DUPLICATE KEY UPDATE completed_at = COALESCE(completed_at, VALUES(completed_at))
      """;
  private static final String IS_DONE =
      "SELECT COUNT(*) FROM learning_progress WHERE enrolment_id = :enrolment AND activity_id = :activity"
          + " AND completed_at IS NOT NULL";

  private Database database;

  protected ProgressWriting() {}

  @Inject
  public ProgressWriting(Database database) {
    this.database = database;
  }

  /** Lets nobody else change the enrolment's progress until the transaction ends. */
  void lock(long enrolmentId) {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createQuery("SELECT id FROM learning_enrolment WHERE id = :id FOR UPDATE")
                    .bind("id", enrolmentId)
                    .mapTo(Long.class)
                    .one());
  }

  /** Marks a step as done; false when it already was. The enrolment must be locked. */
  boolean markDone(long enrolmentId, long activityId, Instant now) {
    return database
        .jdbi()
        .withHandle(
            handle -> {
              int already =
                  handle
                      .createQuery(IS_DONE)
                      .bind("enrolment", enrolmentId)
                      .bind("activity", activityId)
                      .mapTo(Integer.class)
                      .one();
              if (already > 0) {
                return false;
              }
              handle
                  .createUpdate(DONE)
                  .bind("enrolment", enrolmentId)
                  .bind("activity", activityId)
                  .bind("now", now)
                  .execute();
              handle.execute(
                  "UPDATE learning_enrolment SET done_count = done_count + 1 WHERE id = ?",
                  enrolmentId);
              return true;
            });
  }

  /** Keeps the better of the old and the new score of a quiz. */
  void score(long enrolmentId, long activityId, int percent) {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "UPDATE learning_progress SET best_percent = GREATEST(COALESCE(best_percent, 0), ?)"
                        + " WHERE enrolment_id = ? AND activity_id = ?",
                    percent,
                    enrolmentId,
                    activityId));
  }
}
