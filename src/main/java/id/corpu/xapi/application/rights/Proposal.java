package id.corpu.xapi.application.rights;

import id.corpu.platform.errors.InvalidInput;
import id.corpu.xapi.domain.rights.RightsKind;

/**
 * What somebody proposes to decide.
 *
 * @param decree number of the decree or letter, 1 to 120 characters
 * @param reason why, 1 to 1000 characters; no name, for the decision stays
 * @param keepsData whether attachments that are no signatures stay
 */
public record Proposal(RightsKind kind, String decree, String reason, boolean keepsData) {

  private static final int LONGEST_DECREE = 120;
  private static final int LONGEST_REASON = 1_000;

  /**
   * Checks itself.
   *
   * @throws InvalidInput {@code RIGHTS_KIND}, {@code RIGHTS_DECREE}, {@code RIGHTS_REASON}
   */
  public Proposal {
    if (kind == null) {
      throw new InvalidInput("RIGHTS_KIND", "kind");
    }
    if (decree == null || decree.isBlank() || decree.length() > LONGEST_DECREE) {
      throw new InvalidInput("RIGHTS_DECREE", "decree");
    }
    if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw new InvalidInput("RIGHTS_REASON", "reason");
    }
  }
}
