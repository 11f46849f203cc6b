package id.corpu.xapi.application.forward;

/**
 * A target as somebody has typed it.
 *
 * @param secret blank to keep the one there is, as long as the endpoint stays
 * @param line such as {@code 1.0.3}
 * @param fromBeginning whether a new target gets what is stored already
 */
public record TargetDraft(
    String name,
    String endpoint,
    String accessKey,
    String secret,
    String line,
    String verb,
    String activity,
    String agent,
    boolean fromBeginning) {

  /** Never with its secret. */
  @Override
  public String toString() {
    return "TargetDraft[" + name + " " + endpoint + "]";
  }
}
