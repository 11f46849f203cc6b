package id.corpu.guidance.application;

import id.corpu.guidance.SessionId;
import id.corpu.guidance.domain.GuidanceSession;
import id.corpu.people.PersonId;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.persistence.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

/** Where sessions are kept while they change. */
@Dependent
class Sessions {

  private static final String OF_PARTY =
      "SELECT s FROM GuidanceSession s WHERE s.uuid = :uuid AND s.%s = :person";

  private static final String SAME =
      "SELECT COUNT(*) FROM guidance_session WHERE coach_id = :coach AND coachee_id = :coachee"
          + " AND held_on = :day AND starts_at = :start AND standing = 1";

  @Inject private Database database;

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

  /** Day and time go as text: as a parameter of its own type the time never equals the column. */
  private boolean isLogged(GuidanceSession session) {
    return database
            .jdbi()
            .withHandle(
                handle ->
                    handle
                        .createQuery(SAME)
                        .bind("coach", session.coach().value())
                        .bind("coachee", session.coachee().value())
                        .bind("day", session.heldOn().toString())
                        .bind("start", session.startsAt().toString())
                        .mapTo(Integer.class)
                        .one())
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
