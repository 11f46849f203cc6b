package id.corpu.record;

import id.corpu.people.PersonId;
import java.util.List;
import java.util.UUID;

/**
 * Where features say what people did. Recording happens in the caller's transaction: the event is
 * on record exactly when the business change that caused it is.
 */
public interface LearningRecord {

  /**
   * Records an event; the same event again changes nothing.
   *
   * @throws id.corpu.platform.errors.Conflict {@code STATEMENT_CONFLICT} when the id stands for
   *     another event
   */
  void record(LearningEvent event);

  /** Records many events in few round trips; for one person's batch as for a year of a city. */
  void recordAll(List<LearningEvent> events);

  /**
   * Takes an event back: it stays on record as voided and earns nothing any more. Does nothing when
   * it is already taken back.
   *
   * @param eventId id of the event to take back
   * @param owner the person whose event it is
   * @param by who decides it
   */
  void withdraw(UUID eventId, PersonId owner, PersonId by);
}
