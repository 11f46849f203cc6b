package id.corpu.learning.application;

import id.corpu.learning.application.CourseStatements.Place;
import id.corpu.learning.domain.Course;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.SqlTypes;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Stretches of study as rows: begun with a visit, closed once, told to the record when closed. */
@ApplicationScoped
@OpenUseCase("store behind the use cases of the player")
public class StudySpans {

  private static final String BEGIN =
      """
      INSERT INTO learning_study_span (uuid, visit, enrolment_id, activity_id, person_id, day, started_at,
        last_beat_at, claimed, seconds)
      VALUES (:uuid, :visit, :enrolment, :activity, :person, :day, :started, :now, :claimed, :seconds)
      """;
  private static final String CLOSE =
      "UPDATE learning_study_span SET closed_at = :now WHERE id = :id AND closed_at IS NULL";
  private static final String CLOSED =
      """
      SELECT s.uuid, s.person_id, s.activity_id, s.seconds, s.last_beat_at, e.uuid AS registration,
             e.institution_id, c.slug
        FROM learning_study_span s JOIN learning_enrolment e ON e.id = s.enrolment_id
        JOIN learning_course c ON c.id = e.course_id
       WHERE s.id = :id
      """;

  private Database database;
  private CourseShelf shelf;
  private CourseStatements statements;

  protected StudySpans() {}

  @Inject
  public StudySpans(Database database, CourseShelf shelf, CourseStatements statements) {
    this.database = database;
    this.shelf = shelf;
    this.statements = statements;
  }

  /** A stretch to begin. */
  record Begin(
      UUID visit,
      long enrolmentId,
      long activityId,
      long personId,
      LocalDate day,
      Instant startedAt,
      Instant now,
      int claimed,
      int seconds) {}

  private record Closed(UUID uuid, long activityId, int seconds, Instant end, Place place) {}

  void begin(Begin span) {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createUpdate(BEGIN)
                    .bind("uuid", UUID.randomUUID())
                    .bind("visit", span.visit())
                    .bind("enrolment", span.enrolmentId())
                    .bind("activity", span.activityId())
                    .bind("person", span.personId())
                    .bind("day", span.day())
                    .bind("started", span.startedAt())
                    .bind("now", span.now())
                    .bind("claimed", span.claimed())
                    .bind("seconds", span.seconds())
                    .execute());
  }

  /** Closes a stretch and tells the record; closing it again changes nothing. */
  void close(long spanId, Instant now) {
    database
        .jdbi()
        .useHandle(
            handle -> {
              int closed = handle.createUpdate(CLOSE).bind("now", now).bind("id", spanId).execute();
              if (closed == 1) {
                tell(handle, spanId);
              }
            });
  }

  /** Closes what is open in an enrolment, before it is completed. */
  void closeOf(long enrolmentId, Instant now) {
    database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT id FROM learning_study_span WHERE enrolment_id = :id AND closed_at IS NULL"
                            + " ORDER BY id")
                    .bind("id", enrolmentId)
                    .mapTo(Long.class)
                    .list())
        .forEach(span -> close(span, now));
  }

  /** Ids of stretches that have been silent since that moment, the oldest first. */
  List<Long> silentSince(Instant moment, int most) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT id FROM learning_study_span WHERE closed_at IS NULL AND last_beat_at < :moment"
                            + " ORDER BY last_beat_at LIMIT :most")
                    .bind("moment", moment)
                    .bind("most", most)
                    .mapTo(Long.class)
                    .list());
  }

  private void tell(Handle handle, long spanId) {
    Closed span =
        handle.createQuery(CLOSED).bind("id", spanId).map((row, context) -> closed(row)).one();
    if (span.seconds() > 0) {
      statements.studied(
          span.place(),
          span.place().course().activity((Long) span.activityId()),
          span.uuid(),
          Duration.ofSeconds(span.seconds()),
          span.end());
    }
  }

  private Closed closed(ResultSet row) throws SQLException {
    Course course = shelf.find(row.getString("slug")).orElseThrow();
    Place place =
        new Place(
            course,
            SqlTypes.toUuid(row.getBytes("registration")),
            row.getLong("person_id"),
            row.getLong("institution_id"));
    return new Closed(
        SqlTypes.toUuid(row.getBytes("uuid")),
        row.getLong("activity_id"),
        row.getInt("seconds"),
        Enrolments.moment(row, "last_beat_at"),
        place);
  }
}
