package id.corpu.jp.application.claims;

import id.corpu.jp.domain.Evidence;
import id.corpu.jp.domain.claims.Claim;
import id.corpu.jp.domain.claims.ClaimFacts;
import id.corpu.jp.domain.claims.ClaimPathway;
import id.corpu.jp.domain.claims.ClaimStep;
import id.corpu.people.People;
import id.corpu.people.PersonCard;
import id.corpu.people.StatusHistory;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts together what is shown of a claim. */
@Dependent
class ClaimViews {

  @Inject private People people;
  @Inject private ClaimRules rules;
  @Inject private ClaimSteps steps;
  @Inject private DocumentRows documents;
  @Inject private EvidenceLines evidence;

  ClaimView of(Claim claim, ZoneId zone) {
    Optional<ClaimFacts> facts = claim.state().isEditable() ? Optional.empty() : claim.facts();
    LocalDate day = facts.map(found -> found.stretches().last()).orElseGet(() -> rules.today(zone));
    Optional<ClaimPathway> pathway = rules.pathway(claim.institutionId(), day, claim.pathway());
    return new ClaimView(
        claim.id(),
        claim.uuid(),
        claim.version(),
        claim.state(),
        people.card(claim.personId()).orElseThrow(),
        claim.pathway(),
        pathway,
        open(claim, pathway, day),
        claim.facts(),
        claim.completes().isPresent(),
        known(claim, pathway),
        DraftJson.read(claim.draft()),
        documents.of(DocumentOwner.CLAIM, claim.id()),
        history(claim.id()));
  }

  /** Of a claim that only brings documents: what its activity does not lack. */
  private Set<String> known(Claim claim, Optional<ClaimPathway> pathway) {
    if (claim.completes().isEmpty() || pathway.isEmpty()) {
      return Set.of();
    }
    Set<String> known =
        pathway.get().evidence().items().stream()
            .flatMap(item -> item.anyOf().stream())
            .map(Evidence.Document::code)
            .collect(Collectors.toCollection(HashSet::new));
    evidence
        .ofClaim(claim, List.of())
        .map(Lacking::codes)
        .ifPresent(lacking -> known.removeAll(lacking));
    return known;
  }

  private boolean open(Claim claim, Optional<ClaimPathway> pathway, LocalDate day) {
    return pathway
        .flatMap(
            found ->
                people
                    .statusHistory(claim.personId())
                    .on(day)
                    .map(StatusHistory.Period::type)
                    .map(found::admits))
        .orElse(true);
  }

  private List<ClaimView.Happened> history(long claim) {
    List<ClaimStep> found = steps.of(claim);
    Set<Long> who = found.stream().map(ClaimStep::personId).collect(Collectors.toSet());
    Map<Long, PersonCard> cards = people.cards(who);
    return found.stream()
        .map(step -> new ClaimView.Happened(step, cards.get(step.personId()).name()))
        .toList();
  }
}
