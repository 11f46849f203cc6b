package id.corpu.people.domain;

import id.corpu.people.AsnType;

/**
 * Nomor Induk of a PPPK: birth date (8), year of appointment (4), two digits of the agreement, sex
 * (1 male, 2 female), serial (3). Sources disagree on what the two digits mean, so any are taken.
 * It changes when agency or formation changes.
 */
public record NiPppk(String digits) implements PersonnelNumber {

  public NiPppk {
    PersonnelNumber.check(digits);
    if (Integer.parseInt(digits, 8, 12, 10) <= Integer.parseInt(digits, 0, 4, 10)) {
      throw new Invalid(Fault.SERVICE_DATE);
    }
  }

  public int appointedIn() {
    return Integer.parseInt(digits, 8, 12, 10);
  }

  @Override
  public AsnType asnType() {
    return AsnType.PPPK;
  }

  @Override
  public String toString() {
    return "NiPppk[" + masked() + "]";
  }
}
