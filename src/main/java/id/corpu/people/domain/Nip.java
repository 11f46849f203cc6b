package id.corpu.people.domain;

import id.corpu.people.AsnType;
import java.time.YearMonth;

/**
 * Nomor Induk Pegawai of a PNS: birth date (8), year and month of becoming a candidate (6), sex (1
 * male, 2 female), serial (3); Perka BKN 22/2007.
 */
public record Nip(String digits) implements PersonnelNumber {

  public Nip {
    PersonnelNumber.check(digits);
    int month = Integer.parseInt(digits, 12, 14, 10);
    if (month < 1 || month > 12 || !followsBirth(digits)) {
      throw new Invalid(Fault.SERVICE_DATE);
    }
  }

  /** The month in which the person became a candidate (CPNS). */
  public YearMonth candidateSince() {
    return YearMonth.of(Integer.parseInt(digits, 8, 12, 10), Integer.parseInt(digits, 12, 14, 10));
  }

  @Override
  public AsnType asnType() {
    return AsnType.PNS;
  }

  @Override
  public String toString() {
    return "Nip[" + masked() + "]";
  }

  private static boolean followsBirth(String digits) {
    return Integer.parseInt(digits, 8, 12, 10) > Integer.parseInt(digits, 0, 4, 10);
  }
}
