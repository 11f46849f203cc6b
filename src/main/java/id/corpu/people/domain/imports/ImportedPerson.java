package id.corpu.people.domain.imports;

import id.corpu.people.AsnType;
import id.corpu.people.domain.PositionKind;
import java.time.LocalDate;
import java.util.Set;

/**
 * A row that could be read. What the file does not speak of is not in {@link #given} and stays as
 * it is.
 *
 * @param key upper case, as the key in the register
 * @param number 18 digits
 * @param contractStart null for PNS
 * @param unitCode upper case
 * @param unitName null leaves the unit's name
 * @param unitParent code of the unit above; null leaves the unit where it is
 * @param position name, or null for none
 * @param positionKind null leaves the position's kind
 * @param supervisor number or key as sent, upper case; null for none
 * @param email lower case, or null for none
 * @param given the columns of the file
 */
public record ImportedPerson(
    int line,
    String key,
    String number,
    String name,
    AsnType status,
    LocalDate statusFrom,
    LocalDate contractStart,
    String unitCode,
    String unitName,
    String unitParent,
    String position,
    PositionKind positionKind,
    String supervisor,
    String email,
    boolean active,
    Set<ImportColumn> given) {

  public boolean speaksOf(ImportColumn column) {
    return given.contains(column);
  }
}
