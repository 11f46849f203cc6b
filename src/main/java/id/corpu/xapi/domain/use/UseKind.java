package id.corpu.xapi.domain.use;

import java.util.Map;

/** What a call is about; the parts that scopes tell apart. */
public enum UseKind {
  STATEMENTS_WRITE,
  STATEMENTS_READ,
  STATE,
  PROFILE,
  /** Activities and agents as they are known. */
  DESCRIPTION,
  /** Another resource of the store, such as an export. */
  OTHER,
  /** The portal's own endpoints, such as rebuilding ledgers. */
  PORTAL,
  /** Not let in: a wrong secret, or a credential that no longer works. */
  DOOR;

  private static final Map<String, UseKind> BY_PATH =
      Map.of(
          "activities/state", STATE,
          "activities/profile", PROFILE,
          "agents/profile", PROFILE,
          "activities", DESCRIPTION,
          "agents", DESCRIPTION);

  /**
   * The kind of a call of the store.
   *
   * @param path of the resource without slashes around it
   */
  public static UseKind of(String method, String path) {
    if (path.equals("statements")) {
      boolean reads = method.equals("GET") || method.equals("HEAD");
      return reads ? STATEMENTS_READ : STATEMENTS_WRITE;
    }
    return BY_PATH.getOrDefault(path, OTHER);
  }

  /** The key of its label in the bundle. */
  public String key() {
    return "use.kind." + name();
  }
}
