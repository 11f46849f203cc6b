package id.corpu.guidance;

import id.corpu.people.PersonId;
import java.time.LocalDate;

/**
 * Somebody has confirmed that a session took place as logged; fired in the transaction that puts it
 * on record.
 */
public record SessionConfirmed(
    SessionId session, SessionKind kind, PersonId coach, PersonId coachee, LocalDate heldOn) {}
