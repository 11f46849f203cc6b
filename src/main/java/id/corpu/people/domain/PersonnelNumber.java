package id.corpu.people.domain;

import id.corpu.people.AsnType;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * The number of a civil servant, 18 digits that begin with the birth date. It tells birth date and
 * sex, so it is personal data: lists and logs show {@link #masked()}, and {@code toString} never
 * shows it. People sign in with it; it is not their key, since a PPPK's changes with the agreement.
 */
public sealed interface PersonnelNumber permits Nip, NiPppk {

  /** What can be wrong with 18 digits. */
  enum Fault {
    NOT_18_DIGITS,
    BIRTH_DATE,
    SERVICE_DATE,
    SEX
  }

  /** A text that is no such number; the message names the fault, not the number. */
  final class Invalid extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final Fault fault;

    Invalid(Fault fault) {
      super(fault.name());
      this.fault = fault;
    }

    public Fault fault() {
      return fault;
    }
  }

  /** All 18 digits. */
  String digits();

  AsnType asnType();

  /** The last three digits, which tell nothing about the person. */
  default String serial() {
    return digits().substring(15);
  }

  /** The first eight digits as a date. */
  default LocalDate birthDate() {
    return dateOf(digits());
  }

  /** Birth date, service date and sex hidden, in the groups that people know. */
  default String masked() {
    return mask(digits(), asnType());
  }

  /**
   * The number of a PNS or a PPPK; spaces are ignored, as people write it in groups.
   *
   * @throws Invalid when it is none
   */
  static PersonnelNumber of(String text, AsnType type) {
    String digits = text == null ? "" : text.replaceAll("[\\s\\u00a0]", "");
    return type == AsnType.PNS ? new Nip(digits) : new NiPppk(digits);
  }

  /** Hides what a stored number tells; works for any text, so that a bad old row is hidden too. */
  static String mask(String number, AsnType type) {
    String tail = number.length() < 4 ? "•••" : number.substring(number.length() - 3);
    return (type == AsnType.PPPK ? "•••••••• •••• •• • " : "•••••••• •••••• • ") + tail;
  }

  /** Checks what both kinds share: 18 digits, a birth date, 1 or 2 for the sex. */
  static void check(String digits) {
    if (digits == null || !digits.matches("[0-9]{18}")) {
      throw new Invalid(Fault.NOT_18_DIGITS);
    }
    LocalDate birth = dateOf(digits);
    if (birth.getYear() < 1900) {
      throw new Invalid(Fault.BIRTH_DATE);
    }
    if (digits.charAt(14) != '1' && digits.charAt(14) != '2') {
      throw new Invalid(Fault.SEX);
    }
  }

  private static LocalDate dateOf(String digits) {
    try {
      return LocalDate.of(
          Integer.parseInt(digits, 0, 4, 10),
          Integer.parseInt(digits, 4, 6, 10),
          Integer.parseInt(digits, 6, 8, 10));
    } catch (DateTimeException e) {
      throw new Invalid(Fault.BIRTH_DATE);
    }
  }
}
