package id.corpu.jp.application.claims;

import id.corpu.jp.domain.claims.Claim;
import id.corpu.jp.domain.claims.ClaimDraft;
import id.corpu.jp.domain.claims.ClaimFacts;
import id.corpu.jp.domain.claims.ClaimProblem;
import id.corpu.jp.domain.claims.ClaimReading;
import id.corpu.jp.domain.claims.ClaimState;
import id.corpu.jp.domain.claims.ClaimStep;
import id.corpu.jp.domain.claims.Claimant;
import id.corpu.people.AsnType;
import id.corpu.people.People;
import id.corpu.people.StatusHistory;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A civil servant writes a claim of their own, submits it, or takes it back. */
@ApplicationScoped
@Requires(Permission.LEARN)
public class ClaimWriting {

  @Inject private CurrentUser currentUser;
  @Inject private People people;
  @Inject private Claims claims;
  @Inject private ClaimSteps steps;
  @Inject private ClaimRules rules;
  @Inject private DocumentRows documents;
  @Inject private EvidenceForm evidence;
  @Inject private Clock clock;

  /** The pathways of today's regulation, and whether they are open to the caller. */
  @Requires(value = Permission.LEARN, audit = Requires.Audit.REFUSALS)
  public List<PathwayChoice> pathways() {
    Account me = currentUser.get();
    LocalDate today = rules.today(me.zone());
    Optional<AsnType> type =
        people.statusHistory(me.personId()).on(today).map(StatusHistory.Period::type);
    return rules.pathways(me.institutionId(), today).stream()
        .map(pathway -> new PathwayChoice(pathway, type.map(pathway::admits).orElse(true)))
        .toList();
  }

  /**
   * Begins a claim.
   *
   * @return by what it is known from now on
   * @throws InvalidInput {@code CLAIM_PATHWAY_UNKNOWN}
   */
  @Transactional
  public UUID start(String pathway) {
    Account me = currentUser.get();
    if (rules.pathway(me.institutionId(), rules.today(me.zone()), pathway).isEmpty()) {
      throw new InvalidInput("CLAIM_PATHWAY_UNKNOWN", "pathway");
    }
    UUID uuid = UUID.randomUUID();
    Claimant claimant = new Claimant(me.institutionId(), me.personId(), me.unitId());
    String empty = DraftJson.write(new ClaimDraft(Map.of()));
    claims.add(new Claim(uuid, claimant, pathway, empty, clock.instant()));
    return uuid;
  }

  /**
   * Keeps what is typed, right or wrong. The audit trail need not know of every key that is struck.
   *
   * @throws InvalidInput {@code CLAIM_TOO_LONG}
   * @throws id.corpu.platform.errors.Conflict {@code CLAIM_NOT_EDITABLE}
   */
  @Transactional
  @Requires(value = Permission.LEARN, audit = Requires.Audit.REFUSALS)
  public void save(UUID claim, ClaimDraft draft) {
    if (draft.tooLong()) {
      throw new InvalidInput("CLAIM_TOO_LONG", "learned");
    }
    mine(claim).write(DraftJson.write(draft), clock.instant());
  }

  /**
   * Keeps what is typed and, when nothing is wrong with it, gives it to the officers.
   *
   * @return what is wrong; empty when it is submitted
   * @throws id.corpu.platform.errors.Conflict {@code CLAIM_NOT_EDITABLE}
   */
  @Transactional
  public List<ClaimProblem> submit(UUID uuid, ClaimDraft draft) {
    Account me = currentUser.get();
    Claim claim = mine(uuid);
    save(claim, draft);
    Set<String> codes =
        documents.of(DocumentOwner.CLAIM, claim.id()).stream()
            .map(ClaimDocument::code)
            .collect(Collectors.toSet());
    if (claim.completes().isPresent()) {
      List<ClaimProblem> problems = evidence.problems(claim, draft, codes);
      if (problems.isEmpty()) {
        submit(claim, evidence.facts(claim, draft), me);
      }
      return problems;
    }
    ClaimReading reading = rules.reading(me.institutionId(), me.zone(), claim.pathway());
    reading.read(draft, codes).ifPresent(found -> submit(claim, found, me));
    return reading.problems();
  }

  private void submit(Claim claim, ClaimFacts facts, Account me) {
    claim.submit(facts, me.unitId(), clock.instant());
    step(claim, ClaimStep.Kind.SUBMITTED);
  }

  private void save(Claim claim, ClaimDraft draft) {
    if (draft.tooLong()) {
      throw new InvalidInput("CLAIM_TOO_LONG", "learned");
    }
    claim.write(DraftJson.write(draft), clock.instant());
  }

  /**
   * Takes a claim back. One that no officer has seen is forgotten with its documents; another stays
   * in the history.
   *
   * @throws id.corpu.platform.errors.Conflict {@code CLAIM_DECIDED}
   */
  @Transactional
  public void withdraw(UUID uuid) {
    Claim claim = mine(uuid);
    if (claim.state() == ClaimState.DRAFT) {
      documents
          .of(DocumentOwner.CLAIM, claim.id())
          .forEach(document -> documents.remove(DocumentOwner.CLAIM, claim.id(), document));
      claims.remove(claim);
      return;
    }
    claim.withdraw(clock.instant());
    step(claim, ClaimStep.Kind.WITHDRAWN);
  }

  private Claim mine(UUID uuid) {
    return claims.ofClaimant(uuid, currentUser.get().personId());
  }

  private void step(Claim claim, ClaimStep.Kind kind) {
    claims.flush();
    steps.add(
        claim.id(), new ClaimStep(kind, clock.instant(), currentUser.get().personId(), null, null));
  }
}
