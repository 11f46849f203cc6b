package id.corpu.guidance.domain;

/** How coach and coachee stand to a logged session. */
public enum SessionState {
  /** The coach says so; the coachee has not answered yet. */
  PROPOSED,
  /** Both say so; it is on record and may earn JP. */
  CONFIRMED,
  /** The coachee says it was not so, with a reason. */
  DECLINED,
  /** The coach took it back before the coachee answered. */
  WITHDRAWN
}
