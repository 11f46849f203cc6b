package id.corpu.jp.application.claims;

import id.corpu.jp.domain.claims.ClaimDraft;
import id.corpu.jp.domain.claims.ClaimFacts;
import id.corpu.jp.domain.claims.ClaimPathway;
import id.corpu.jp.domain.claims.GroupState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A group claim as shown.
 *
 * @param mine whether the one who looks has brought it
 * @param facts what the form says for all; empty while it is not complete
 * @param lines lines of the sheet by outcome
 * @param claims its claims by state
 */
public record GroupView(
    long id,
    UUID uuid,
    GroupState state,
    String broughtByName,
    boolean mine,
    String pathwayId,
    Optional<ClaimPathway> pathway,
    ClaimDraft draft,
    Optional<ClaimFacts> facts,
    List<ClaimDocument> documents,
    Map<String, Integer> lines,
    Map<String, Integer> claims) {

  /** Codes of the documents at hand. */
  public Set<String> codes() {
    return documents.stream().map(ClaimDocument::code).collect(Collectors.toSet());
  }

  /** What it is about. */
  public String title() {
    return draft.typed().getOrDefault("title", "");
  }

  /** Claims that wait. */
  public int waiting() {
    return claims.getOrDefault("SUBMITTED", 0);
  }

  /** Percent of the running step. */
  public int progress() {
    int made = claims.values().stream().mapToInt(Integer::intValue).sum();
    int all = state == GroupState.APPLYING ? lines.getOrDefault("CLAIM", 0) : made;
    int done = state == GroupState.APPLYING ? made : made - waiting();
    return all == 0 ? 100 : 100 * done / all;
  }
}
