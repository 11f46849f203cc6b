package id.corpu.jp.domain;

/** A cell that the annex strikes out: the activity is recorded and earns nothing. */
public record NotApplicable() implements Rule {

  @Override
  public RuleKind kind() {
    return RuleKind.NOT_APPLICABLE;
  }

  @Override
  public boolean measures(Effort effort) {
    return true;
  }

  @Override
  public void credit(Posting posting, Windows windows) {
    posting.explain(StepCode.NOT_AVAILABLE);
  }
}
