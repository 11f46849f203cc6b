package id.corpu.jp.domain;

import java.math.BigDecimal;

/**
 * The JP of the programme itself, as its certificate states them, times a factor (1.20 for
 * international programmes). Rounded once, after the factor.
 *
 * @param multiplier factor on the programme's JP; 1 where the annex adds nothing
 */
public record ProgramJp(BigDecimal multiplier) implements Rule {

  public ProgramJp {
    Checks.that(multiplier.signum() > 0, "a multiplier is positive");
  }

  @Override
  public RuleKind kind() {
    return RuleKind.PROGRAM_JP;
  }

  @Override
  public boolean measures(Effort effort) {
    return effort.statedJp().isPresent();
  }

  @Override
  public void credit(Posting posting, Windows windows) {
    BigDecimal stated = posting.part().statedJp().orElseThrow();
    posting.earn(Fraction.of(stated).times(Fraction.of(multiplier)).rounded());
    if (multiplier.compareTo(BigDecimal.ONE) == 0) {
      posting.explain(StepCode.PROGRAMME, stated);
    } else {
      posting.explain(StepCode.PROGRAMME_UPLIFT, stated, multiplier, posting.earned().value());
    }
  }
}
