package id.corpu.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.learning.domain.Question.Option;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QuizTest {

  private static final Question SINGLE =
      new Question("q1", QuestionKind.SINGLE, "?", options(true, false, false), null);
  private static final Question MULTIPLE =
      new Question("q2", QuestionKind.MULTIPLE, "?", options(true, true, false), null);
  private static final Question TRUE_FALSE =
      new Question("q3", QuestionKind.TRUEFALSE, "?", options(false, true), null);
  private static final Quiz QUIZ =
      new Quiz(
          "quiz",
          new LocalText("Kuis", "Quiz"),
          null,
          70,
          3,
          List.of(SINGLE, MULTIPLE, TRUE_FALSE));

  private static List<Option> options(boolean... correct) {
    List<Option> options = new java.util.ArrayList<>();
    for (int i = 0; i < correct.length; i++) {
      options.add(new Option(String.valueOf((char) ('a' + i)), "text", correct[i], null));
    }
    return options;
  }

  @Test
  @DisplayName("all right is 100 percent and passed")
  void marksAllRight() {
    Marking marking =
        QUIZ.mark(Map.of("q1", Set.of("a"), "q2", Set.of("a", "b"), "q3", Set.of("b")), 70);

    assertThat(marking.percent()).isEqualTo(100);
    assertThat(marking.passed()).isTrue();
  }

  @Test
  @DisplayName("a question with several right options wants all of them and no wrong one")
  void multipleWantsExactlyTheRightOptions() {
    assertThat(MULTIPLE.isAnsweredBy(Set.of("a"))).isFalse();
    assertThat(MULTIPLE.isAnsweredBy(Set.of("a", "b", "c"))).isFalse();
    assertThat(MULTIPLE.isAnsweredBy(Set.of("b", "a"))).isTrue();
  }

  @Test
  @DisplayName("an unanswered question is wrong, and the percentage is rounded down")
  void unansweredIsWrong() {
    Marking marking = QUIZ.mark(Map.of("q1", Set.of("a"), "q3", Set.of("b")), 67);

    assertThat(marking.right()).containsEntry("q2", false);
    assertThat(marking.percent()).isEqualTo(66);
    assertThat(marking.passed()).isFalse();
  }

  @Test
  @DisplayName("answers to questions that are not there are ignored")
  void ignoresForeignAnswers() {
    assertThat(QUIZ.mark(Map.of("q9", Set.of("a")), 70).percent()).isZero();
  }

  @Test
  @DisplayName("one choice takes one option, and only one that is offered")
  void acceptsOnlyWhatIsOffered() {
    assertThat(SINGLE.accepts(Set.of("a", "b"))).isFalse();
    assertThat(SINGLE.accepts(Set.of("z"))).isFalse();
    assertThat(SINGLE.accepts(Set.of())).isTrue();
    assertThat(MULTIPLE.accepts(Set.of("a", "c"))).isTrue();
  }
}
