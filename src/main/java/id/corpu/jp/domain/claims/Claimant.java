package id.corpu.jp.domain.claims;

/**
 * Whose learning a claim is about.
 *
 * @param unitId the person's unit today
 */
public record Claimant(long institutionId, long personId, long unitId) {}
