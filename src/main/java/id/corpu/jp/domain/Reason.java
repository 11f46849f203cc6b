package id.corpu.jp.domain;

/** Why an entry earns less than its activity would, or nothing. Screens translate the codes. */
public enum Reason {
  /** The day already holds the most JP of the pathway. */
  OVER_DAY_CAP,
  /** The month already holds the most activities of the pathway. */
  OVER_MONTH_CAP,
  /** The yearly ceiling of the person's status is full with this entry, or was before it. */
  CEILING_REACHED,
  /** The regulation credits several activities together and this one still lacks a partner. */
  WAITING_FOR_PAIR,
  /** The calendar day was already credited for the same annex row. */
  DAY_ALREADY_COUNTED,
  /** The regulation has no rate for the pathway. */
  NO_RULE,
  /** The annex strikes out this pathway in this scope. */
  NOT_APPLICABLE,
  /**
   * The regulation does not open the pathway to the person's status, or the person was not
   * entitled.
   */
  REJECTED_NOT_ELIGIBLE,
  /** Documents that the row asks for are missing. */
  EVIDENCE_INCOMPLETE,
  /** An officer rejected the activity. */
  REJECTED,
  /** The activity does not carry the measure that the rule counts, such as minutes or semesters. */
  NOT_MEASURED
}
