package id.corpu.jp.application.claims;

import id.corpu.jp.domain.claims.ClaimPathway;

/**
 * A pathway as its claimant sees it before typing.
 *
 * @param open whether it is open to the claimant's status today
 */
public record PathwayChoice(ClaimPathway pathway, boolean open) {}
