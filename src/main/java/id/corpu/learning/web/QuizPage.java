package id.corpu.learning.web;

import id.corpu.learning.application.QuizTaking.Standing;
import id.corpu.learning.domain.Question;
import id.corpu.learning.domain.Question.Option;
import id.corpu.learning.domain.Quiz;
import id.corpu.learning.domain.QuizAttempt;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A quiz as the player shows it: not begun, being worked on, or handed in. What is right is said in
 * full only once it cannot help in another try.
 *
 * @param state {@code new}, {@code open} or {@code result}
 * @param attempt name of the open or latest try, or null
 * @param left tries left, or null without limit
 * @param next when the next try is allowed, or null for now
 */
public record QuizPage(
    String state,
    UUID attempt,
    String intro,
    int passPercent,
    int count,
    Integer percent,
    boolean passed,
    Integer left,
    Instant next,
    List<Item> items) {

  /** A question as shown; {@code right} is null while it is worked on. */
  public record Item(
      int number,
      String key,
      String text,
      boolean many,
      Boolean right,
      String explanation,
      List<Choice> choices) {}

  /** An option as shown; {@code mark} is {@code right}, {@code wrong} or empty. */
  public record Choice(String key, String text, boolean chosen, String mark, String feedback) {}

  static QuizPage of(Quiz quiz, Standing standing, int passPercent, boolean revealing) {
    QuizAttempt latest = standing.latest();
    boolean submitted = latest != null && latest.isSubmitted();
    List<Item> items =
        java.util.stream.IntStream.range(0, latest == null ? 0 : quiz.questions().size())
            .mapToObj(i -> item(i + 1, quiz.questions().get(i), latest, submitted, revealing))
            .toList();
    return new QuizPage(
        latest == null ? "new" : submitted ? "result" : "open",
        latest == null ? null : latest.uuid(),
        quiz.intro(),
        passPercent,
        quiz.questions().size(),
        submitted ? latest.percent() : null,
        submitted && latest.passed(),
        standing.left(),
        standing.next(),
        items);
  }

  private static Item item(
      int number, Question question, QuizAttempt latest, boolean submitted, boolean revealing) {
    Set<String> chosen = latest.chosenFor(question);
    return new Item(
        number,
        question.key(),
        question.text(),
        !question.kind().isOneChoice(),
        submitted ? question.isAnsweredBy(chosen) : null,
        submitted && revealing ? question.explanation() : null,
        question.options().stream().map(o -> choice(o, chosen, submitted, revealing)).toList());
  }

  private static Choice choice(
      Option option, Set<String> chosen, boolean submitted, boolean revealing) {
    boolean isChosen = chosen.contains(option.key());
    boolean marked = submitted && (isChosen || (revealing && option.correct()));
    return new Choice(
        option.key(),
        option.text(),
        isChosen,
        marked ? (option.correct() ? "right" : "wrong") : "",
        submitted && (isChosen || revealing) ? option.feedback() : null);
  }
}
