package id.corpu.learning.application;

import id.corpu.learning.domain.Activity;
import id.corpu.learning.domain.ActivityKind;
import id.corpu.learning.domain.Certificate;
import id.corpu.learning.domain.Course;
import id.corpu.learning.domain.Enrolment;
import id.corpu.learning.domain.LocalText;
import id.corpu.people.Institution;
import id.corpu.people.People;
import id.corpu.people.PersonId;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.record.CreditFacts;
import id.corpu.record.CreditFacts.Scope;
import id.corpu.record.Deed;
import id.corpu.record.LearningEvent;
import id.corpu.record.LearningObject;
import id.corpu.record.LearningRecord;
import id.corpu.record.ObjectType;
import id.corpu.record.Outcome;
import id.corpu.record.StatementIds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Tells {@code record} what happened on the learning path, in the transaction in which it happened.
 * Ids follow from what they are about, so that nothing is told twice.
 */
@ApplicationScoped
@OpenUseCase("part of the use cases that call it")
public class CourseStatements {

  private static final String CERTIFICATE = "CERTIFICATE";

  private LearningRecord learningRecord;
  private People people;

  protected CourseStatements() {}

  @Inject
  public CourseStatements(LearningRecord learningRecord, People people) {
    this.learningRecord = learningRecord;
    this.people = people;
  }

  /** Where a statement belongs: whose enrolment in what course of which city. */
  public record Place(Course course, UUID registration, long personId, long institutionId) {

    static Place of(Course course, Enrolment enrolment, long institutionId) {
      return new Place(course, enrolment.registration(), enrolment.personId(), institutionId);
    }
  }

  void registered(Place place, Instant at) {
    learningRecord.record(onCourse(place, Deed.REGISTERED, at));
  }

  void initialized(Place place, Instant at) {
    learningRecord.record(onCourse(place, Deed.INITIALIZED, at));
  }

  void completed(Place place, Instant at) {
    learningRecord.record(
        onCourse(place, Deed.COMPLETED, at).withOutcome(Outcome.NONE.withCompletion(true)));
  }

  /** A page was read or a video watched to its end. */
  void experienced(Place place, Activity activity, Instant at) {
    Deed deed = activity.kind() == ActivityKind.VIDEO ? Deed.WATCHED : Deed.EXPERIENCED;
    UUID id = StatementIds.of("learning.done", place.registration(), activity.key());
    learningRecord.record(
        onActivity(place, activity, deed, id, at).withOutcome(Outcome.NONE.withCompletion(true)));
  }

  /**
   * Active time, ending at {@code end}; it earns once the certificate is there.
   *
   * @param activity empty when a new edition has dropped the step meanwhile: the time still counts
   */
  void studied(Place place, Optional<Activity> activity, UUID span, Duration active, Instant end) {
    PersonId person = new PersonId(place.personId());
    LearningEvent event =
        activity
            .map(a -> onActivity(place, a, Deed.STUDIED, span, end))
            .orElseGet(
                () ->
                    LearningEvent.of(span, person, Deed.STUDIED, course(place), end)
                        .withRegistration(place.registration()));
    learningRecord.record(
        event.withOutcome(Outcome.lasting(active)).withCredit(credit(place.course())));
  }

  /** A certificate was issued: the evidence for everything studied in the enrolment. */
  void earned(Place place, Certificate certificate, Instant at) {
    LearningObject object =
        object(
            home(place) + "/sertifikat/" + certificate.code(),
            ObjectType.CERTIFICATE,
            place.course().title());
    learningRecord.record(
        LearningEvent.of(
                earnedId(certificate), new PersonId(place.personId()), Deed.EARNED, object, at)
            .withRegistration(place.registration())
            .withParent(course(place))
            .withCredit(credit(place.course()).withEvidence(Set.of(CERTIFICATE))));
  }

  /** The certificate was revoked: it proves nothing any more. */
  void withdrawn(Certificate certificate, PersonId by) {
    learningRecord.withdraw(earnedId(certificate), new PersonId(certificate.personId()), by);
  }

  private static UUID earnedId(Certificate certificate) {
    return StatementIds.of("learning.earned", certificate.code());
  }

  void record(List<LearningEvent> events) {
    learningRecord.recordAll(events);
  }

  LearningEvent onActivity(Place place, Activity activity, Deed deed, UUID id, Instant at) {
    return LearningEvent.of(id, new PersonId(place.personId()), deed, activity(place, activity), at)
        .withRegistration(place.registration())
        .withParent(course(place));
  }

  LearningObject activity(Place place, Activity activity) {
    ObjectType type =
        switch (activity.kind()) {
          case PAGE -> ObjectType.LESSON;
          case VIDEO -> ObjectType.VIDEO;
          case QUIZ -> ObjectType.ASSESSMENT;
        };
    return object(course(place).iri() + "/" + activity.key(), type, activity.title());
  }

  private LearningEvent onCourse(Place place, Deed deed, Instant at) {
    UUID id = StatementIds.of("learning." + deed, place.registration());
    return LearningEvent.of(id, new PersonId(place.personId()), deed, course(place), at)
        .withRegistration(place.registration());
  }

  private LearningObject course(Place place) {
    return object(
        home(place) + "/kursus/" + place.course().slug(),
        ObjectType.COURSE,
        place.course().title());
  }

  private String home(Place place) {
    return people.institution(place.institutionId()).map(Institution::homePage).orElseThrow();
  }

  private static CreditFacts credit(Course course) {
    return CreditFacts.of(course.pathway(), Scope.valueOf(course.scope()));
  }

  private static LearningObject object(String iri, ObjectType type, LocalText name) {
    return new LearningObject(iri, type, Map.of("id", name.id(), "en", name.en()));
  }
}
