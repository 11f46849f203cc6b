package id.corpu.jp.domain;

/**
 * What became of an activity in the ledger. Nothing is dropped: what does not count is kept with
 * its reason.
 */
public enum EntryStatus {
  /** It counts, wholly or in part. */
  COUNTED,
  /** It will count once its evidence is complete or its partner has come. */
  WAITING,
  /** A cap, a ceiling or another event of the day leaves nothing of it. */
  OVER_CAP,
  /** The regulation has no rate for it. */
  NO_RULE,
  /** The annex strikes it out. */
  NOT_APPLICABLE,
  /** The person may not take this pathway. */
  NOT_ELIGIBLE,
  /** It was rejected, or it lacks the measure that the rule counts. */
  REJECTED
}
