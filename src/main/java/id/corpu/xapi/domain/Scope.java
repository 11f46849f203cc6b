package id.corpu.xapi.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a credential may do; the names are those of xAPI Communication 4.2, and three of the portal.
 */
public enum Scope {
  ALL("all"),
  /** Reads everything: statements, documents, descriptions. */
  ALL_READ("all/read"),
  WRITE("statements/write"),
  READ("statements/read"),
  /** Only statements that came by the same credential. */
  READ_MINE("statements/read/mine"),
  STATE("state"),
  PROFILE("profile"),
  /** Definitions of activities in its statements are taken over. */
  DEFINE("define"),
  SIMULATE_JP("jp:simulate"),
  /** The ledgers of a year are thrown away and derived again. */
  REBUILD_JP("jp:rebuild"),
  MANAGE_COURSES("courses:manage");

  private static final Set<Scope> READING = EnumSet.of(READ, READ_MINE);

  private final String text;

  Scope(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }

  /** The key of its label in the bundle. */
  public String key() {
    return "scope." + name();
  }

  public static Optional<Scope> of(String text) {
    return Arrays.stream(values()).filter(scope -> scope.text.equals(text)).findFirst();
  }

  /** Whether a set of scopes includes this one. */
  public boolean isIn(Set<Scope> scopes) {
    return scopes.contains(ALL)
        || scopes.contains(this)
        || (READING.contains(this) && scopes.contains(ALL_READ));
  }
}
