package id.corpu.jp.domain;

import id.corpu.people.AsnType;
import java.util.List;
import java.util.Set;

/**
 * To whom a pathway is open.
 *
 * @param asnTypes by the shipped reading
 * @param alternatives other readings that a switch may choose
 */
public record Eligibility(Set<AsnType> asnTypes, List<Alternative> alternatives) {

  /** Another reading: under this answer the pathway is open to these. */
  public record Alternative(Condition when, Set<AsnType> asnTypes) {}

  public Eligibility {
    asnTypes = Set.copyOf(asnTypes);
    alternatives = List.copyOf(alternatives);
  }

  public boolean admits(AsnType type, Switches settled) {
    return alternatives.stream()
        .filter(alternative -> alternative.when().holds(settled))
        .map(Alternative::asnTypes)
        .findFirst()
        .orElse(asnTypes)
        .contains(type);
  }
}
