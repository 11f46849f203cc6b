package id.corpu.jp.domain.claims;

import java.time.Instant;

/**
 * Something that happened to a claim. Steps are only added; the claimant sees them all.
 *
 * @param kind what happened
 * @param personId who did it
 * @param note the reason, or null
 * @param citation where the regulation says so, or null
 */
public record ClaimStep(Kind kind, Instant at, long personId, String note, String citation) {

  /** What may happen to a claim. */
  public enum Kind {
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    REJECTED,
    REVOKED,
    WITHDRAWN
  }
}
