package id.corpu.learning.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A question with its options. It is answered right when exactly the correct options are chosen.
 *
 * @param key name within the quiz
 * @param explanation shown with the result
 */
public record Question(
    String key, QuestionKind kind, String text, List<Option> options, String explanation) {

  public Question {
    options = List.copyOf(options);
  }

  /**
   * A possible answer.
   *
   * @param feedback why it is right or wrong
   */
  public record Option(String key, String text, boolean correct, String feedback) {}

  /** Whether these options may be chosen at all: known ones, and no two where one is asked for. */
  public boolean accepts(Set<String> chosen) {
    return keys(options).containsAll(chosen) && (!kind.isOneChoice() || chosen.size() <= 1);
  }

  /** Whether exactly the correct options are chosen. */
  public boolean isAnsweredBy(Set<String> chosen) {
    return keys(options.stream().filter(Option::correct).toList()).equals(chosen);
  }

  private static Set<String> keys(List<Option> options) {
    return options.stream().map(Option::key).collect(Collectors.toSet());
  }
}
