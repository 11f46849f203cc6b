package id.corpu.guidance.application;

import id.corpu.guidance.SessionId;
import id.corpu.guidance.SessionKind;
import id.corpu.guidance.domain.MonthCount;
import id.corpu.guidance.domain.SessionState;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A session in a list.
 *
 * @param other name of the other person
 * @param monthOrdinal its place among the coachee's confirmed sessions of that kind and month, or
 *     the place it would take; 0 when it was declined or withdrawn
 */
public record SessionRow(
    SessionId id,
    SessionKind kind,
    String other,
    LocalDate heldOn,
    LocalTime startsAt,
    int minutes,
    String topic,
    SessionState state,
    int monthOrdinal) {

  /** Whether the month has no more room for it, so that it is kept without adding JP. */
  public boolean beyondLimit() {
    return !MonthCount.counts(monthOrdinal);
  }
}
