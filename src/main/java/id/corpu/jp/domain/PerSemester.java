package id.corpu.jp.domain;

import id.corpu.jp.Jp;
import java.math.BigDecimal;

/**
 * A fixed number of JP for each semester of formal education.
 *
 * @param jp JP of one semester
 */
public record PerSemester(Jp jp) implements Rule {

  @Override
  public RuleKind kind() {
    return RuleKind.PER_SEMESTER;
  }

  @Override
  public boolean measures(Effort effort) {
    return effort.semesters() > 0;
  }

  @Override
  public void credit(Posting posting, Windows windows) {
    BigDecimal semesters = BigDecimal.valueOf(posting.part().semesters());
    posting.earn(jp.times(semesters));
    posting.explain(StepCode.SEMESTERS, semesters, jp.value(), posting.earned().value());
  }

  @Override
  public Jp rate() {
    return jp;
  }
}
