package id.corpu.people.domain.imports;

/**
 * Why a row cannot be taken.
 *
 * @param code text key {@code import.reason.<code>}
 * @param detail what the text names: another line, a date, a code; may be empty
 */
public record Reason(Code code, String detail) {

  /** All reasons. */
  public enum Code {
    COLUMN_COUNT,
    KEY_MISSING,
    KEY_FORM,
    KEY_TWICE,
    NUMBER_NOT_18_DIGITS,
    NUMBER_SCIENTIFIC,
    NUMBER_BIRTH_DATE,
    NUMBER_SERVICE_DATE,
    NUMBER_SEX,
    NUMBER_TWICE,
    NUMBER_TAKEN,
    NAME_MISSING,
    TOO_LONG,
    CONTROL_CHARACTER,
    STATUS_UNKNOWN,
    STATUS_FROM_FORM,
    STATUS_EARLIER,
    CONTRACT_FORM,
    CONTRACT_FOR_PNS,
    UNIT_MISSING,
    UNIT_FORM,
    UNIT_UNKNOWN,
    UNIT_CONTRADICTS,
    UNIT_PARENT_UNKNOWN,
    UNIT_CYCLE,
    UNIT_TOO_DEEP,
    POSITION_KIND_UNKNOWN,
    POSITION_CONTRADICTS,
    SUPERVISOR_UNKNOWN,
    SUPERVISOR_REJECTED,
    SUPERVISOR_CYCLE,
    EMAIL_FORM,
    EMAIL_TWICE,
    EMAIL_TAKEN,
    ACTIVE_FORM
  }

  public static Reason of(Code code) {
    return new Reason(code, "");
  }

  public static Reason of(Code code, Object detail) {
    return new Reason(code, String.valueOf(detail));
  }
}
