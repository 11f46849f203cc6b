package id.corpu.demo.domain;

import java.util.List;
import java.util.Map;

/**
 * A course as the generator needs it, read from its folder.
 *
 * @param title by language tag
 * @param popularity in how many of a hundred years of a person it is taken
 * @param steps in order; the last quiz is the final one
 */
public record CoursePlan(
    String slug,
    Map<String, String> title,
    String pathway,
    int loadMinutes,
    int passPercent,
    String issuer,
    int popularity,
    List<Step> steps) {

  /** What a step is, by the words of {@code course.json}. */
  public enum Kind {
    PAGE,
    VIDEO,
    QUIZ
  }

  /**
   * A step of a course.
   *
   * @param questions of a quiz, else none
   */
  public record Step(
      String key,
      Kind kind,
      Map<String, String> title,
      int minutes,
      boolean last,
      List<Question> questions) {}

  /**
   * A question of a quiz.
   *
   * @param right keys of the options that are right
   * @param wrong keys of a choice that is not
   */
  public record Question(String key, String text, List<String> right, List<String> wrong) {}

  int loadSeconds() {
    return loadMinutes * 60;
  }
}
