package id.corpu.guidance.application;

import id.corpu.guidance.SessionId;
import id.corpu.guidance.domain.GuidanceSession;
import id.corpu.guidance.domain.Pair;
import id.corpu.guidance.domain.SessionLog;
import id.corpu.people.People;
import id.corpu.people.PersonCard;
import id.corpu.people.PersonId;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import id.corpu.record.StatementIds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** A coach writes down a session that took place, or takes back what nobody has answered yet. */
@ApplicationScoped
@Requires(Permission.COACH)
public class SessionLogging {

  @Inject private CurrentUser currentUser;
  @Inject private People people;
  @Inject private Sessions sessions;
  @Inject private SessionNews news;
  @Inject private Clock clock;

  /**
   * Logs a session with an active ASN of the coach's own city; it then waits for that person.
   *
   * @param coachee outside key of the person who was guided
   * @throws InvalidInput {@code COACHEE_UNKNOWN} or what {@link GuidanceSession#logged} refuses
   * @throws id.corpu.platform.errors.Conflict {@code SESSION_DUPLICATE}
   */
  @Transactional
  public SessionId log(UUID coachee, SessionLog log) {
    Account coach = currentUser.get();
    PersonCard guided =
        people
            .byUuid(coachee)
            .filter(person -> isEligible(person, coach))
            .orElseThrow(() -> new InvalidInput("COACHEE_UNKNOWN", "coachee"));
    Pair pair =
        new Pair(coach.institutionId(), new PersonId(coach.personId()), new PersonId(guided.id()));
    SessionId id = new SessionId(UUID.randomUUID());
    UUID statement = StatementIds.of("guidance.session", id);
    Instant now = clock.instant();
    sessions.add(GuidanceSession.logged(id, statement, pair, log, now, coach.zone()));
    news.logged(id, guided.id(), coach.name(), log.topic());
    return id;
  }

  /**
   * Takes back one's own log before it is answered.
   *
   * @throws id.corpu.platform.errors.NotFound when it is not the caller's
   * @throws id.corpu.platform.errors.Conflict when it has been answered
   */
  @Transactional
  public void withdraw(SessionId session) {
    sessions.ofCoach(session, new PersonId(currentUser.get().personId())).withdraw(clock.instant());
  }

  /** Another city's people look like nobody, so that they cannot be found out by trying. */
  static boolean isEligible(PersonCard person, Account coach) {
    return person.active() && person.institutionId() == coach.institutionId();
  }
}
