package id.corpu.learning.application;

import id.corpu.learning.domain.Marking;
import id.corpu.learning.domain.QuizAttempt;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.SqlTypes;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Tries at quizzes and their answers as rows. */
@ApplicationScoped
@OpenUseCase("store behind QuizTaking, always asked for a person's own")
public class QuizAttempts {

  private static final String ATTEMPT =
      "SELECT id, uuid, number, started_at, submitted_at, percent, passed FROM learning_quiz_attempt WHERE ";
  // Only an open try of the caller takes answers: one statement, no gap between check and write.
  private static final String ANSWER =
      """
      INSERT INTO learning_quiz_answer (attempt_id, question_key, chosen, answered_at)
      SELECT a.id, :question, :chosen, :now FROM learning_quiz_attempt a
        JOIN learning_enrolment e ON e.id = a.enrolment_id
       WHERE a.uuid = :attempt AND e.person_id = :person AND a.submitted_at IS NULL
      ON DUPLICATE KEY UPDATE chosen = VALUES(chosen), answered_at = VALUES(answered_at)
      """;
  private static final String OWNED =
      """
      SELECT a.id, a.activity_id, e.id AS enrolment, c.slug, a.submitted_at IS NOT NULL AS submitted
        FROM learning_quiz_attempt a JOIN learning_enrolment e ON e.id = a.enrolment_id
        JOIN learning_course c ON c.id = e.course_id
       WHERE a.uuid = :attempt AND e.person_id = :person
      """;

  private Database database;

  protected QuizAttempts() {}

  @Inject
  public QuizAttempts(Database database) {
    this.database = database;
  }

  /** Where a try of the caller belongs. */
  record Owned(long id, long activityId, long enrolment, String slug, boolean submitted) {}

  Optional<Owned> owned(UUID attempt, long personId) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(OWNED)
                    .bind("attempt", attempt)
                    .bind("person", personId)
                    .map(
                        (row, context) ->
                            new Owned(
                                row.getLong("id"),
                                row.getLong("activity_id"),
                                row.getLong("enrolment"),
                                row.getString("slug"),
                                row.getBoolean("submitted")))
                    .findOne());
  }

  /** All tries of an enrolment at a quiz, the latest first, with the answers of the latest. */
  List<QuizAttempt> of(long enrolmentId, long activityId) {
    return database
        .jdbi()
        .withHandle(
            handle -> {
              List<QuizAttempt> tries =
                  handle
                      .createQuery(
                          ATTEMPT
                              + "enrolment_id = :enrolment AND activity_id = :activity ORDER BY number DESC")
                      .bind("enrolment", enrolmentId)
                      .bind("activity", activityId)
                      .map((row, context) -> attempt(row))
                      .list();
              if (!tries.isEmpty()) {
                tries.set(0, tries.get(0).with(answers(handle, tries.get(0).id())));
              }
              return tries;
            });
  }

  void begin(long enrolmentId, long activityId, int number, Instant now) {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "INSERT INTO learning_quiz_attempt (uuid, enrolment_id, activity_id, number, started_at)"
                        + " VALUES (?, ?, ?, ?, ?)",
                    SqlTypes.toBytes(UUID.randomUUID()),
                    enrolmentId,
                    activityId,
                    number,
                    SqlTypes.toSql(now)));
  }

  /** Saves an answer; false when the try is not the person's or already handed in. */
  boolean answer(UUID attempt, long personId, String question, Set<String> chosen, Instant now) {
    return database
            .jdbi()
            .withHandle(
                handle ->
                    handle
                        .createUpdate(ANSWER)
                        .bind("attempt", attempt)
                        .bind("person", personId)
                        .bind("question", question)
                        .bind("chosen", String.join(",", new TreeSet<>(chosen)))
                        .bind("now", now)
                        .execute())
        > 0;
  }

  Map<String, Set<String>> answers(long attemptId) {
    return database.jdbi().withHandle(handle -> answers(handle, attemptId));
  }

  /** Hands a try in with its marking; false when that has happened before. */
  boolean submit(long attemptId, Marking marking, Instant now) {
    return database
        .jdbi()
        .withHandle(
            handle -> {
              int submitted =
                  handle.execute(
                      "UPDATE learning_quiz_attempt SET submitted_at = ?, percent = ?, passed = ?"
                          + " WHERE id = ? AND submitted_at IS NULL",
                      SqlTypes.toSql(now),
                      marking.percent(),
                      marking.passed(),
                      attemptId);
              if (submitted == 1) {
                mark(handle, attemptId, marking);
              }
              return submitted == 1;
            });
  }

  private static void mark(Handle handle, long attemptId, Marking marking) {
    PreparedBatch batch =
        handle.prepareBatch(
            "UPDATE learning_quiz_answer SET correct = :right WHERE attempt_id = :attempt AND question_key = :question");
    marking
        .right()
        .forEach(
            (question, right) ->
                batch
                    .bind("right", right)
                    .bind("attempt", attemptId)
                    .bind("question", question)
                    .add());
    batch.execute();
  }

  private static QuizAttempt attempt(ResultSet row) throws SQLException {
    return new QuizAttempt(
        row.getLong("id"),
        SqlTypes.toUuid(row.getBytes("uuid")),
        row.getInt("number"),
        Enrolments.moment(row, "started_at"),
        Enrolments.moment(row, "submitted_at"),
        row.getObject("percent", Integer.class),
        row.getBoolean("passed"),
        Map.of());
  }

  private static Map<String, Set<String>> answers(Handle handle, long attemptId) {
    Map<String, Set<String>> chosen = new HashMap<>();
    handle
        .createQuery(
            "SELECT question_key, chosen FROM learning_quiz_answer WHERE attempt_id = :attempt")
        .bind("attempt", attemptId)
        .map(
            (row, context) ->
                chosen.put(
                    row.getString("question_key"),
                    Arrays.stream(row.getString("chosen").split(","))
                        .filter(option -> !option.isEmpty())
                        .collect(Collectors.toSet())))
        .list();
    return chosen;
  }
}
