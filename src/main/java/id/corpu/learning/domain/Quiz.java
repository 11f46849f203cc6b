package id.corpu.learning.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A quiz as data.
 *
 * @param passPercent least score in percent
 * @param attempts tries allowed before a pause; 0 is without limit
 */
public record Quiz(
    String key,
    LocalText title,
    String intro,
    int passPercent,
    int attempts,
    List<Question> questions) {

  public Quiz {
    questions = List.copyOf(questions);
  }

  public Optional<Question> question(String wanted) {
    return questions.stream().filter(q -> q.key().equals(wanted)).findFirst();
  }

  /**
   * Marks a try: every question weighs the same, an unanswered one is wrong.
   *
   * @param chosen options by question; what belongs to no question is ignored
   * @param leastPercent the score to reach
   */
  public Marking mark(Map<String, Set<String>> chosen, int leastPercent) {
    Map<String, Boolean> right = new LinkedHashMap<>();
    questions.forEach(
        q -> right.put(q.key(), q.isAnsweredBy(chosen.getOrDefault(q.key(), Set.of()))));
    int correct = (int) right.values().stream().filter(r -> r).count();
    int percent = correct * 100 / questions.size();
    return new Marking(right, correct, percent, percent >= leastPercent);
  }
}
