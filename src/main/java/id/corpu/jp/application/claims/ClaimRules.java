package id.corpu.jp.application.claims;

import id.corpu.jp.application.rules.LedgerRules;
import id.corpu.jp.application.rules.RulesInForce;
import id.corpu.jp.domain.claims.ClaimPathway;
import id.corpu.jp.domain.claims.ClaimReading;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What the regulation in force says about claims of a city. */
@Dependent
class ClaimRules {

  @Inject private RulesInForce rules;
  @Inject private Clock clock;

  LocalDate today(ZoneId zone) {
    return LocalDate.now(clock.withZone(zone));
  }

  /** Every pathway that may be claimed for that day. */
  List<ClaimPathway> pathways(long city, LocalDate day) {
    return ClaimPathway.all(of(city, day).policies().history(), day);
  }

  Optional<ClaimPathway> pathway(long city, LocalDate day, String id) {
    return ClaimPathway.find(of(city, day).policies().history(), day, id);
  }

  ClaimReading reading(long city, ZoneId zone, String pathway) {
    LocalDate today = today(zone);
    LedgerRules inForce = of(city, today);
    return new ClaimReading(pathway, inForce.policies().history(), inForce.minutesPerJp(), today);
  }

  private LedgerRules of(long city, LocalDate day) {
    return rules.of(city, day.getYear());
  }
}
