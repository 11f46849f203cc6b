package id.corpu.guidance.application;

import id.corpu.guidance.SessionId;
import id.corpu.guidance.SessionKind;
import id.corpu.guidance.domain.MonthPlace;
import id.corpu.guidance.domain.MonthPlace.Standing;
import id.corpu.guidance.domain.SessionState;
import id.corpu.jp.MonthlyRate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A session in a list.
 *
 * @param institutionId the city whose regulation holds
 * @param other name of the other person
 * @param place its place among the coachee's sessions of that kind and month
 * @param rate what the regulation in force gives for it
 */
public record SessionRow(
    SessionId id,
    long institutionId,
    SessionKind kind,
    String other,
    LocalDate heldOn,
    LocalTime startsAt,
    int minutes,
    String topic,
    SessionState state,
    MonthPlace place,
    Optional<MonthlyRate> rate) {

  /** What may be said of its JP. */
  public Standing standing() {
    return place.standing(state, rate);
  }

  /** Whether the month has no more room for it, so that it is kept without adding JP. */
  public boolean beyondLimit() {
    return standing() == Standing.BEYOND;
  }

  SessionRow with(String name, Optional<MonthlyRate> monthly) {
    return new SessionRow(
        id, institutionId, kind, name, heldOn, startsAt, minutes, topic, state, place, monthly);
  }
}
