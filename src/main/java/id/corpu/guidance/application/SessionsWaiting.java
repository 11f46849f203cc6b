package id.corpu.guidance.application;

import id.corpu.guidance.Guidance;
import id.corpu.guidance.WaitingSession;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Answers the home page: what waits for the signed-in person. */
@ApplicationScoped
@Requires(value = Permission.CONFIRM_SESSION, audit = Requires.Audit.REFUSALS)
public class SessionsWaiting implements Guidance {

  @Inject private CurrentUser currentUser;
  @Inject private SessionRows rows;

  @Override
  public List<WaitingSession> waitingForMe(int limit) {
    return rows.waiting(Side.COACHEE, currentUser.get().personId(), limit).stream()
        .map(SessionsWaiting::shown)
        .toList();
  }

  @Override
  public int waitingForMeCount() {
    return rows.waitingCount(Side.COACHEE, currentUser.get().personId());
  }

  private static WaitingSession shown(SessionRow row) {
    return new WaitingSession(
        row.id(),
        row.kind(),
        row.other(),
        row.topic(),
        row.heldOn(),
        row.place().ordinal(),
        !row.beyondLimit());
  }
}
