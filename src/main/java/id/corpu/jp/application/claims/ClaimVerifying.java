package id.corpu.jp.application.claims;

import id.corpu.jp.domain.claims.Claim;
import id.corpu.jp.domain.claims.ClaimFacts;
import id.corpu.jp.domain.claims.ClaimState;
import id.corpu.jp.domain.claims.ClaimStep;
import id.corpu.people.PersonId;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.errors.NotPermitted;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import id.corpu.record.LearningRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * An officer decides on claims, never on their own. Accepting puts the learning on record in the
 * same transaction; revoking an acceptance makes the statements void. Each decision names the
 * version of the claim that the officer has seen.
 */
@ApplicationScoped
@Requires(Permission.VERIFY_CLAIM)
public class ClaimVerifying {

  private static final int NOTE_LENGTH = 1000;
  private static final int CITATION_LENGTH = 160;

  @Inject private CurrentUser currentUser;
  @Inject private Claims claims;
  @Inject private ClaimSteps steps;
  @Inject private ClaimEvents events;
  @Inject private ClaimNews news;
  @Inject private DocumentRows documents;
  @Inject private LearningRecord record;
  @Inject private Clock clock;

  /**
   * Accepts a claim.
   *
   * @param note a remark to the claimant; may be empty
   * @throws id.corpu.platform.errors.NotFound when it is not one of the officer's
   * @throws Conflict {@code CLAIM_DECIDED}, {@code CLAIM_CHANGED}
   */
  @Transactional
  public void accept(UUID uuid, int version, String note) {
    Account officer = currentUser.get();
    Claim claim = seen(uuid, version, officer);
    claim.decide(ClaimState.ACCEPTED, clock.instant());
    step(claim, officer, ClaimStep.Kind.ACCEPTED, optional(note, "note", NOTE_LENGTH), null);
    Set<String> evidence = documents.evidence(claim.id());
    ClaimFacts facts = claim.facts().orElseThrow();
    record.recordAll(events.of(claim, facts, evidence, officer.zone()));
  }

  /**
   * Gives a claim back to be corrected.
   *
   * @throws InvalidInput {@code CLAIM_REASON_NEEDED}, {@code CLAIM_TEXT_TOO_LONG}
   * @throws Conflict {@code CLAIM_DECIDED}, {@code CLAIM_CHANGED}
   */
  @Transactional
  public void giveBack(UUID uuid, int version, String reason) {
    Account officer = currentUser.get();
    String why = demanded(reason, "returnReason", NOTE_LENGTH, "CLAIM_REASON_NEEDED");
    Claim claim = seen(uuid, version, officer);
    claim.decide(ClaimState.RETURNED, clock.instant());
    step(claim, officer, ClaimStep.Kind.RETURNED, why, null);
  }

  /**
   * Rejects a claim.
   *
   * @param citation where the regulation says so
   * @throws InvalidInput {@code CLAIM_REASON_NEEDED}, {@code CLAIM_CITATION_NEEDED}, {@code
   *     CLAIM_TEXT_TOO_LONG}
   * @throws Conflict {@code CLAIM_DECIDED}, {@code CLAIM_CHANGED}
   */
  @Transactional
  public void reject(UUID uuid, int version, String reason, String citation) {
    Account officer = currentUser.get();
    String why = demanded(reason, "rejectReason", NOTE_LENGTH, "CLAIM_REASON_NEEDED");
    String where = demanded(citation, "citation", CITATION_LENGTH, "CLAIM_CITATION_NEEDED");
    Claim claim = seen(uuid, version, officer);
    claim.decide(ClaimState.REJECTED, clock.instant());
    step(claim, officer, ClaimStep.Kind.REJECTED, why, where);
  }

  /**
   * Takes an acceptance back.
   *
   * @throws InvalidInput {@code CLAIM_REASON_NEEDED}, {@code CLAIM_TEXT_TOO_LONG}
   * @throws Conflict {@code CLAIM_NOT_ACCEPTED}, {@code CLAIM_CHANGED}
   */
  @Transactional
  public void revoke(UUID uuid, int version, String reason) {
    Account officer = currentUser.get();
    String why = demanded(reason, "revokeReason", NOTE_LENGTH, "CLAIM_REASON_NEEDED");
    Claim claim = claims.ofOfficer(uuid, officer);
    notOwn(claim, officer);
    claim.revoke(clock.instant());
    step(claim, officer, ClaimStep.Kind.REVOKED, why, null);
    PersonId by = new PersonId(officer.personId());
    ClaimEvents.ids(claim, claim.facts().orElseThrow())
        .forEach(event -> record.withdraw(event, new PersonId(claim.personId()), by));
  }

  /** The claim, if it still is what the officer has seen and waits for a decision. */
  private Claim seen(UUID uuid, int version, Account officer) {
    Claim claim = claims.ofOfficer(uuid, officer);
    notOwn(claim, officer);
    if (claim.state() != ClaimState.SUBMITTED) {
      throw new Conflict("CLAIM_DECIDED");
    }
    if (claim.version() != version) {
      throw new Conflict("CLAIM_CHANGED");
    }
    return claim;
  }

  /** Four eyes: the query keeps one's own claims away, and so does the use case. */
  private static void notOwn(Claim claim, Account officer) {
    if (claim.personId() == officer.personId()) {
      throw new NotPermitted("CLAIM_OWN");
    }
  }

  private void step(
      Claim claim, Account officer, ClaimStep.Kind kind, String note, String citation) {
    claims.flush();
    Instant now = clock.instant();
    steps.add(claim.id(), new ClaimStep(kind, now, officer.personId(), note, citation));
    news.tell(claim, kind);
  }

  private static String demanded(String text, String field, int most, String code) {
    String given = optional(text, field, most);
    if (given == null) {
      throw new InvalidInput(code, field);
    }
    return given;
  }

  private static String optional(String text, String field, int most) {
    String plain = text == null ? "" : text.replaceAll("[\\p{Cntrl}&&[^\\n]]", "").strip();
    if (plain.length() > most) {
      throw new InvalidInput("CLAIM_TEXT_TOO_LONG", field);
    }
    return plain.isEmpty() ? null : plain;
  }
}
