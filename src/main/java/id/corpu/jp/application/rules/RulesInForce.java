package id.corpu.jp.application.rules;

import id.corpu.jp.application.policies.PolicyCatalog;
import id.corpu.jp.application.policies.PolicyVersion;
import id.corpu.jp.domain.Policy;
import id.corpu.people.Institution;
import id.corpu.people.People;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Puts together what an institution's ledgers of a year are derived under. The regulation follows
 * from the city's dated choices; before the first of them it is the one that the city began with.
 */
@ApplicationScoped
@OpenUseCase("the rules of a city are public")
public class RulesInForce {

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

  /** The rules of a year and, for contract years, of those beside it. */
  public LedgerRules of(long institutionId, int year) {
    return under(institutionId, year, settings.all(institutionId));
  }

  /**
   * The rules of a year as they would be if this were decided too. It overrules what was decided
   * for the same day.
   */
  public LedgerRules ifDecided(long institutionId, int year, Setting proposal) {
    return under(institutionId, year, Settings.with(settings.all(institutionId), proposal));
  }

  private LedgerRules under(long institutionId, int year, List<Setting> decided) {
    Institution institution = institution(institutionId);
    NavigableMap<LocalDate, PolicyVersion> chosen = chosen(institution, decided);
    return new LedgerRules(
        institutionId,
        year,
        terms(chosen, decided, year),
        Settings.minutes(decided, chosen),
        institution.zone());
  }

  /** The regulation that an institution follows on a day. */
  public PolicyVersion policy(long institutionId, LocalDate day) {
    return chosen(institution(institutionId), settings.all(institutionId))
        .floorEntry(day)
        .getValue();
  }

  private Institution institution(long id) {
    return people.institution(id).orElseThrow(() -> new NotFound("institution"));
  }

  private NavigableMap<LocalDate, PolicyVersion> chosen(
      Institution institution, List<Setting> decided) {
    NavigableMap<LocalDate, PolicyVersion> chosen = new TreeMap<>();
    chosen.put(LocalDate.MIN, policies.inForce(institution.policyId()));
    decided.stream()
        .filter(setting -> setting.name().equals(Settings.POLICY))
        .forEach(setting -> chosen.put(setting.validFrom(), policies.inForce(setting.value())));
    return chosen;
  }

  /**
   * A new term begins with every choice and every year, since the answers to switches hold for
   * whole years.
   */
  private static PolicyTerms terms(
      NavigableMap<LocalDate, PolicyVersion> chosen, List<Setting> decided, int year) {
    NavigableMap<LocalDate, PolicyVersion> stretches = new TreeMap<>(chosen);
    for (int each = year - 1; each <= year + 2; each++) {
      LocalDate newYear = LocalDate.of(each, 1, 1);
      stretches.put(newYear, chosen.floorEntry(newYear).getValue());
    }
    PolicyTerms.Builder terms = new PolicyTerms.Builder();
    for (Map.Entry<LocalDate, PolicyVersion> stretch : stretches.entrySet()) {
      int within = Math.max(year - 1, stretch.getKey().getYear());
      Policy policy = stretch.getValue().policy();
      terms.from(stretch.getKey(), stretch.getValue(), Settings.switches(decided, within, policy));
    }
    return terms.build();
  }
}
