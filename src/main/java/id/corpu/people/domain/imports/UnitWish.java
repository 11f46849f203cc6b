package id.corpu.people.domain.imports;

/**
 * What a file says of a unit.
 *
 * @param line where it is said first
 * @param name null leaves the name
 * @param parent code of the unit above; null leaves the unit where it is
 */
public record UnitWish(int line, String name, String parent) {

  UnitWish completedBy(UnitWish later) {
    return new UnitWish(
        line, name == null ? later.name : name, parent == null ? later.parent : parent);
  }
}
