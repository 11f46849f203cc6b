package id.corpu.learning.application;

import id.corpu.learning.CourseCompleted;
import id.corpu.learning.application.CourseStatements.Place;
import id.corpu.learning.domain.Enrolment;
import id.corpu.learning.domain.Participation;
import id.corpu.people.PersonId;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * The end of a course: when the last step is done, the study time is told to the record, the course
 * is completed and its certificate issued, all in the transaction of that last step.
 */
@ApplicationScoped
@OpenUseCase("part of finishing a step or submitting a quiz")
public class CourseCompletion {

  private Database database;
  private CourseReading reading;
  private StudySpans spans;
  private CourseStatements statements;
  private CertificateIssuing issuing;
  private CurrentUser currentUser;
  private Event<CourseCompleted> completed;

  protected CourseCompletion() {}

  @Inject
  public CourseCompletion(
      Database database,
      CourseReading reading,
      StudySpans spans,
      CourseStatements statements,
      CertificateIssuing issuing,
      CurrentUser currentUser,
      Event<CourseCompleted> completed) {
    this.database = database;
    this.reading = reading;
    this.spans = spans;
    this.statements = statements;
    this.issuing = issuing;
    this.currentUser = currentUser;
    this.completed = completed;
  }

  /** Completes the caller's course if everything is done and it is not yet completed. */
  void completeIfDone(String slug, Instant now) {
    Participation participation = reading.own(slug);
    Enrolment enrolment = participation.enrolment();
    if (!participation.isEverythingDone() || enrolment.isCompleted()) {
      return;
    }
    Account me = currentUser.get();
    database
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createUpdate(
                        "UPDATE learning_enrolment SET completed_at = :now WHERE id = :id")
                    .bind("now", now)
                    .bind("id", enrolment.id())
                    .execute());
    spans.closeOf(enrolment.id(), now);
    Place place = Place.of(participation.course(), enrolment, me.institutionId());
    statements.completed(place, now);
    completed.fire(
        new CourseCompleted(new PersonId(me.personId()), slug, enrolment.registration(), now));
    issuing.issue(place, enrolment.id(), me, now);
  }
}
