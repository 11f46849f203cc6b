package id.corpu.learning.application;

import static id.corpu.platform.security.Permission.LEARN;

import id.corpu.learning.application.CourseStatements.Place;
import id.corpu.learning.application.StudySpans.Begin;
import id.corpu.learning.domain.Activity;
import id.corpu.learning.domain.ActivityContent;
import id.corpu.learning.domain.Participation;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.Requires.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A step is opened in the player: remembers the place, begins a visit whose time may count. */
@ApplicationScoped
public class ActivityOpening {

  private static final String ENROLMENT =
      "UPDATE learning_enrolment SET last_activity_id = :activity, last_seen_at = :now,"
          + " launched_at = COALESCE(launched_at, :now) WHERE id = :enrolment";
  private static final String PROGRESS =
      "INSERT IGNORE INTO learning_progress (enrolment_id, activity_id, opened_at)"
          + " VALUES (:enrolment, :activity, :now)";
  private static final String CLOCK =
      "INSERT IGNORE INTO learning_study_clock (person_id, counted_until) VALUES (:person, :now)";

  private Database database;
  private CourseReading reading;
  private CourseShelf shelf;
  private StudySpans spans;
  private CourseStatements statements;
  private CurrentUser currentUser;
  private Clock clock;

  protected ActivityOpening() {}

  @Inject
  public ActivityOpening(
      Database database,
      CourseReading reading,
      CourseShelf shelf,
      StudySpans spans,
      CourseStatements statements,
      CurrentUser currentUser,
      Clock clock) {
    this.database = database;
    this.reading = reading;
    this.shelf = shelf;
    this.spans = spans;
    this.statements = statements;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /**
   * An open step.
   *
   * @param visit names this opening in heartbeats
   */
  public record Opened(
      Participation participation, Activity activity, ActivityContent content, UUID visit) {}

  /**
   * @throws NotFound when there is no such course, step or enrolment of the caller
   */
  @Requires(value = LEARN, audit = Audit.REFUSALS)
  @Transactional
  public Opened open(String slug, String key) {
    Account me = currentUser.get();
    Participation participation = reading.own(slug);
    Activity activity =
        participation.course().activity(key).orElseThrow(() -> new NotFound("activity"));
    Instant now = clock.instant();
    long enrolment = participation.enrolment().id();
    remember(enrolment, activity, me, now);
    if (participation.enrolment().launchedAt() == null) {
      statements.initialized(
          Place.of(participation.course(), participation.enrolment(), me.institutionId()), now);
    }
    UUID visit = UUID.randomUUID();
    LocalDate today = LocalDate.ofInstant(now, me.zone());
    spans.begin(new Begin(visit, enrolment, activity.id(), me.personId(), today, now, now, 0, 0));
    return new Opened(participation, activity, shelf.content(activity.id()), visit);
  }

  private void remember(long enrolment, Activity activity, Account me, Instant now) {
    database
        .jdbi()
        .useHandle(
            handle -> {
              handle
                  .createUpdate(ENROLMENT)
                  .bind("activity", activity.id())
                  .bind("now", now)
                  .bind("enrolment", enrolment)
                  .execute();
              handle
                  .createUpdate(PROGRESS)
                  .bind("enrolment", enrolment)
                  .bind("activity", activity.id())
                  .bind("now", now)
                  .execute();
              handle.createUpdate(CLOCK).bind("person", me.personId()).bind("now", now).execute();
            });
  }
}
