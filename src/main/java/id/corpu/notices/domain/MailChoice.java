package id.corpu.notices.domain;

/** How a person wants to be told by mail; the page of notices has everything anyway. */
public enum MailChoice {
  /** One mail a day with what is new; what everybody has who chose nothing. */
  DIGEST,
  /** A mail for each notice. */
  AT_ONCE,
  /** None. */
  NEVER
}
