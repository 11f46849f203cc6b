package id.corpu.jp.application.claims;

import id.corpu.jp.domain.claims.ClaimDraft;
import id.corpu.jp.domain.claims.ClaimFacts;
import id.corpu.jp.domain.claims.ClaimPathway;
import id.corpu.jp.domain.claims.ClaimState;
import id.corpu.jp.domain.claims.ClaimStep;
import id.corpu.people.PersonCard;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A claim with all that belongs to it.
 *
 * @param key key inside the house
 * @param version which a decision must name
 * @param pathwayId the pathway claimed
 * @param pathway what the regulation of its last day, or of today while it is written, says about
 *     it; empty when it says nothing
 * @param open whether the pathway was open to the claimant's status on that day
 * @param facts what was submitted; empty while nothing was
 * @param completing whether it only brings documents for what is on record
 * @param known codes of documents that are on record without it
 * @param draft the form as typed
 * @param history what happened, the first first
 */
public record ClaimView(
    long key,
    UUID uuid,
    int version,
    ClaimState state,
    PersonCard claimant,
    String pathwayId,
    Optional<ClaimPathway> pathway,
    boolean open,
    Optional<ClaimFacts> facts,
    boolean completing,
    Set<String> known,
    ClaimDraft draft,
    List<ClaimDocument> documents,
    List<Happened> history) {

  /** A step with the name of who did it. */
  public record Happened(ClaimStep step, String by) {}

  /** Codes of the documents at hand, here and on record. */
  public Set<String> codes() {
    return Stream.concat(known.stream(), documents.stream().map(ClaimDocument::code))
        .collect(Collectors.toSet());
  }

  /** Codes of the documents that are still missing; of alternatives all. */
  public List<String> missing() {
    return pathway.map(found -> found.evidence().missing(codes())).orElse(List.of());
  }

  /** The last step of that kind. */
  public Optional<Happened> last(ClaimStep.Kind kind) {
    return history.stream()
        .filter(happened -> happened.step().kind() == kind)
        .reduce((earlier, later) -> later);
  }
}
