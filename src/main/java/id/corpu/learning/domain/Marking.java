package id.corpu.learning.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The result of a try at a quiz.
 *
 * @param right whether each question was answered right, in the quiz's order
 * @param correct how many were
 * @param percent whole percent, rounded down, so that 69.9 does not pass at 70
 */
public record Marking(Map<String, Boolean> right, int correct, int percent, boolean passed) {

  public Marking {
    right = Collections.unmodifiableMap(new LinkedHashMap<>(right));
  }
}
