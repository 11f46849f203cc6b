package id.corpu.jp.application.rules;

import id.corpu.jp.application.policies.PolicyVersion;
import id.corpu.jp.domain.PolicyHistory;
import id.corpu.jp.domain.PolicyHistory.Term;
import id.corpu.jp.domain.Switches;
import id.corpu.jp.domain.YearWindow;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Which regulation, in which version of its file, a city follows over time, and how it reads it.
 */
public final class PolicyTerms {

  /** A version of a regulation and the city's choices under it. */
  private record Governing(PolicyVersion version, Term term) {}

  private final NavigableMap<LocalDate, Governing> byStart = new TreeMap<>();
  private final PolicyHistory history;

  private PolicyTerms(Map<LocalDate, Governing> byStart) {
    this.byStart.putAll(byStart);
    Map<LocalDate, Term> terms = new TreeMap<>();
    byStart.forEach((from, governing) -> terms.put(from, governing.term()));
    this.history = PolicyHistory.from(terms);
  }

  /** One regulation that does not change. */
  public static PolicyTerms always(PolicyVersion version, Switches choices) {
    return new Builder().from(LocalDate.MIN, version, choices).build();
  }

  /** The version in force on that day. */
  public PolicyVersion version(LocalDate day) {
    return on(day).version();
  }

  /** The regulation in force on that day, with the city's choices. */
  public Term term(LocalDate day) {
    return on(day).term();
  }

  /** The same for the engine. */
  public PolicyHistory history() {
    return history;
  }

  /** Whether any ceiling among them is counted by the year of a work agreement. */
  public boolean countContractYears() {
    return history.terms().stream()
        .flatMap(term -> term.policy().ceilings(term.switches()).stream())
        .anyMatch(ceiling -> ceiling.window() == YearWindow.CONTRACT_YEAR);
  }

  private Governing on(LocalDate day) {
    Map.Entry<LocalDate, Governing> entry = byStart.floorEntry(day);
    return (entry == null ? byStart.firstEntry() : entry).getValue();
  }

  /** Puts terms together; of two that begin on one day the later added one holds. */
  static final class Builder {

    private final Map<LocalDate, Governing> byStart = new TreeMap<>();

    Builder from(LocalDate day, PolicyVersion version, Switches choices) {
      byStart.put(day, new Governing(version, Term.of(version.policy(), choices)));
      return this;
    }

    PolicyTerms build() {
      return new PolicyTerms(byStart);
    }
  }
}
