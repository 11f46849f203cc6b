package id.corpu.learning.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A try at a quiz.
 *
 * @param uuid its name outside
 * @param number first, second … try of the enrolment
 * @param submittedAt when it was handed in, or null while it is worked on
 * @param percent score, or null while it is worked on
 * @param chosen options by question
 */
public record QuizAttempt(
    long id,
    UUID uuid,
    int number,
    Instant startedAt,
    Instant submittedAt,
    Integer percent,
    boolean passed,
    Map<String, Set<String>> chosen) {

  public QuizAttempt {
    chosen = Map.copyOf(chosen);
  }

  /** The same try with its answers. */
  public QuizAttempt with(Map<String, Set<String>> answers) {
    return new QuizAttempt(id, uuid, number, startedAt, submittedAt, percent, passed, answers);
  }

  public boolean isSubmitted() {
    return submittedAt != null;
  }

  public Set<String> chosenFor(Question question) {
    return chosen.getOrDefault(question.key(), Set.of());
  }
}
