package id.corpu.guidance.domain;

/** Where coach and coachee met. */
public enum SessionMode {
  IN_PERSON,
  ONLINE
}
