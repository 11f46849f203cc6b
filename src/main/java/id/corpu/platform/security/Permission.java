package id.corpu.platform.security;

/**
 * What a signed-in person may do. Roles of {@code people} carry permissions; use cases demand them
 * with {@link Requires}.
 */
public enum Permission {
  /** Enrol, study, answer, see one's own certificates. */
  LEARN,
  /** See one's own JP ledger. */
  VIEW_OWN_JP,
  /** Log coaching and mentoring sessions with other people. */
  COACH,
  /** Confirm or decline a session one was coached in. */
  CONFIRM_SESSION,
  /** Read the knowledge repository and search. */
  READ_KNOWLEDGE,
  /** Write, publish and withdraw knowledge articles. */
  CURATE_KNOWLEDGE,
  /** See the JP totals of the people one supervises. */
  VIEW_STAFF,
  /** See the people and JP totals of one's unit and the units beneath. */
  VIEW_UNIT,
  /** Maintain institution, units, positions, people and roles; import people. */
  MANAGE_PEOPLE,
  /** Publish courses and revoke certificates. */
  MANAGE_COURSES,
  /** Rebuild ledgers and change JP settings. */
  MANAGE_JP,
  /** Close a year of the city's JP ledgers by decree, reopen it, and check its seal. */
  CLOSE_YEAR,
  /** Decide on other people's claims for learning outside the portal. */
  VERIFY_CLAIM,
  /** Claim for a whole class from its attendance sheet, and decide on such claims. */
  CLAIM_FOR_CLASS,
  /** See the city's board and every unit's figures. */
  VIEW_BOARD,
  /** Create and revoke credentials of the learning record store. */
  MANAGE_LRS,

  /** Serve people's rights to their personal data: copies, erasure, pseudonyms (UU 27/2022). */
  PROTECT_PERSONAL_DATA,
  /** Read the audit trail. */
  VIEW_AUDIT
}
