package id.corpu.jp.application.viewing;

import id.corpu.jp.application.policies.PolicyCatalog;
import id.corpu.jp.application.policies.PolicyVersion;
import id.corpu.jp.application.rules.LedgerRules;
import id.corpu.jp.application.rules.RulesInForce;
import id.corpu.jp.domain.Policy;
import id.corpu.people.AsnType;
import id.corpu.people.People;
import id.corpu.people.PersonCard;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.Requires.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Shows people the regulation that their JP follow, and the others that are known here. */
@ApplicationScoped
@Requires(value = Permission.VIEW_OWN_JP, audit = Audit.REFUSALS)
public class PolicyReading {

  private CurrentUser currentUser;
  private People people;
  private RulesInForce rules;
  private PolicyCatalog policies;
  private Clock clock;

  protected PolicyReading() {}

  @Inject
  public PolicyReading(
      CurrentUser currentUser,
      People people,
      RulesInForce rules,
      PolicyCatalog policies,
      Clock clock) {
    this.currentUser = currentUser;
    this.people = people;
    this.rules = rules;
    this.policies = policies;
    this.clock = clock;
  }

  /** What holds for the caller today. */
  public OwnRules mine() {
    Account me = currentUser.get();
    LocalDate today = LocalDate.now(clock.withZone(me.zone()));
    LedgerRules inForce = rules.of(me.institutionId(), today.getYear());
    AsnType type = people.card(me.personId()).map(PersonCard::asnType).orElse(AsnType.PNS);
    return new OwnRules(
        today, inForce.policies().term(today), type, inForce.minutesPerJp().on(today));
  }

  /** Every regulation known here, by id. */
  public List<Policy> all() {
    return policies.all().stream().map(PolicyVersion::policy).toList();
  }
}
