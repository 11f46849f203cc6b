package id.corpu.jp.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two regulations side by side, as printed: what each gives for every pathway that either of them
 * rates, in the order of the first, then of the second.
 *
 * @param left the first
 * @param right the second
 * @param pairs a pathway each
 */
public record PolicyComparison(Policy left, Policy right, List<Pair> pairs) {

  /**
   * A pathway in both.
   *
   * @param pathway slug, the same in every policy
   * @param left its row in the first; empty where that has none
   * @param right its row in the second; empty where that has none
   */
  public record Pair(String pathway, Optional<PolicyRow> left, Optional<PolicyRow> right) {

    /** Whether both give the same, at home and abroad, under their own default readings. */
    public boolean isSame() {
      return left.isPresent()
          && right.isPresent()
          && sameRule(Scope.NATIONAL)
          && sameRule(Scope.INTERNATIONAL)
          && left.get().eligibility().asnTypes().equals(right.get().eligibility().asnTypes());
    }

    private boolean sameRule(Scope scope) {
      return rule(left.get(), scope).equals(rule(right.get(), scope));
    }

    private static Rule rule(PolicyRow row, Scope scope) {
      return scope == Scope.NATIONAL ? row.rates().national() : row.rates().international();
    }
  }

  public PolicyComparison {
    pairs = List.copyOf(pairs);
  }

  /** Puts them side by side. */
  public static PolicyComparison of(Policy left, Policy right) {
    List<Pair> pairs = new ArrayList<>();
    for (PolicyRow row : left.rows()) {
      pairs.add(new Pair(row.id(), Optional.of(row), right.row(row.id())));
    }
    for (PolicyRow row : right.rows()) {
      if (left.row(row.id()).isEmpty()) {
        pairs.add(new Pair(row.id(), Optional.empty(), Optional.of(row)));
      }
    }
    return new PolicyComparison(left, right, pairs);
  }

  /** How many pathways are worth something else, or stand in one of the two only. */
  public long differences() {
    return pairs.stream().filter(pair -> !pair.isSame()).count();
  }
}
