package id.corpu.jp.domain;

import java.util.List;

/**
 * The two cells of an annex row, with the readings that a switch may put in their place.
 *
 * @param national rule as printed for activities at home
 * @param international rule as printed for activities abroad
 * @param alternatives other readings
 */
public record Rates(Rule national, Rule international, List<Alternative> alternatives) {

  /**
   * Another reading of a cell.
   *
   * @param when the answer to a switch that chooses it
   * @param scope the cell
   * @param rule the rule then
   */
  public record Alternative(Condition when, Scope scope, Rule rule) {}

  public Rates {
    alternatives = List.copyOf(alternatives);
  }

  /** The rule of the cell under settled switches. */
  public Rule rule(Scope scope, Switches settled) {
    return alternatives.stream()
        .filter(alternative -> alternative.scope() == scope && alternative.when().holds(settled))
        .map(Alternative::rule)
        .findFirst()
        .orElse(scope == Scope.NATIONAL ? national : international);
  }
}
