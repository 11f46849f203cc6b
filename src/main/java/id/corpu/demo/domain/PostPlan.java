package id.corpu.demo.domain;

/**
 * A post that people of a kind of unit may hold.
 *
 * @param family the kind of unit, or {@code any}
 */
public record PostPlan(String name, Rank rank, String family, int weight) {

  boolean fits(Rank wanted, UnitPlan unit) {
    return rank == wanted && (family.equals("any") || family.equals(unit.family()));
  }
}
