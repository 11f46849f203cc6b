package id.corpu.guidance.application;

import id.corpu.guidance.domain.SessionState;
import id.corpu.people.PersonCard;
import java.time.Instant;

/**
 * A session as its own page and its printed form show it.
 *
 * @param side on which side the reader sits
 * @param startedAt the moment it began, its day and time taken in the city's zone
 */
public record SessionDetail(
    SessionRow row,
    SessionFacts facts,
    Side side,
    PersonCard coach,
    PersonCard coachee,
    Instant startedAt) {

  /** Whether the reader is the one who has to confirm or decline. */
  public boolean answerable() {
    return side == Side.COACHEE && row.state() == SessionState.PROPOSED;
  }

  /** Whether the reader may take it back. */
  public boolean withdrawable() {
    return side == Side.COACH && row.state() == SessionState.PROPOSED;
  }
}
