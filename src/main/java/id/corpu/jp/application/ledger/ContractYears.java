package id.corpu.jp.application.ledger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.corpu.jp.application.rules.LedgerRules;
import id.corpu.jp.application.rules.RulesChanged;
import id.corpu.jp.application.rules.RulesInForce;
import id.corpu.people.People;
import id.corpu.people.StatusHistory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whose JP are limited by the year of their work agreement (Tangerang Selatan 74/2022 Pasal 3(3)):
 * what such a person learns in one calendar year may use up the room of the next.
 */
@ApplicationScoped
class ContractYears {

  private People people;
  private RulesInForce rules;
  private Clock clock;
  private final Cache<Long, Boolean> cities =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(30)).build();

  protected ContractYears() {}

  @Inject
  ContractYears(People people, RulesInForce rules, Clock clock) {
    this.people = people;
    this.rules = rules;
    this.clock = clock;
  }

  void onRules(@Observes RulesChanged change) {
    cities.invalidate(change.institutionId());
  }

  /** Those among the people whom a ceiling by contract year may bind. */
  Set<Long> among(Map<Long, Long> cityOf) {
    Set<Long> asked =
        cityOf.entrySet().stream()
            .filter(person -> cities.get(person.getValue(), this::count))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return asked.isEmpty() ? Set.of() : bound(asked);
  }

  /** Whether a ceiling by contract year may bind somebody under these rules. */
  static boolean bind(LedgerRules rules, StatusHistory status) {
    return rules.policies().countContractYears() && concern(status);
  }

  /** Whether somebody has ever had a work agreement whose first day is known. */
  private static boolean concern(StatusHistory status) {
    return status.periods().stream().anyMatch(period -> period.contractStart() != null);
  }

  private Set<Long> bound(Collection<Long> asked) {
    return people.statusHistories(asked).entrySet().stream()
        .filter(person -> concern(person.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private boolean count(long city) {
    int year = LocalDate.now(clock.withZone(ZoneOffset.UTC)).getYear();
    return rules.of(city, year).policies().countContractYears();
  }
}
