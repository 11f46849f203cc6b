package id.corpu.jp.domain.claims;

/** The life of a group claim. */
public enum GroupState {
  /** The officer writes it. */
  DRAFT,
  /** A sheet was tried; nothing is claimed yet. */
  CHECKED,
  /** A job makes the claims. */
  APPLYING,
  /** Its claims wait for another officer. */
  SUBMITTED,
  /** A job puts the claims on record. */
  ACCEPTING,
  /** Decided. */
  ACCEPTED;

  public boolean isRunning() {
    return this == APPLYING || this == ACCEPTING;
  }

  /** Whether the one who brings it may still change it. */
  public boolean isEditable() {
    return this == DRAFT || this == CHECKED;
  }
}
