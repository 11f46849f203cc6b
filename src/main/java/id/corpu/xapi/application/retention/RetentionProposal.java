package id.corpu.xapi.application.retention;

import id.corpu.platform.errors.InvalidInput;
import id.corpu.xapi.domain.retention.RetentionTerm;

/**
 * What somebody proposes to decide.
 *
 * @param years whole years, null for ever
 * @param decree number of the decree or letter, 1 to 120 characters
 * @param reason why, 1 to 1000 characters
 */
public record RetentionProposal(Integer years, String decree, String reason) {

  private static final int LONGEST_DECREE = 120;
  private static final int LONGEST_REASON = 1_000;

  /**
   * Checks itself.
   *
   * @throws InvalidInput {@code RETENTION_YEARS}, {@code RIGHTS_DECREE}, {@code RIGHTS_REASON}
   */
  public RetentionProposal {
    if (years != null && (years < RetentionTerm.SHORTEST || years > RetentionTerm.LONGEST)) {
      throw new InvalidInput("RETENTION_YEARS", "years");
    }
    if (decree == null || decree.isBlank() || decree.length() > LONGEST_DECREE) {
      throw new InvalidInput("RIGHTS_DECREE", "decree");
    }
    if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw new InvalidInput("RIGHTS_REASON", "reason");
    }
  }
}
