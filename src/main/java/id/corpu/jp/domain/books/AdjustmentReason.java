package id.corpu.jp.domain.books;

/** Why a line of a closed year would be worth something else now. */
public enum AdjustmentReason {
  /** It came to be known after the year was closed. */
  LATE,
  /** Its statement was voided, or now belongs to another day or person. */
  WITHDRAWN,
  /** The documents or the partner that it waited for have come. */
  EVIDENCE,
  /** The city follows another regulation, or reads it in another way, on that day. */
  RULES,
  /** Other learning or a changed status has moved its caps. */
  RECOUNTED
}
