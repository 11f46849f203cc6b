package id.corpu.guidance.application;

import id.corpu.guidance.SessionId;
import id.corpu.guidance.domain.GuidanceSession;
import id.corpu.guidance.domain.SessionState;
import id.corpu.people.PersonId;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.EnumSet;
import java.util.Set;

/** Where sessions are kept while they change. */
@Dependent
class Sessions {

  private static final String OF_PARTY =
      "SELECT s FROM GuidanceSession s WHERE s.uuid = :uuid AND s.%s = :person";

  private static final String SAME =
      "SELECT COUNT(s) FROM GuidanceSession s WHERE s.coachId = :coach AND s.coacheeId = :coachee"
          + " AND s.heldOn = :day AND s.startsAt = :start AND s.state IN :standing";
  private static final Set<SessionState> STANDING =
      EnumSet.of(SessionState.PROPOSED, SessionState.CONFIRMED);

  @PersistenceContext(unitName = "corpu")
  private EntityManager entities;

  /**
   * Keeps a new session.
   *
   * @throws Conflict {@code SESSION_DUPLICATE} when the two have one of that day and time already
   */
  void add(GuidanceSession session) {
    if (isLogged(session)) {
      throw new Conflict("SESSION_DUPLICATE");
    }
    try {
      entities.persist(session);
      entities.flush();
    } catch (PersistenceException e) { // two logs at once: the second finds the table's own rule
      if (String.valueOf(e.getMessage()).contains("guidance_session_once")) {
        throw new Conflict("SESSION_DUPLICATE");
      }
      throw e;
    }
  }

  private boolean isLogged(GuidanceSession session) {
    return entities
            .createQuery(SAME, Long.class)
            .setParameter("coach", session.coach().value())
            .setParameter("coachee", session.coachee().value())
            .setParameter("day", session.heldOn())
            .setParameter("start", session.startsAt())
            .setParameter("standing", STANDING)
            .getSingleResult()
        > 0;
  }

  /**
   * The session of this coachee, kept from others until the transaction ends, so that two presses
   * of a button come one after the other.
   *
   * @throws NotFound when there is none, or it is somebody else's
   */
  GuidanceSession ofCoachee(SessionId session, PersonId coachee) {
    return find(session, "coacheeId", coachee);
  }

  /** The same for the coach. */
  GuidanceSession ofCoach(SessionId session, PersonId coach) {
    return find(session, "coachId", coach);
  }

  /** Writes what has changed, so that queries of this transaction see it. */
  void flush() {
    entities.flush();
  }

  private GuidanceSession find(SessionId session, String party, PersonId person) {
    return entities
        .createQuery(OF_PARTY.formatted(party), GuidanceSession.class)
        .setParameter("uuid", session.value())
        .setParameter("person", person.value())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("session"));
  }
}
