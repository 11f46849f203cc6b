package id.corpu.jp.domain;

/**
 * A place where the regulation is doubtful, and how it is read here.
 *
 * @param code name of the doubt, such as {@code INTERNATIONAL_PAIR}
 * @param kind what sort of doubt
 * @param text the doubt and the reading taken, for the screen
 */
public record Reading(String code, Kind kind, Wording text) {

  /** Sorts of doubt. */
  public enum Kind {
    /** Printed oddly; shown as a warning. */
    ANOMALY,
    /** Two places of the text disagree. */
    CONTRADICTION,
    /** The text is silent. */
    OPEN,
    /** The text needs interpretation. */
    READING,
    /** The available copy is hard to read. */
    COPY,
    /** Worth knowing. */
    INFO;

    /** Whether the text itself is doubtful, so that people are warned. */
    public boolean isDoubt() {
      return this != READING && this != INFO;
    }
  }
}
