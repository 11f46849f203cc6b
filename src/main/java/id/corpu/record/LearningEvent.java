package id.corpu.record;

import id.corpu.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing that a person did in learning. It is recorded once as an xAPI statement and never
 * changes; {@link #of} with the {@code with…} methods builds it.
 *
 * @param id chosen by the caller ({@link StatementIds}), so that recording the same event twice
 *     stores it once
 * @param timestamp when it happened; for study time, when the stretch ended
 * @param registration the enrolment that it belongs to
 * @param instructor coach, mentor or teacher
 * @param parent the thing that the object is a direct part of, such as the course of a page
 * @param grouping wider things that it belongs to
 * @param credit present when the event may earn JP
 */
public record LearningEvent(
    UUID id,
    PersonId person,
    Deed deed,
    LearningObject object,
    Instant timestamp,
    Optional<UUID> registration,
    Outcome outcome,
    Optional<PersonId> instructor,
    Optional<LearningObject> parent,
    List<LearningObject> grouping,
    Optional<CreditFacts> credit) {

  public LearningEvent {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(deed, "deed");
    Objects.requireNonNull(object, "object");
    Objects.requireNonNull(timestamp, "timestamp");
    grouping = List.copyOf(grouping);
  }

  /** The bare event. */
  public static LearningEvent of(
      UUID id, PersonId person, Deed deed, LearningObject object, Instant timestamp) {
    return new LearningEvent(
        id,
        person,
        deed,
        object,
        timestamp,
        Optional.empty(),
        Outcome.NONE,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  public LearningEvent withRegistration(UUID enrolment) {
    return new LearningEvent(
        id,
        person,
        deed,
        object,
        timestamp,
        Optional.of(enrolment),
        outcome,
        instructor,
        parent,
        grouping,
        credit);
  }

  public LearningEvent withOutcome(Outcome came) {
    return new LearningEvent(
        id,
        person,
        deed,
        object,
        timestamp,
        registration,
        came,
        instructor,
        parent,
        grouping,
        credit);
  }

  public LearningEvent withInstructor(PersonId coach) {
    return new LearningEvent(
        id,
        person,
        deed,
        object,
        timestamp,
        registration,
        outcome,
        Optional.of(coach),
        parent,
        grouping,
        credit);
  }

  public LearningEvent withParent(LearningObject whole) {
    return new LearningEvent(
        id,
        person,
        deed,
        object,
        timestamp,
        registration,
        outcome,
        instructor,
        Optional.of(whole),
        grouping,
        credit);
  }

  public LearningEvent withGrouping(List<LearningObject> wider) {
    return new LearningEvent(
        id,
        person,
        deed,
        object,
        timestamp,
        registration,
        outcome,
        instructor,
        parent,
        wider,
        credit);
  }

  public LearningEvent withCredit(CreditFacts facts) {
    return new LearningEvent(
        id,
        person,
        deed,
        object,
        timestamp,
        registration,
        outcome,
        instructor,
        parent,
        grouping,
        Optional.of(facts));
  }
}
