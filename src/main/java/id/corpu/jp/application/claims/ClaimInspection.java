package id.corpu.jp.application.claims;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A claim as an officer sees it.
 *
 * @param alike other claims that may be about the same learning
 * @param previous the claim before it in the queue, or null
 * @param next the claim after it, or null
 */
public record ClaimInspection(ClaimView claim, List<Alike> alike, UUID previous, UUID next) {

  /** Another claim, and in what it is like this one. */
  public record Alike(ClaimView claim, Set<Likeness> likenesses) {}
}
