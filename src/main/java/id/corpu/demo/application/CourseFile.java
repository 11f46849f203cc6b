package id.corpu.demo.application;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.demo.domain.CoursePlan;
import id.corpu.demo.domain.CoursePlan.Kind;
import id.corpu.demo.domain.CoursePlan.Question;
import id.corpu.demo.domain.CoursePlan.Step;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a course folder as far as the generator needs it; {@code learning} checks it. */
final class CourseFile {

  private final Path folder;

  CourseFile(Path folder) {
    this.folder = folder;
  }

  /**
   * @param popularity in percent
   */
  CoursePlan read(int popularity) {
    JsonNode course = SupplyFiles.json(folder.resolve("course.json"));
    List<JsonNode> activities = new ArrayList<>();
    course.path("modules").forEach(m -> m.path("activities").forEach(activities::add));
    int last = -1;
    for (int i = 0; i < activities.size(); i++) {
      last = kind(activities.get(i)) == Kind.QUIZ ? i : last;
    }
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < activities.size(); i++) {
      steps.add(step(activities.get(i), i == last));
    }
    return new CoursePlan(
        course.path("slug").asText(),
        SupplyFiles.bilingual(course.path("title")),
        course.path("pathway").asText(),
        course.path("loadMinutes").asInt(),
        course.path("passPercent").asInt(),
        course.path("issuer").asText(),
        popularity,
        steps);
  }

  private Step step(JsonNode activity, boolean last) {
    Kind kind = kind(activity);
    return new Step(
        activity.path("id").asText(),
        kind,
        SupplyFiles.bilingual(activity.path("title")),
        activity.path("minutes").asInt(),
        last,
        kind == Kind.QUIZ ? questions(activity.path("file").asText()) : List.of());
  }

  private static Kind kind(JsonNode activity) {
    return Kind.valueOf(activity.path("kind").asText().toUpperCase(Locale.ROOT));
  }

  private List<Question> questions(String file) {
    List<Question> questions = new ArrayList<>();
    SupplyFiles.json(folder.resolve(file))
        .path("questions")
        .forEach(question -> questions.add(question(question)));
    return questions;
  }

  private static Question question(JsonNode question) {
    List<String> right = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    question
        .path("options")
        .forEach(
            option ->
                (option.path("correct").asBoolean() ? right : wrong)
                    .add(option.path("id").asText()));
    return new Question(
        question.path("id").asText(),
        question.path("text").asText(),
        List.copyOf(right),
        wrong.subList(0, 1));
  }
}
