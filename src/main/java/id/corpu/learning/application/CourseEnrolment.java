package id.corpu.learning.application;

import static id.corpu.platform.security.Permission.LEARN;

import id.corpu.learning.application.CourseStatements.Place;
import id.corpu.learning.domain.Course;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** A person takes up a course. */
@ApplicationScoped
public class CourseEnrolment {

  private static final String INSERT =
      """
      INSERT IGNORE INTO learning_enrolment (uuid, institution_id, course_id, person_id, enrolled_at, last_seen_at)
      VALUES (:uuid, :institution, :course, :person, :now, :now)
      """;

  private Database database;
  private CourseShelf shelf;
  private CourseStatements statements;
  private CurrentUser currentUser;
  private Clock clock;

  protected CourseEnrolment() {}

  @Inject
  public CourseEnrolment(
      Database database,
      CourseShelf shelf,
      CourseStatements statements,
      CurrentUser currentUser,
      Clock clock) {
    this.database = database;
    this.shelf = shelf;
    this.statements = statements;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /**
   * Enrols the caller; enrolling twice changes nothing.
   *
   * @throws NotFound when there is no such course for people of the caller's city
   */
  @Requires(LEARN)
  @Transactional
  public void enrol(String slug) {
    Account me = currentUser.get();
    Course course =
        shelf
            .find(slug)
            .filter(c -> c.listed() && c.offeredIn(me.institutionId()))
            .orElseThrow(() -> new NotFound("course"));
    UUID registration = UUID.randomUUID();
    Instant now = clock.instant();
    int inserted =
        database
            .jdbi()
            .withHandle(
                handle ->
                    handle
                        .createUpdate(INSERT)
                        .bind("uuid", registration)
                        .bind("institution", me.institutionId())
                        .bind("course", course.id())
                        .bind("person", me.personId())
                        .bind("now", now)
                        .execute());
    if (inserted == 1) {
      statements.registered(
          new Place(course, registration, me.personId(), me.institutionId()), now);
    }
  }
}
