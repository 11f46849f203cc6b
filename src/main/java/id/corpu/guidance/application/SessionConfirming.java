package id.corpu.guidance.application;

import id.corpu.guidance.SessionConfirmed;
import id.corpu.guidance.SessionId;
import id.corpu.guidance.domain.GuidanceSession;
import id.corpu.people.PersonId;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import id.corpu.record.LearningRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * The person who was guided says whether a logged session was so. Saying yes puts it on record in
 * the same transaction, from which the ledger derives its JP.
 */
@ApplicationScoped
@Requires(Permission.CONFIRM_SESSION)
public class SessionConfirming {

  @Inject private CurrentUser currentUser;
  @Inject private Sessions sessions;
  @Inject private SessionEvents events;
  @Inject private LearningRecord record;
  @Inject private Event<SessionConfirmed> confirmed;
  @Inject private SessionNews news;
  @Inject private Clock clock;

  /**
   * Confirms. Of two answers at one moment the first holds, and the other is told so.
   *
   * @throws id.corpu.platform.errors.NotFound when the caller is not the session's coachee
   * @throws id.corpu.platform.errors.Conflict when it was confirmed, declined or withdrawn before
   */
  @Transactional
  public void confirm(SessionId id) {
    Account coachee = currentUser.get();
    GuidanceSession session = sessions.ofCoachee(id, new PersonId(coachee.personId()));
    session.confirm(clock.instant());
    sessions.flush();
    record.record(events.of(session, coachee.zone()));
    confirmed.fire(
        new SessionConfirmed(
            id, session.kind(), session.coach(), session.coachee(), session.heldOn()));
    news.answered(id, session.coach(), coachee.name(), true);
  }

  /**
   * Declines with a reason, which the coach reads.
   *
   * @throws id.corpu.platform.errors.NotFound when the caller is not the session's coachee
   * @throws id.corpu.platform.errors.Conflict when it has been answered or withdrawn
   */
  @Transactional
  public void decline(SessionId id, String reason) {
    Account coachee = currentUser.get();
    GuidanceSession session = sessions.ofCoachee(id, new PersonId(coachee.personId()));
    session.decline(reason, clock.instant());
    news.answered(id, session.coach(), coachee.name(), false);
  }
}
