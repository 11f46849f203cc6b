package id.corpu.jp.application.rules;

import id.corpu.jp.JpRates;
import id.corpu.jp.MonthlyRate;
import id.corpu.jp.domain.PerActivity;
import id.corpu.jp.domain.PolicyHistory;
import id.corpu.jp.domain.PolicyRow;
import id.corpu.jp.domain.Scope;
import id.corpu.jp.domain.Switches;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Reads rates out of the regulation in force, under the readings that the city has chosen. */
@ApplicationScoped
@OpenUseCase("a regulation is public")
public class RateReading implements JpRates {

  private RulesInForce rules;

  protected RateReading() {}

  @Inject
  public RateReading(RulesInForce rules) {
    this.rules = rules;
  }

  @Override
  public Optional<MonthlyRate> monthly(long institutionId, String pathway, LocalDate day) {
    PolicyHistory.Term inForce = rules.of(institutionId, day.getYear()).policies().term(day);
    return inForce.policy().row(pathway).flatMap(row -> monthly(row, inForce.switches()));
  }

  private static Optional<MonthlyRate> monthly(PolicyRow row, Switches settled) {
    return row.rates().rule(Scope.NATIONAL, settled) instanceof PerActivity each
            && each.maxPerMonth() > 0
        ? Optional.of(
            new MonthlyRate(
                each.rate(),
                each.activitiesPerCredit(),
                each.maxPerMonth(),
                row.citation().label()))
        : Optional.empty();
  }
}
