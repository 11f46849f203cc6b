package id.corpu.jp.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Which regulation a city follows, and how it reads it, over time. A regulation that is replaced in
 * mid-year still decides what was learned while it was in force; day, month and year counters of a
 * pathway that both name run on, and so does the ceiling of the year.
 */
public final class PolicyHistory {

  /**
   * A regulation under the city's choices.
   *
   * @param policy the regulation
   * @param switches the choices, completed by the regulation's defaults
   */
  public record Term(Policy policy, Switches switches) {

    /**
     * Completes the choices.
     *
     * @throws IllegalArgumentException when a switch of this policy is given a value that it does
     *     not have
     */
    public static Term of(Policy policy, Switches choices) {
      return new Term(policy, policy.settle(choices));
    }
  }

  private final NavigableMap<LocalDate, Term> byStart;

  private PolicyHistory(Map<LocalDate, Term> byStart) {
    this.byStart = new TreeMap<>(byStart);
  }

  /** One regulation that does not change. */
  public static PolicyHistory always(Policy policy, Switches choices) {
    return from(Map.of(LocalDate.MIN, Term.of(policy, choices)));
  }

  /**
   * Terms by the first day of each. Days before the first take the first.
   *
   * @throws IllegalArgumentException when empty
   */
  public static PolicyHistory from(Map<LocalDate, Term> byStart) {
    if (byStart.isEmpty()) {
      throw new IllegalArgumentException("a city follows at least one regulation");
    }
    return new PolicyHistory(byStart);
  }

  /** What is in force on that day. */
  public Term on(LocalDate day) {
    Map.Entry<LocalDate, Term> entry = byStart.floorEntry(day);
    return entry == null ? byStart.firstEntry().getValue() : entry.getValue();
  }

  /** All terms, the first first. */
  public Collection<Term> terms() {
    return byStart.values();
  }
}
