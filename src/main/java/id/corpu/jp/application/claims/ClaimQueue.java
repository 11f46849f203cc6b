package id.corpu.jp.application.claims;

import id.corpu.jp.domain.claims.Claim;
import id.corpu.jp.domain.claims.ClaimState;
import id.corpu.people.People;
import id.corpu.people.UnitCard;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What waits for an officer, unit by unit, the longest waiting first. */
@ApplicationScoped
@Requires(value = Permission.VERIFY_CLAIM, audit = Requires.Audit.REFUSALS)
public class ClaimQueue {

  @Inject private CurrentUser currentUser;
  @Inject private People people;
  @Inject private Claims claims;
  @Inject private ClaimViews views;
  @Inject private QueueRows rows;
  @Inject private Resemblance resemblance;

  /** Units to choose from, in the tree's order: those of the city, or one's own and beneath it. */
  public List<UnitCard> units() {
    Account officer = currentUser.get();
    return OfficerScope.isOfCity(officer)
        ? people.units(officer.institutionId())
        : people.unitsBeneath(officer.unitId());
  }

  /** Whether the officer may claim for a whole class. */
  public boolean isForClasses() {
    return currentUser.get().permissions().contains(Permission.CLAIM_FOR_CLASS);
  }

  /**
   * A page of the claims in a state.
   *
   * @param unit only those of this unit and the units beneath it, or null for all
   */
  public ClaimPage page(ClaimState state, Long unit, int number) {
    Account officer = currentUser.get();
    return rows.page(OfficerScope.of(officer), state, beneath(unit, officer), number);
  }

  /**
   * A claim with what an officer needs to decide on it.
   *
   * @param unit the part of the queue that the officer works on, or null for all
   * @throws id.corpu.platform.errors.NotFound when it is not one of the officer's, or their own
   */
  public ClaimInspection inspect(UUID uuid, Long unit) {
    Account officer = currentUser.get();
    Claim claim = claims.shownToOfficer(uuid, officer);
    OfficerScope scope = OfficerScope.of(officer);
    List<Long> units = beneath(unit, officer);
    return new ClaimInspection(
        views.of(claim, officer.zone()),
        resemblance.of(claim.id()).entrySet().stream()
            .map(
                other ->
                    new ClaimInspection.Alike(
                        views.of(claims.byKey(other.getKey()), officer.zone()), other.getValue()))
            .toList(),
        rows.beside(scope, units, claim.id(), false),
        rows.beside(scope, units, claim.id(), true));
  }

  /** Another city's unit has nothing beneath it. */
  private List<Long> beneath(Long unit, Account officer) {
    return unit == null
        ? List.of()
        : people.unitsBeneath(unit).stream()
            .filter(card -> card.institutionId() == officer.institutionId())
            .map(UnitCard::id)
            .toList();
  }
}
