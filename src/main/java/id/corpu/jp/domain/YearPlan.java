package id.corpu.jp.domain;

import id.corpu.jp.Jp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Days on which something is to be learned.
 *
 * @param steps a day each, in order
 * @param enough whether they fill what was missing
 */
public record YearPlan(List<Step> steps, boolean enough) {

  /**
   * One day.
   *
   * @param day when; a proposal
   * @param option what
   */
  public record Step(LocalDate day, PlanOption option) {}

  public YearPlan {
    steps = List.copyOf(steps);
  }

  /** What the plan earns. */
  public Jp earned() {
    return Jp.sum(steps.stream().map(step -> step.option().perDay()));
  }

  /** How many days each pathway takes. */
  public Map<String, Integer> days() {
    Map<String, Integer> days = new TreeMap<>();
    steps.forEach(step -> days.merge(step.option().pathway(), 1, Integer::sum));
    return days;
  }
}
