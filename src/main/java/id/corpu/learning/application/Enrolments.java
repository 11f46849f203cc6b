package id.corpu.learning.application;

import id.corpu.learning.domain.Course;
import id.corpu.learning.domain.Enrolment;
import id.corpu.learning.domain.Participation;
import id.corpu.learning.domain.Progress;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.SqlTypes;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Enrolments with their progress: one query for a course, however many steps it has. */
@ApplicationScoped
@OpenUseCase("store behind the use cases, always asked for a person's own")
public class Enrolments {

  static final String ENROLMENT =
      "e.id, e.uuid, e.course_id, e.person_id, e.enrolled_at, e.launched_at, e.completed_at,"
          + " e.last_activity_id, e.studied_seconds";
  private static final String WITH_PROGRESS =
      "SELECT "
          + ENROLMENT
          + ", p.activity_id, p.completed_at AS done_at, p.place, p.seconds, p.best_percent"
          + " FROM learning_enrolment e LEFT JOIN learning_progress p ON p.enrolment_id = e.id"
          + " WHERE e.person_id = :person AND e.course_id = :course";

  private Database database;

  protected Enrolments() {}

  @Inject
  public Enrolments(Database database) {
    this.database = database;
  }

  /** How the person stands in the course, or empty when not enrolled. */
  public Optional<Participation> find(Course course, long personId) {
    Map<Long, Progress> progress = new HashMap<>();
    List<Enrolment> rows =
        database
            .jdbi()
            .withHandle(
                handle ->
                    handle
                        .createQuery(WITH_PROGRESS)
                        .bind("person", personId)
                        .bind("course", course.id())
                        .map(
                            (row, context) -> {
                              addProgress(row, progress);
                              return enrolment(row);
                            })
                        .list());
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Participation(course, rows.get(0), progress));
  }

  static Enrolment enrolment(ResultSet row) throws SQLException {
    return new Enrolment(
        row.getLong("id"),
        SqlTypes.toUuid(row.getBytes("uuid")),
        row.getLong("course_id"),
        row.getLong("person_id"),
        moment(row, "enrolled_at"),
        moment(row, "launched_at"),
        moment(row, "completed_at"),
        row.getObject("last_activity_id", Long.class),
        row.getInt("studied_seconds"));
  }

  static Instant moment(ResultSet row, String column) throws SQLException {
    return SqlTypes.toInstant(row.getObject(column, LocalDateTime.class));
  }

  private static void addProgress(ResultSet row, Map<Long, Progress> progress) throws SQLException {
    long activity = row.getLong("activity_id");
    if (!row.wasNull()) {
      progress.put(
          activity,
          new Progress(
              activity,
              moment(row, "done_at"),
              row.getInt("place"),
              row.getInt("seconds"),
              row.getObject("best_percent", Integer.class)));
    }
  }
}
