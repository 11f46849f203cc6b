package id.corpu.jp.application.policies;

import java.util.List;
import java.util.stream.Collectors;

/** A policy file cannot be used. The policy that was in force stays in force. */
public class PolicyInvalid extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<PolicyProblem> problems;

  PolicyInvalid(List<PolicyProblem> problems) {
    super(problems.stream().map(PolicyProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** Everything that was found wrong, at least one fault. */
  public List<PolicyProblem> problems() {
    return problems;
  }
}
