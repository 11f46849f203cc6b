package id.corpu.jp.application.board;

import id.corpu.jp.Jp;
import id.corpu.people.AsnType;
import java.time.LocalDate;

/**
 * What somebody learned in a year under one name, for the forms that the authorities ask for: the
 * lines of a pathway with the same title taken together.
 *
 * @param unit name of the unit of that year
 * @param name name with titles
 * @param type PNS or PPPK
 * @param number NIP or NI PPPK, whole, as the forms demand it
 * @param position name of the post, or null
 * @param pathway row id of the policy
 * @param international whether the organiser stands abroad
 * @param title what it was
 * @param certificates numbers of the certificates, joined by commas; empty where none is known
 * @param organisers who held it, joined by commas; empty where nobody is known
 * @param first first day of credit
 * @param last last day of credit
 * @param entries how many lines they are
 * @param counted JP that count
 */
public record ActivityRow(
    String unit,
    String name,
    AsnType type,
    String number,
    String position,
    String pathway,
    boolean international,
    String title,
    String certificates,
    String organisers,
    LocalDate first,
    LocalDate last,
    int entries,
    Jp counted) {

  private static final int PLACE_OF_SEX = 14;

  /** {@code L} or {@code P} as the number says (its fifteenth digit), or nothing. */
  public String sex() {
    char digit = number.length() == 18 ? number.charAt(PLACE_OF_SEX) : ' ';
    return digit == '1' ? "L" : digit == '2' ? "P" : "";
  }
}
