package id.corpu.jp.domain.claims;

/** Where a claim stands. */
public enum ClaimState {
  /** The claimant still writes it. */
  DRAFT,
  /** It waits for an officer. */
  SUBMITTED,
  /** An officer gave it back with a reason; the claimant may correct it. */
  RETURNED,
  /** It is on record and earns what the regulation gives. */
  ACCEPTED,
  /** An officer found that it earns nothing, and said where the regulation says so. */
  REJECTED,
  /** It was accepted by mistake: its statement is void. */
  REVOKED,
  /** The claimant took it back. */
  WITHDRAWN;

  /** Whether the claimant may change what it says. */
  public boolean isEditable() {
    return this == DRAFT || this == RETURNED;
  }
}
