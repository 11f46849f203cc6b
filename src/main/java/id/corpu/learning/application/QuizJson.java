package id.corpu.learning.application;

import id.corpu.learning.domain.Question;
import id.corpu.learning.domain.Question.Option;
import id.corpu.learning.domain.QuestionKind;
import id.corpu.learning.domain.Quiz;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a quiz file, described in {@code content/courses/README.md}. */
final class QuizJson {

  private static final int TEXT = 2_000;

  private QuizJson() {}

  static Quiz read(String file, String json) throws CourseRefused {
    JsonFields fields = JsonFields.read(file, json);
    List<Question> questions = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (JsonFields question : fields.objects("questions")) {
      questions.add(question(question));
      if (!keys.add(questions.get(questions.size() - 1).key())) {
        throw question.refuse("id", "used twice");
      }
    }
    return new Quiz(
        fields.key("id"),
        fields.bilingual("title", 200),
        fields.optional("intro", TEXT),
        fields.number("passPercent", 0, 100),
        fields.number("attempts", 0, 50),
        questions);
  }

  private static Question question(JsonFields fields) throws CourseRefused {
    QuestionKind kind = fields.choice("kind", QuestionKind.class);
    List<Option> options = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (JsonFields option : fields.objects("options")) {
      options.add(
          new Option(
              option.key("id"),
              option.text("text", TEXT),
              option.flag("correct"),
              option.optional("feedback", TEXT)));
      if (!keys.add(option.key("id"))) {
        throw option.refuse("id", "used twice");
      }
    }
    long correct = options.stream().filter(Option::correct).count();
    if (options.size() < 2 || correct == 0 || (kind.isOneChoice() && correct != 1)) {
      throw fields.refuse("options", "two or more, with the right number of correct ones");
    }
    return new Question(
        fields.key("id"),
        kind,
        fields.text("text", TEXT),
        options,
        fields.optional("explanation", TEXT));
  }
}
