package id.corpu.guidance.application;

/** On which side of a session somebody sits. */
public enum Side {
  COACH("coach_id", "coachee_id"),
  COACHEE("coachee_id", "coach_id");

  private final String mine;
  private final String theirs;

  Side(String mine, String theirs) {
    this.mine = mine;
    this.theirs = theirs;
  }

  /** Column of the person on this side. */
  String mine() {
    return mine;
  }

  /** Column of the other person. */
  String theirs() {
    return theirs;
  }
}
