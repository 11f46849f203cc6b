package id.corpu.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ParticipationTest {

  private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
  private static final LocalText TEXT = new LocalText("teks", "text");
  private static final Course COURSE =
      new Course(
          1,
          null,
          "kursus",
          TEXT,
          TEXT,
          "id",
          "e-learning",
          "NATIONAL",
          40,
          70,
          "BKPSDM",
          true,
          new CourseFacts(TEXT, "teknis", TEXT, List.of(), List.of()),
          List.of(
              step(1, ActivityKind.PAGE),
              step(2, ActivityKind.VIDEO),
              step(3, ActivityKind.PAGE),
              step(4, ActivityKind.QUIZ)));

  private static Activity step(int ordinal, ActivityKind kind) {
    return new Activity(
        ordinal, "a" + ordinal, ordinal, 1, TEXT, kind, TEXT, 10, kind == ActivityKind.QUIZ);
  }

  private static Participation at(Long last, long... done) {
    Map<Long, Progress> progress = new HashMap<>();
    Arrays.stream(done).forEach(id -> progress.put(id, new Progress(id, NOW, 0, 0, null)));
    return new Participation(
        COURSE, new Enrolment(1, new UUID(0, 1), 1, 1, NOW, NOW, null, last, 0), progress);
  }

  @Test
  @DisplayName("a new participant begins at the first step")
  void beginsAtTheFirst() {
    assertThat(at(null).resumeAt()).map(Activity::key).contains("a1");
  }

  @Test
  @DisplayName("learning goes on at the step that was left open")
  void resumesWhereItWasLeft() {
    assertThat(at(3L, 1).resumeAt()).map(Activity::key).contains("a3");
  }

  @Test
  @DisplayName("when the last step was done, learning goes on at the next that is not")
  void resumesAfterWhatIsDone() {
    assertThat(at(2L, 1, 2, 3).resumeAt()).map(Activity::key).contains("a4");
  }

  @Test
  @DisplayName("skipped steps come last")
  void returnsToSkippedSteps() {
    assertThat(at(4L, 1, 3, 4).resumeAt()).map(Activity::key).contains("a2");
  }

  @Test
  @DisplayName("a course is complete only when every step is done")
  void completeWhenEverythingIsDone() {
    assertThat(at(4L, 1, 2, 3).isEverythingDone()).isFalse();
    assertThat(at(4L, 1, 2, 3, 4).isEverythingDone()).isTrue();
    assertThat(at(4L, 1, 2, 3, 4).resumeAt()).isEmpty();
  }

  @Test
  @DisplayName("percent and minutes left follow the steps done")
  void countsWhatIsLeft() {
    assertThat(at(1L, 1).percent()).isEqualTo(25);
    assertThat(at(1L, 1).minutesLeft()).isEqualTo(30);
  }
}
