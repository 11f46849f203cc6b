package id.corpu.learning.domain;

import java.util.List;

/**
 * What the course page says of a course beside its summary.
 *
 * @param level such as "Dasar"
 * @param competencyKind code of the competency's kind: teknis, manajerial, sosial-kultural …
 * @param outcomes what a learner can do afterwards
 * @param sources what the course rests on
 */
public record CourseFacts(
    LocalText level,
    String competencyKind,
    LocalText competency,
    List<LocalText> outcomes,
    List<Source> sources) {

  public CourseFacts {
    outcomes = List.copyOf(outcomes);
    sources = List.copyOf(sources);
  }

  /** A law, guideline or book: its title and where in it. */
  public record Source(String title, String reference) {}
}
