package id.corpu.demo.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How a person took a course, in the shape of the tables of {@code learning}: the statements tell
 * the same.
 *
 * @param registration key of the enrolment and registration of its statements
 * @param completed when everything was done, or null
 * @param certificate code of the certificate, or null
 */
public record Enrolment(
    UUID registration,
    CoursePlan course,
    Instant enrolled,
    Instant launched,
    Instant completed,
    String certificate,
    List<Visit> visits,
    List<Try> tries) {

  /**
   * A step that was opened and studied in one stretch.
   *
   * @param done when the step was done, or null when it was left open
   * @param best best score of a quiz, or null
   */
  public record Visit(
      UUID span, CoursePlan.Step step, Instant opened, Instant left, Instant done, Integer best) {

    public int seconds() {
      return (int) (left.getEpochSecond() - opened.getEpochSecond());
    }
  }

  /**
   * A submitted quiz.
   *
   * @param answers chosen options by question, joined by commas
   */
  public record Try(
      UUID attempt,
      CoursePlan.Step step,
      int number,
      Instant started,
      Instant submitted,
      int percent,
      boolean passed,
      Map<String, Answer> answers) {}

  /** What was chosen, and whether it was right. */
  public record Answer(String chosen, boolean right) {}

  public int studiedSeconds() {
    return visits.stream().mapToInt(Visit::seconds).sum();
  }

  public int doneCount() {
    return (int) visits.stream().filter(visit -> visit.done() != null).count();
  }

  /** The last step opened. */
  public Visit last() {
    return visits.get(visits.size() - 1);
  }
}
