package id.corpu.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.corpu.learning.application.ActivityFinishing;
import id.corpu.learning.application.ActivityOpening;
import id.corpu.learning.application.ActivityOpening.Opened;
import id.corpu.learning.application.CertificateReading;
import id.corpu.learning.application.CertificateRevoking;
import id.corpu.learning.application.CourseEnrolment;
import id.corpu.learning.application.CourseReading;
import id.corpu.learning.application.QuizSubmission;
import id.corpu.learning.application.QuizTaking;
import id.corpu.learning.application.StudySweep;
import id.corpu.learning.application.StudyTime;
import id.corpu.learning.application.StudyTime.Beat;
import id.corpu.learning.domain.Activity;
import id.corpu.learning.domain.ActivityKind;
import id.corpu.learning.domain.Certificate;
import id.corpu.learning.domain.CertificateCode;
import id.corpu.learning.domain.Question;
import id.corpu.learning.domain.Question.Option;
import id.corpu.learning.domain.QuizAttempt;
import id.corpu.people.PersonId;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.errors.NotPermitted;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.SqlTypes;
import id.corpu.platform.security.ActingAs;
import id.corpu.record.Deed;
import id.corpu.record.LearningEvent;
import id.corpu.record.LearningHistory;
import id.corpu.record.LearningHistory.Relevance;
import id.corpu.testing.TestPeople;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ArquillianTest
class LearningIT {

  private static final String COURSE = "standar-pelayanan-publik";

  @Inject private TestPeople people;
  @Inject private ActingAs acting;
  @Inject private CourseReading reading;
  @Inject private CourseEnrolment enrolment;
  @Inject private ActivityOpening opening;
  @Inject private ActivityFinishing finishing;
  @Inject private QuizTaking taking;
  @Inject private QuizSubmission submission;
  @Inject private StudyTime studyTime;
  @Inject private StudySweep sweep;
  @Inject private CertificateReading certificates;
  @Inject private CertificateRevoking revoking;
  @Inject private LearningHistory history;
  @Inject private Database database;
  @Inject private Clock clock;

  private long sari;

  @BeforeEach
  void enrol() {
    sari = people.pns("Sari Rahayu");
    acting.person(sari);
    enrolment.enrol(COURSE);
  }

  @Test
  @DisplayName(
      "who does every step and passes the final test gets one certificate, and all of it is on record")
  void takesACourseToTheCertificate() {
    enrolment.enrol(COURSE);
    Certificate certificate = takeTheCourse();

    assertThat(certificate.isValid()).isTrue();
    assertThat(certificate.holderName()).isEqualTo("Sari Rahayu");
    assertThat(certificate.jp()).isEqualByComparingTo("1.67");
    assertThat(certificates.check(certificate.code())).isPresent();
    Map<Deed, Long> deeds =
        events().stream()
            .collect(Collectors.groupingBy(LearningEvent::deed, Collectors.counting()));
    assertThat(deeds)
        .containsEntry(Deed.REGISTERED, 1L)
        .containsEntry(Deed.INITIALIZED, 1L)
        .containsEntry(Deed.WATCHED, 1L)
        .containsEntry(Deed.PASSED, 2L)
        .containsEntry(Deed.COMPLETED, 1L)
        .containsEntry(Deed.EARNED, 1L);
    assertThat(event(Deed.EARNED).credit().orElseThrow().evidence()).containsExactly("CERTIFICATE");
  }

  @Test
  @DisplayName("a quiz handed in twice, or answered after that, is refused and nothing changes")
  void aQuizIsHandedInOnce() {
    Opened quiz = open(quizKey());
    QuizAttempt attempt = attempt(quiz);
    submission.submit(attempt.uuid(), rightAnswers(quiz));
    Question first = quiz.content().quiz().questions().get(0);

    assertThatThrownBy(() -> submission.submit(attempt.uuid(), Map.of()))
        .isInstanceOfSatisfying(
            Conflict.class, e -> assertThat(e.code()).isEqualTo("QUIZ_ALREADY_SUBMITTED"));
    assertThatThrownBy(
            () -> taking.answer(attempt.uuid(), first.key(), Set.of(first.options().get(0).key())))
        .isInstanceOfSatisfying(Conflict.class, e -> assertThat(e.status()).isEqualTo(409));
    assertThat(taking.standing(quiz.participation(), quiz.activity()).latest().chosen())
        .isEqualTo(rightAnswers(quiz));
    assertThat(events().stream().filter(e -> e.deed() == Deed.PASSED)).hasSize(1);
  }

  @Test
  @DisplayName("saved answers are there again when the quiz is opened anew")
  void answersAreKept() {
    Opened quiz = open(quizKey());
    QuizAttempt attempt = attempt(quiz);
    Question first = quiz.content().quiz().questions().get(0);
    String option = first.options().get(1).key();
    taking.answer(attempt.uuid(), first.key(), Set.of(first.options().get(0).key()));
    taking.answer(attempt.uuid(), first.key(), Set.of(option));

    assertThat(taking.standing(quiz.participation(), quiz.activity()).latest().chosenFor(first))
        .containsExactly(option);
  }

