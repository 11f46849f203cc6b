package id.corpu.jp.application.board;

import id.corpu.jp.Jp;
import id.corpu.jp.RiskRule;
import id.corpu.jp.application.rules.RulesInForce;
import id.corpu.jp.domain.ActualHours;
import id.corpu.jp.domain.PolicyHistory;
import id.corpu.jp.domain.Scope;
import id.corpu.platform.security.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Takes from the regulation in force what the risk of missing the target is reckoned from. */
@ApplicationScoped
class RiskReading {

  private RulesInForce rules;
  private Clock clock;

  protected RiskReading() {}

  @Inject
  RiskReading(RulesInForce rules, Clock clock) {
    this.rules = rules;
    this.clock = clock;
  }

  RiskRule of(Account account, int year) {
    LocalDate today = LocalDate.now(clock.withZone(account.zone()));
    PolicyHistory.Term term =
        rules.of(account.institutionId(), today.getYear()).policies().term(today);
    Jp most =
        term.policy().rows().stream()
            .filter(row -> row.inForce(term.switches()))
            .map(row -> row.rates().rule(Scope.NATIONAL, term.switches()))
            .filter(ActualHours.class::isInstance)
            .map(rule -> rule.rate())
            .reduce(Jp.ZERO, Jp::max);
    return new RiskRule(today, year, most);
  }
}
