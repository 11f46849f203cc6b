package id.corpu.jp.application.claims;

import id.corpu.jp.domain.claims.Claim;
import id.corpu.jp.domain.claims.ClaimDraft;
import id.corpu.jp.domain.claims.ClaimFacts;
import id.corpu.jp.domain.claims.ClaimState;
import id.corpu.jp.domain.claims.ClaimStep;
import id.corpu.jp.domain.claims.Claimant;
import id.corpu.jp.domain.claims.GroupState;
import id.corpu.jp.domain.claims.LineOutcome;
import id.corpu.jp.domain.claims.LineVerdict;
import id.corpu.jp.domain.claims.SheetLine;
import id.corpu.people.People;
import id.corpu.people.PersonCard;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.record.LearningEvent;
import id.corpu.record.LearningRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Makes a group's claims, or puts them on record, some at a time. Each part commits on its own
 * under the group's lock, and what is done is not found again: after a restart it goes on where it
 * was.
 */
@ApplicationScoped
@OpenUseCase("runs in the group's job, after somebody entitled has confirmed or accepted it")
public class GroupWork {

  private static final int AT_ONCE = 50;

  @Inject private People people;
  @Inject private Claims claims;
  @Inject private ClaimSteps steps;
  @Inject private ClaimNews news;
  @Inject private ClaimEvents events;
  @Inject private ClaimRules rules;
  @Inject private GroupRows groups;
  @Inject private GroupLines lines;
  @Inject private DocumentRows proofs;
  @Inject private GroupPlanning planning;
  @Inject private LearningRecord record;
  @Inject private Clock clock;

  /** Does a part; false when nothing is left. */
  @Transactional(TxType.REQUIRES_NEW)
  public boolean part(long id) {
    GroupRows.Row group = groups.locked(id).orElse(null);
    if (group == null || !group.state().isRunning()) {
      return false;
    }
    boolean more = group.state() == GroupState.APPLYING ? apply(group) : accept(group);
    if (!more) {
      groups.state(
          id, group.state() == GroupState.APPLYING ? GroupState.SUBMITTED : GroupState.ACCEPTED);
    }
    return more;
  }

  private boolean apply(GroupRows.Row group) {
    List<SheetLine> sheet = lines.toClaim(group.id(), AT_ONCE);
    if (sheet.isEmpty()) {
      return false;
    }
    ZoneId zone = zone(group);
    List<ClaimDocument> documents = proofs.of(DocumentOwner.GROUP, group.id());
    Set<String> codes = documents.stream().map(ClaimDocument::code).collect(Collectors.toSet());
    ClaimFacts facts =
        rules
            .reading(group.city(), zone, group.pathway())
            .read(group.draft(), codes)
            .orElseThrow(() -> new IllegalStateException("the form was complete"));
    List<LineVerdict> verdicts = planning.of(group, facts, codes, sheet);
    Map<Long, PersonCard> cards =
        people.cards(
            verdicts.stream()
                .filter(v -> v.outcome() == LineOutcome.CLAIM)
                .map(LineVerdict::personId)
                .toList());
    Map<Integer, Long> claimOf = new TreeMap<>();
    for (LineVerdict verdict : verdicts) {
      if (verdict.outcome() == LineOutcome.CLAIM) {
        claimOf.put(verdict.line().line(), bring(group, verdict, cards.get(verdict.personId())));
      } else {
        lines.changed(group.id(), verdict);
      }
    }
    lines.claimed(group.id(), claimOf);
    proofs.share(documents, claimOf.values());
    return true;
  }

  private long bring(GroupRows.Row group, LineVerdict verdict, PersonCard person) {
    ClaimDraft draft = verdict.draft().orElseThrow();
    Claim claim =
        new Claim(
            UUID.randomUUID(),
            new Claimant(group.city(), person.id(), person.unitId()),
            group.pathway(),
            DraftJson.write(draft),
            clock.instant());
    claim.broughtBy(group.broughtBy(), group.id());
    claim.submit(verdict.facts().orElseThrow(), person.unitId(), clock.instant());
    claims.add(claim);
    step(claim, ClaimStep.Kind.SUBMITTED, group.broughtBy(), null);
    news.brought(claim);
    return claim.id();
  }

  /** The deciding officer's own claim is left to another, and so is what changed afterwards. */
  private boolean accept(GroupRows.Row group) {
    List<Claim> waiting = claims.waiting(group.id(), group.decidedBy(), group.decidedAt(), AT_ONCE);
    ZoneId zone = zone(group);
    List<LearningEvent> learned = new ArrayList<>();
    for (Claim claim : waiting) {
      claim.decide(ClaimState.ACCEPTED, clock.instant());
      step(claim, ClaimStep.Kind.ACCEPTED, group.decidedBy(), group.note());
      news.tell(claim, ClaimStep.Kind.ACCEPTED);
      learned.addAll(
          events.of(claim, claim.facts().orElseThrow(), proofs.evidence(claim.id()), zone));
    }
    claims.flush();
    record.recordAll(learned);
    return !waiting.isEmpty();
  }

  private ZoneId zone(GroupRows.Row group) {
    return people.institution(group.city()).orElseThrow().zone();
  }

  private void step(Claim claim, ClaimStep.Kind kind, long by, String note) {
    steps.add(claim.id(), new ClaimStep(kind, clock.instant(), by, note, null));
  }
}
