package id.corpu.jp.application.ledger;

import id.corpu.jp.Jp;
import id.corpu.jp.domain.books.AdjustmentReason;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a line of a closed year would be worth now, beside what the books have for it. It stands in
 * the open year and changes nothing in the closed one.
 *
 * @param closedYear the year that it is about
 * @param statementId the statement of the line
 * @param ordinal number within that statement
 * @param creditedOn local day of the closed year on which it counts
 * @param pathway row id of the policy
 * @param title what a person recognises it by
 * @param reason why it differs
 * @param before JP that the books have, adjustments of closed years among them
 * @param after JP that it would be worth
 * @param citation place in the law
 * @param arithmetic stored form of the calculation that holds now, or of the closed one
 * @param policyVersion key of the regulation's version that decides now, or decided then
 */
public record Adjustment(
    int closedYear,
    UUID statementId,
    int ordinal,
    LocalDate creditedOn,
    String pathway,
    String title,
    AdjustmentReason reason,
    Jp before,
    Jp after,
    String citation,
    String arithmetic,
    int policyVersion) {

  /** What has to be added to the books; negative when they have too much. */
  public Jp difference() {
    return after.minus(before);
  }
}
