package id.corpu.jp.application.claims;

import id.corpu.jp.domain.claims.Claim;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.Account;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where claims are kept while they change. Whose claim it is, is part of every query. */
@Dependent
class Claims {

  private static final String LOCKED = " FOR UPDATE";

  @Inject private Database database;

  @PersistenceContext(unitName = "corpu")
  private EntityManager entities;

  void add(Claim claim) {
    entities.persist(claim);
    entities.flush();
  }

  void remove(Claim claim) {
    entities.remove(claim);
    entities.flush();
  }

  /** Writes what has changed, so that queries of this transaction see it. */
  void flush() {
    entities.flush();
  }

  /**
   * One's own claim, kept from others until the transaction ends.
   *
   * @throws NotFound when there is none, or it is somebody else's
   */
  Claim ofClaimant(UUID uuid, long person) {
    return locked(own(uuid, person, LOCKED));
  }

  /**
   * A claim that the officer may verify, kept from others until the transaction ends, as it is now.
   *
   * @throws NotFound when there is none, or it is the officer's own or outside the scope
   */
  Claim ofOfficer(UUID uuid, Account officer) {
    return locked(foreign(uuid, officer, LOCKED));
  }

  /** One's own claim to look at. */
  Claim shownToClaimant(UUID uuid, long person) {
    return byKey(own(uuid, person, ""));
  }

  /** A claim that the officer may verify, to look at. */
  Claim shownToOfficer(UUID uuid, Account officer) {
    return byKey(foreign(uuid, officer, ""));
  }

  /** A claim by its key, for queries that have checked whose it is. */
  Claim byKey(long id) {
    return entities.find(Claim.class, id);
  }

  /**
   * Claims of a group that wait since before a decision, those of the officer who took it set
   * aside; kept from others until the transaction ends.
   */
  List<Claim> waiting(long group, long officer, Instant decided, int most) {
    return entities
        .createQuery(
            "SELECT c FROM Claim c WHERE c.groupId = :group AND c.state ="
                + " id.corpu.jp.domain.claims.ClaimState.SUBMITTED AND c.personId <> :officer AND"
                + " c.submittedAt <= :decided ORDER BY c.id",
            Claim.class)
        .setParameter("group", group)
        .setParameter("officer", officer)
        .setParameter("decided", decided)
        .setMaxResults(most)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  private Claim locked(long id) {
    return entities.find(Claim.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The lock comes with the first reading, so that what is read later is not older than it. */
  private long own(UUID uuid, long person, String lock) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT id FROM jp_claim WHERE uuid = :uuid AND person_id = :me" + lock)
                    .bind("uuid", uuid)
                    .bind("me", person)
                    .mapTo(Long.class)
                    .findOne())
        .orElseThrow(() -> new NotFound("claim"));
  }

  private long foreign(UUID uuid, Account officer, String lock) {
    OfficerScope scope = OfficerScope.of(officer);
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT c.id FROM jp_claim c WHERE c.uuid = :uuid AND c.submitted_at IS NOT"
                            + " NULL AND "
                            + scope.condition()
                            + lock)
                    .bind("uuid", uuid)
                    .bindMap(scope.bindings())
                    .mapTo(Long.class)
                    .findOne())
        .orElseThrow(() -> new NotFound("claim"));
  }
}
