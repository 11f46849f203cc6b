package id.corpu.jp.domain.claims;

/** What becomes of a line of an attendance sheet. */
public enum LineOutcome {
  /** It becomes a claim. */
  CLAIM,
  /** A cell cannot be read, or the register knows another name. */
  MALFORMED,
  /** Nobody at work has the number. */
  UNKNOWN,
  /** The person works for another institution. */
  ELSEWHERE,
  /** The regulation does not open the pathway to the person's status. */
  INELIGIBLE,
  /** The number stands further up already. */
  TWICE,
  /** A claim of the same days or the same certificate number is there. */
  ALREADY,
  /** The officer's own: nobody brings a claim of their own to be accepted with others. */
  OWN,
  /** Was not there. */
  ABSENT
}
