package id.corpu.jp.application.preview;

/** Whom to list of those whom a change touches. */
public enum Affected {
  /** Everybody whose figures would change. */
  ALL(""),
  /** More counted JP. */
  GAINING(" AND r.gain > 0"),
  /** Fewer counted JP. */
  LOSING(" AND r.gain < 0"),
  /** The yearly target newly reached. */
  UP(" AND r.crossing = 'UP'"),
  /** The yearly target no longer reached. */
  DOWN(" AND r.crossing = 'DOWN'");

  private final String condition;

  Affected(String condition) {
    this.condition = condition;
  }

  /** What a row {@code r} must be. */
  String condition() {
    return condition;
  }
}
