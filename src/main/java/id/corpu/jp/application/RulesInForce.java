package id.corpu.jp.application;

import id.corpu.people.Institution;
import id.corpu.people.People;
import id.corpu.platform.errors.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Puts together what an institution's ledgers of a year are derived under. */
@ApplicationScoped
class RulesInForce {

  private People people;
  private PolicyCatalog policies;
  private Settings settings;

  protected RulesInForce() {}

  @Inject
  RulesInForce(People people, PolicyCatalog policies, Settings settings) {
    this.people = people;
    this.policies = policies;
    this.settings = settings;
  }

  LedgerRules of(long institutionId, int year) {
    Institution institution =
        people.institution(institutionId).orElseThrow(() -> new NotFound("institution"));
    PolicyVersion version = policies.inForce(institution.policyId());
    List<Setting> decided = settings.all(institutionId);
    return new LedgerRules(
        institutionId,
        year,
        version,
        Settings.switches(decided, year),
        Settings.minutes(decided, version.policy()),
        institution.zone());
  }
}
