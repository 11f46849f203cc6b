package id.corpu.guidance;

import java.util.List;

/** What other screens may show of coaching and mentoring: what waits for the signed-in person. */
public interface Guidance {

  /** Sessions that wait for my confirmation, the oldest first, at most so many. */
  List<WaitingSession> waitingForMe(int limit);

  /** How many wait for my confirmation. */
  int waitingForMeCount();
}
