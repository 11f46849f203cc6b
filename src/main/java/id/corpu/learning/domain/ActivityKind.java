package id.corpu.learning.domain;

/** What a step of a course is. */
public enum ActivityKind {
  /** Text to read; done when the reader says so by going on. */
  PAGE,
  /** A video with captions; done when nine tenths were watched. */
  VIDEO,
  /** Questions; done when submitted, the final one when passed. */
  QUIZ;

  /** The symbol of {@code icons.svg} beside it. */
  public String icon() {
    return switch (this) {
      case PAGE -> "book";
      case VIDEO -> "play";
      case QUIZ -> "edit";
    };
  }
}
