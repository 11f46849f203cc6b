package id.corpu.people;

/**
 * A unit of a city's tree.
 *
 * @param code the personnel system's code, unique in the city
 * @param parentId the unit above, or null at the top
 * @param path ids from the top to this unit, {@code /3/17/}; units beneath have it as prefix
 */
public record UnitCard(
    long id, long institutionId, String code, String name, Long parentId, String path) {

  /** How many units stand above this one. */
  public int depth() {
    return (int) path.chars().filter(c -> c == '/').count() - 2;
  }
}