  @Test
  @DisplayName("another person's visit, try and certificate do not exist for others")
  void othersThingsAreNotThere() {
    Opened quiz = open(quizKey());
    UUID attempt = attempt(quiz).uuid();
    String code = takeTheCourse().code();
    acting.person(people.pns("Dewi Lestari"));

    assertThatThrownBy(() -> certificates.mineByCode(code)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> studyTime.beat(new Beat(quiz.visit(), 5, 0, false)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> taking.answer(attempt, "q1", Set.of("a")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> submission.submit(attempt, Map.of())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> reading.own(COURSE)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> revoking.find(code)).isInstanceOf(NotPermitted.class);
  }

  @Test
  @DisplayName(
      "study time is what was reported within the time that passed, told once when the page is left")
  void studyTimeIsCountedOnce() {
    Opened page = open(firstKey());
    openedEarlier(page, Duration.ofMinutes(10));

    assertThat(beat(page, 300, false)).isEqualTo(300);
    assertThat(beat(page, 300, false)).isEqualTo(300);
    assertThat(beat(page, 100, false)).isEqualTo(300);
    assertThat(beat(page, 300, true)).isEqualTo(300);
    assertThat(beat(page, 300, true)).isEqualTo(300);
    LearningEvent studied = event(Deed.STUDIED);
    assertThat(studied.outcome().duration()).contains(Duration.ofSeconds(300));
    assertThat(studied.credit().orElseThrow().pathway()).isEqualTo("e-learning");
  }

  @Test
  @DisplayName("two windows of one person earn no more than the clock")
  void twoWindowsDoNotDouble() {
    Opened one = open(firstKey());
    Opened two = open(quizKey());
    openedEarlier(one, Duration.ofMinutes(5));
    openedEarlier(two, Duration.ofMinutes(5));
    beat(one, 300, false);

    assertThat(beat(two, 300, false)).isLessThan(305);
  }

  @Test
  @DisplayName("a page that has been silent for two minutes is closed and its time told")
  void silenceClosesTheStretch() {
    Opened page = open(firstKey());
    openedEarlier(page, Duration.ofMinutes(10));
    beat(page, 120, false);
    database
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "UPDATE learning_study_span SET last_beat_at = last_beat_at - INTERVAL 3 MINUTE WHERE visit = ?",
                    SqlTypes.toBytes(page.visit())));
    sweep.sweep();
    sweep.sweep();

    assertThat(events().stream().filter(e -> e.deed() == Deed.STUDIED)).hasSize(1);
  }

  @Test
  @DisplayName("a video is not done before it was watched")
  void aVideoMustBeWatched() {
    String video = key(ActivityKind.VIDEO);
    open(video);

    assertThatThrownBy(() -> finishing.finish(COURSE, video, 50)).isInstanceOf(Conflict.class);
    assertThat(finishing.finish(COURSE, video, 95).doneCount()).isEqualTo(1);
  }

  @Test
  @DisplayName("a revoked certificate says so to everybody and proves nothing any more")
  void revokedCertificatesSaySo() {
    Certificate certificate = takeTheCourse();
    acting.person(people.pns("Hadi Prasetyo", "BKPSDM_ADMIN"));
    CertificateCode code = new CertificateCode(certificate.code());
    revoking.revoke(code, "Ujian dikerjakan orang lain.");

    assertThat(certificates.check(certificate.code()).orElseThrow().isValid()).isFalse();
    assertThat(events().stream().filter(e -> e.deed() == Deed.EARNED)).isEmpty();
    assertThatThrownBy(() -> revoking.revoke(code, "Sekali lagi dicabut."))
        .isInstanceOf(Conflict.class);
  }

  private Certificate takeTheCourse() {
    for (Activity activity : reading.course(COURSE).activities()) {
      Opened opened = open(activity.key());
      if (activity.kind() == ActivityKind.QUIZ) {
        submission.submit(attempt(opened).uuid(), rightAnswers(opened));
      } else {
        finishing.finish(COURSE, activity.key(), 100);
      }
    }
    return certificates.mineFor(reading.own(COURSE)).orElseThrow();
  }

  private Opened open(String key) {
    return opening.open(COURSE, key);
  }

  private QuizAttempt attempt(Opened quiz) {
    taking.begin(COURSE, quiz.activity().key());
    return taking.standing(quiz.participation(), quiz.activity()).latest();
  }

  private static Map<String, Set<String>> rightAnswers(Opened quiz) {
    Map<String, Set<String>> answers = new HashMap<>();
    for (Question question : quiz.content().quiz().questions()) {
      answers.put(
          question.key(),
          question.options().stream()
              .filter(Option::correct)
              .map(Option::key)
              .collect(Collectors.toSet()));
    }
    return answers;
  }

  /** Puts the opening of a page back in time, as if somebody had been reading since. */
  private void openedEarlier(Opened page, Duration ago) {
    database
        .jdbi()
        .useHandle(
            handle -> {
              handle.execute(
                  "UPDATE learning_study_span SET started_at = started_at - INTERVAL ? SECOND WHERE visit = ?",
                  ago.toSeconds(),
                  SqlTypes.toBytes(page.visit()));
              handle.execute(
                  "UPDATE learning_study_clock SET counted_until = ? WHERE person_id = ?",
                  SqlTypes.toSql(clock.instant().minus(ago)),
                  sari);
            });
  }

  private int beat(Opened page, int seconds, boolean leaving) {
    return studyTime.beat(new Beat(page.visit(), seconds, 0, leaving)).studiedSeconds();
  }

  private List<LearningEvent> events() {
    Instant now = clock.instant();
    return history.of(
        new PersonId(sari),
        now.minus(Duration.ofDays(1)),
        now.plus(Duration.ofDays(1)),
        Relevance.ALL);
  }

  private LearningEvent event(Deed deed) {
    List<LearningEvent> found = events().stream().filter(e -> e.deed() == deed).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private String firstKey() {
    return key(ActivityKind.PAGE);
  }

  private String quizKey() {
    return key(ActivityKind.QUIZ);
  }

  private String key(ActivityKind kind) {
    return reading.course(COURSE).activities().stream()
        .filter(a -> a.kind() == kind)
        .findFirst()
        .orElseThrow()
        .key();
  }
}
