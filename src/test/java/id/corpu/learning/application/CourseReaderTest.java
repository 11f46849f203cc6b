package id.corpu.learning.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.corpu.learning.domain.Activity;
import id.corpu.learning.domain.CourseEdition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CourseReaderTest {

  private static final String COURSE =
      """
      {"slug": "contoh", "title": {"id": "Contoh", "en": "Example"}, "summary": {"id": "Isi", "en": "Contents"},
       "language": "id", "pathway": "e-learning", "scope": "NATIONAL", "loadMinutes": 7,
       "level": {"id": "Dasar", "en": "Basic"},
       "competency": {"kind": "teknis", "name": {"id": "Melayani", "en": "Serving"}},
       "outcomes": [{"id": "Dapat", "en": "Can"}], "issuer": "BKPSDM", "passPercent": 70,
       "sources": [{"title": "UU", "reference": "25/2009"}],
       "modules": [{"id": "m1", "title": {"id": "Satu", "en": "One"}, "activities": [
         {"id": "a1", "kind": "page", "title": {"id": "Baca", "en": "Read"}, "file": "pages/1.md", "minutes": 5},
         {"id": "a2", "kind": "quiz", "title": {"id": "Uji", "en": "Test"}, "file": "quiz/1.json", "minutes": 2}]}]}
      """;
  private static final String QUIZ =
      """
      {"id": "uji", "title": {"id": "Uji", "en": "Test"}, "passPercent": 70, "attempts": 3,
       "questions": [{"id": "q1", "kind": "single", "text": "?", "options": [
         {"id": "a", "text": "Ya", "correct": true}, {"id": "b", "text": "Tidak", "correct": false}]}]}
      """;

  @TempDir private Path parent;

  private CourseEdition read(String course, String quiz) throws IOException, CourseRefused {
    Path folder = parent.resolve("contoh");
    Files.createDirectories(folder.resolve("pages"));
    Files.createDirectories(folder.resolve("quiz"));
    Files.writeString(folder.resolve("course.json"), course);
    Files.writeString(folder.resolve("pages/1.md"), "## Halo\n\nTeks.");
    Files.writeString(folder.resolve("quiz/1.json"), quiz);
    return new CourseReader(new CourseFolder(folder)).read();
  }

  @Test
  @DisplayName("a course is read with its pages and its final quiz")
  void readsACourse() throws Exception {
    CourseEdition edition = read(COURSE, QUIZ);

    assertThat(edition.course().activities())
        .extracting(Activity::finalQuiz)
        .containsExactly(false, true);
    assertThat(edition.contents().get(0).html()).contains("<h2>Halo</h2>");
    assertThat(edition.contents().get(1).quiz().questions()).hasSize(1);
  }

  @ParameterizedTest
  @DisplayName("a malformed course is refused with file and field")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"slug\": \"contoh\"|\"slug\": \"lain\"|course.json: slug",
        "\"loadMinutes\": 7|\"loadMinutes\": 8|course.json: loadMinutes",
        "\"minutes\": 5|\"minutes\": \"5\"|course.json: modules[0].activities[0].minutes",
        "\"id\": \"a2\"|\"id\": \"a1\"|course.json: modules[0].activities[1].id",
        "pages/1.md|pages/2.md|course.json: pages/2.md",
        "pages/1.md|../../etc/passwd|course.json: ../../etc/passwd",
        "\"kind\": \"quiz\"|\"kind\": \"game\"|course.json: modules[0].activities[1].kind",
        "\"en\": \"Example\"|\"en\": \"\"|course.json: title.en"
      })
  void refusesAMalformedCourse(String right, String wrong, String where) {
    assertThatThrownBy(() -> read(COURSE.replace(right, wrong), QUIZ))
        .isInstanceOf(CourseRefused.class)
        .hasMessageStartingWith(where);
  }

  @Test
  @DisplayName("a single-choice question with two right options is refused")
  void refusesAnAmbiguousQuestion() {
    assertThatThrownBy(() -> read(COURSE, QUIZ.replace("false", "true")))
        .isInstanceOf(CourseRefused.class)
        .hasMessageContaining("quiz/1.json: questions[0].options");
  }

  static Stream<Path> shipped() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("content/courses"))) {
      return folders.filter(Files::isDirectory).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @DisplayName("every shipped course can be read")
  @MethodSource("shipped")
  void readsShippedCourses(Path folder) throws Exception {
    assertThat(new CourseReader(new CourseFolder(folder)).read().course().slug())
        .isEqualTo(folder.getFileName().toString());
  }
}
