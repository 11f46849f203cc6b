package id.corpu.xapi.application.retention;

import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.Requires.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Deciding how long the own institution's store keeps statements. What is removed cannot be brought
 * back, so one proposes and another approves.
 */
@ApplicationScoped
@Requires(Permission.PROTECT_PERSONAL_DATA)
public class RetentionAdministration {

  private static final int SHOWN = 50;

  @Inject private RetentionRows rows;
  @Inject private RetentionReading reading;
  @Inject private RetentionSweep sweep;
  @Inject private CurrentUser currentUser;

  /** The decision in force; without one everything is kept. */
  @Requires(value = Permission.PROTECT_PERSONAL_DATA, audit = Audit.REFUSALS)
  public Optional<RetentionDecision> inForce() {
    return rows.inForce(store());
  }

  /** The newest decisions. */
  @Requires(value = Permission.PROTECT_PERSONAL_DATA, audit = Audit.REFUSALS)
  public List<RetentionDecision> latest() {
    return rows.latest(store(), SHOWN);
  }

  /**
   * A decision of the own store.
   *
   * @throws NotFound when there is none
   */
  @Requires(value = Permission.PROTECT_PERSONAL_DATA, audit = Audit.REFUSALS)
  public RetentionDecision one(UUID decision) {
    return rows.find(decision)
        .filter(found -> found.storeId() == store())
        .orElseThrow(() -> new NotFound("decision"));
  }

  /** What a decision concerns today; empty when it keeps everything. */
  @Requires(value = Permission.PROTECT_PERSONAL_DATA, audit = Audit.REFUSALS)
  public Optional<RetentionEffect> effect(UUID decision) {
    return reading.effect(one(decision));
  }

  /** Whether the caller has proposed a decision, and so may not approve it. */
  @Requires(value = Permission.PROTECT_PERSONAL_DATA, audit = Audit.REFUSALS)
  public boolean isOwn(RetentionDecision decision) {
    return decision.proposedBy() == currentUser.get().personId();
  }

  /**
   * Proposes a decision.
   *
   * @return by what it is known from now on
   */
  public UUID propose(RetentionProposal proposal) {
    UUID uuid = UUID.randomUUID();
    rows.insert(uuid, currentUser.get(), proposal);
    return uuid;
  }

  /**
   * Brings a decision into force in place of the one before it, and has it carried out.
   *
   * @throws Conflict {@code RIGHTS_SAME_PERSON} when the caller has proposed it, {@code
   *     RIGHTS_NOT_OPEN} when it is no longer proposed
   */
  public void approve(UUID decision) {
    Account account = currentUser.get();
    RetentionDecision found = one(decision);
    if (found.proposedBy() == account.personId()) {
      throw new Conflict("RIGHTS_SAME_PERSON");
    }
    if (!rows.approve(found, account)) {
      throw new Conflict("RIGHTS_NOT_OPEN");
    }
    sweep.soon();
  }

  /**
   * Withdraws one that is not approved yet.
   *
   * @throws Conflict {@code RIGHTS_NOT_OPEN} when it is no longer proposed
   */
  public void withdraw(UUID decision) {
    if (!rows.withdraw(one(decision))) {
      throw new Conflict("RIGHTS_NOT_OPEN");
    }
  }

  private long store() {
    return currentUser.get().institutionId();
  }
}
