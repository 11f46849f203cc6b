package id.corpu.jp.application.claims;

/** In what two claims are alike. */
public enum Likeness {
  CERTIFICATE(
      "o.institution_id = c.institution_id AND o.certificate_key = c.certificate_key"
          + " AND o.id <> c.id",
      ""),
  FILE(
      "d.claim_id = c.id AND e.claim_id <> c.id AND o.institution_id = c.institution_id",
      " JOIN jp_claim_document e ON e.claim_id = o.id JOIN jp_claim_document d ON d.sha256 ="
          + " e.sha256"),
  /** Documents for what is on record claim no days of their own. */
  DAYS(
      "o.completes IS NULL AND c.completes IS NULL AND o.person_id = c.person_id AND o.id <> c.id AND o.first_day <= c.last_day AND o.last_day >="
          + " c.first_day",
      "");

  /** What is only written, or was taken back, resembles nothing. */
  private static final String STATES =
      "('SUBMITTED', 'RETURNED', 'ACCEPTED', 'REJECTED', 'REVOKED')";

  /** Claims of one sheet share its files and letter; the sheet itself was checked for repeats. */
  private static final String OTHER_SHEET =
      " AND (o.group_id IS NULL OR c.group_id IS NULL OR o.group_id <> c.group_id)";

  private final String condition;
  private final String join;

  Likeness(String condition, String join) {
    this.condition = condition;
    this.join = join;
  }

  /** Claims {@code o} that are like the claim {@code c} in this. */
  String from() {
    return " FROM jp_claim o"
        + join
        + " WHERE "
        + condition
        + (this == DAYS ? "" : OTHER_SHEET)
        + " AND o.state IN "
        + STATES;
  }
}
