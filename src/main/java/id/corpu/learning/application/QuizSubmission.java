package id.corpu.learning.application;

import static id.corpu.platform.security.Permission.LEARN;

import id.corpu.learning.application.CourseStatements.Place;
import id.corpu.learning.domain.Activity;
import id.corpu.learning.domain.Marking;
import id.corpu.learning.domain.Participation;
import id.corpu.learning.domain.Question;
import id.corpu.learning.domain.Quiz;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A try is handed in: marked, told to the record answer by answer, and, when it was the last thing
 * to do, the course completed. A try is handed in once.
 */
@ApplicationScoped
public class QuizSubmission {

  private CourseReading reading;
  private CourseShelf shelf;
  private QuizAttempts attempts;
  private ProgressWriting progress;
  private CourseCompletion completion;
  private QuizStatements statements;
  private CurrentUser currentUser;
  private Clock clock;

  protected QuizSubmission() {}

  @Inject
  public QuizSubmission(
      CourseReading reading,
      CourseShelf shelf,
      QuizAttempts attempts,
      ProgressWriting progress,
      CourseCompletion completion,
      QuizStatements statements,
      CurrentUser currentUser,
      Clock clock) {
    this.reading = reading;
    this.shelf = shelf;
    this.attempts = attempts;
    this.progress = progress;
    this.completion = completion;
    this.statements = statements;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /**
   * Hands the caller's try in.
   *
   * @param last answers that come with the submission, by question; they replace saved ones
   * @throws NotFound when the try is not the caller's
   * @throws Conflict {@code QUIZ_ALREADY_SUBMITTED} when it was handed in before; nothing is
   *     changed
   */
  @Requires(LEARN)
  @Transactional
  public Marking submit(UUID attempt, Map<String, Set<String>> last) {
    long me = currentUser.get().personId();
    QuizAttempts.Owned owned =
        attempts.owned(attempt, me).orElseThrow(() -> new NotFound("attempt"));
    progress.lock(owned.enrolment());
    Participation own = reading.own(owned.slug());
    Activity activity =
        own.course().activity((Long) owned.activityId()).orElseThrow(() -> new NotFound("quiz"));
    Quiz quiz = shelf.content(activity.id()).quiz();
    Instant now = clock.instant();
    save(attempt, me, quiz, last, now);
    Map<String, Set<String>> chosen = attempts.answers(owned.id());
    Marking marking = quiz.mark(chosen, leastPercent(own, activity, quiz));
    if (!attempts.submit(owned.id(), marking, now)) {
      throw new Conflict("QUIZ_ALREADY_SUBMITTED");
    }
    progress.score(owned.enrolment(), activity.id(), marking.percent());
    Place place = Place.of(own.course(), own.enrolment(), currentUser.get().institutionId());
    statements.submitted(place, activity, quiz, attempt, chosen, marking, now);
    if (marking.passed() || !activity.finalQuiz()) {
      progress.markDone(owned.enrolment(), activity.id(), now);
      completion.completeIfDone(owned.slug(), now);
    }
    return marking;
  }

  private void save(UUID attempt, long me, Quiz quiz, Map<String, Set<String>> last, Instant now) {
    for (Question question : quiz.questions()) {
      Set<String> chosen = last.get(question.key());
      if (chosen != null && question.accepts(chosen)) {
        attempts.answer(attempt, me, question.key(), chosen, now);
      }
    }
  }

  /** The final quiz must satisfy both its own and the course's pass mark. */
  private static int leastPercent(Participation own, Activity activity, Quiz quiz) {
    return activity.finalQuiz()
        ? Math.max(quiz.passPercent(), own.course().passPercent())
        : quiz.passPercent();
  }
}
