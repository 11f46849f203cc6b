package id.corpu.xapi.application.rights;

import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.Requires.Audit;
import id.corpu.xapi.application.rights.Subjects.Known;
import id.corpu.xapi.domain.rights.RightsState;
import id.corpu.xapi.domain.rights.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Serving a person's rights in the store of the own institution. What cannot be undone is proposed
 * by one and approved by another.
 */
@ApplicationScoped
@Requires(Permission.PROTECT_PERSONAL_DATA)
public class RightsAdministration {

  private static final int SHOWN = 50;
  private static final int MOST_IDENTIFIERS = 10;

  @Inject private RightsRows rows;
  @Inject private RightsRunner runner;
  @Inject private Subjects subjects;
  @Inject private CurrentUser currentUser;

  /** A person with how much there is of them. */
  public record Person(List<Known> identifiers, Subjects.Extent extent) {}

  /** People by part of a name or identifier, 3 characters at least. */
  @Requires(value = Permission.PROTECT_PERSONAL_DATA, audit = Audit.REFUSALS)
  public List<Known> search(String words) {
    return subjects.search(store(), words);
  }

  /**
   * The person behind identifiers.
   *
   * @param keys of the agents that are this person
   * @throws NotFound when the store knows none of them
   */
  @Requires(value = Permission.PROTECT_PERSONAL_DATA, audit = Audit.REFUSALS)
  public Person person(Collection<UUID> keys) {
    List<Known> found = known(keys);
    return new Person(found, subjects.extent(store(), subject(found)));
  }

  /** The same for a copy of everything, which leaves its row in the audit. */
  public Person copied(Collection<UUID> keys) {
    return person(keys);
  }

  /**
   * Proposes a decision.
   *
   * @return by what it is known from now on
   */
  public UUID propose(Collection<UUID> keys, Proposal proposal) {
    List<Known> found = known(keys);
    UUID uuid = UUID.randomUUID();
    rows.insert(uuid, currentUser.get(), proposal, found.stream().map(Known::id).toList());
    return uuid;
  }

  /**
   * Approves a decision and has it carried out.
   *
   * @throws Conflict {@code RIGHTS_SAME_PERSON} when the caller has proposed it, {@code
   *     RIGHTS_NOT_OPEN} when it is no longer proposed
   */
  public void approve(UUID decision) {
    Account account = currentUser.get();
    RightsCase found = one(decision);
    if (found.proposedBy() == account.personId()) {
      throw new Conflict("RIGHTS_SAME_PERSON");
    }
    if (!rows.approve(found, account)) {
      throw new Conflict("RIGHTS_NOT_OPEN");
    }
    runner.start(decision);
  }

  /** Goes on with one that failed. */
  public void resume(UUID decision) {
    RightsCase found = one(decision);
    if (found.state() != RightsState.FAILED || !rows.move(found, RightsState.RUNNING)) {
      throw new Conflict("RIGHTS_NOT_OPEN");
    }
    runner.start(decision);
  }

  /** Withdraws one that is not approved yet. */
  public void withdraw(UUID decision) {
    RightsCase found = one(decision);
    if (found.state() != RightsState.PROPOSED || !rows.move(found, RightsState.WITHDRAWN)) {
      throw new Conflict("RIGHTS_NOT_OPEN");
    }
  }

  /**
   * A decision of the own store.
   *
   * @throws NotFound when there is none
   */
  @Requires(value = Permission.PROTECT_PERSONAL_DATA, audit = Audit.REFUSALS)
  public RightsCase one(UUID decision) {
    return rows.find(decision)
        .filter(found -> found.storeId() == store())
        .orElseThrow(() -> new NotFound("decision"));
  }

  /** How much a decision concerns while it is not carried out. */
  @Requires(value = Permission.PROTECT_PERSONAL_DATA, audit = Audit.REFUSALS)
  public Subjects.Extent extent(RightsCase decision) {
    return decision.subjects().isEmpty()
        ? new Subjects.Extent(0, 0, 0)
        : subjects.extent(store(), subjects.subject(store(), decision.subjects()));
  }

  /** The newest decisions. */
  @Requires(value = Permission.PROTECT_PERSONAL_DATA, audit = Audit.REFUSALS)
  public List<RightsCase> latest() {
    return rows.latest(store(), SHOWN);
  }

  /** Whether the caller has proposed a decision, and so may not approve it. */
  @Requires(value = Permission.PROTECT_PERSONAL_DATA, audit = Audit.REFUSALS)
  public boolean isOwn(RightsCase decision) {
    return decision.proposedBy() == currentUser.get().personId();
  }

  private List<Known> known(Collection<UUID> keys) {
    if (keys.size() > MOST_IDENTIFIERS) {
      throw new InvalidInput("RIGHTS_TOO_MANY", "orang");
    }
    List<Known> found =
        keys.stream().distinct().flatMap(key -> subjects.find(store(), key).stream()).toList();
    if (found.isEmpty()) {
      throw new NotFound("person");
    }
    return found;
  }

  private Subject subject(List<Known> found) {
    return subjects.subject(store(), found.stream().map(Known::id).toList());
  }

  private long store() {
    return currentUser.get().institutionId();
  }
}
