package id.corpu.jp.domain;

/**
 * What people or other features have already decided about an activity, before any rule looks at
 * it.
 */
public enum Standing {
  /** It may count. */
  ACCEPTED,
  /** The person was not entitled to take part, for a reason outside the conversion annex. */
  NOT_ELIGIBLE,
  /** An officer rejected the claim. */
  REJECTED
}
