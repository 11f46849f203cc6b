package id.corpu.knowledge.application;

import id.corpu.platform.security.Account;
import id.corpu.platform.security.Permission;

/** Who may read an article, as a condition of every query: city, state and audience. */
final class Readers {

  /** Binds {@code :institution}, {@code :curator} and {@code :roles}. */
  static final String MAY_READ =
      " a.institution_id = :institution AND (:curator OR (a.state = 'PUBLISHED' AND (a.audience = ''"
          + " OR CONCAT(',', a.audience, ',') REGEXP :roles))) ";

  private Readers() {}

  /** Curators see drafts, what is withdrawn, and what is meant for others. */
  static boolean isCurator(Account reader) {
    return reader.permissions().contains(Permission.CURATE_KNOWLEDGE);
  }

  /** The reader's roles as a pattern over a list of roles; roles are words of our own. */
  static String pattern(Account reader) {
    return ",(" + String.join("|", reader.roles()) + "),";
  }
}
