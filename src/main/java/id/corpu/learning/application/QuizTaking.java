package id.corpu.learning.application;

import static id.corpu.platform.security.Permission.LEARN;

import id.corpu.learning.domain.Activity;
import id.corpu.learning.domain.Participation;
import id.corpu.learning.domain.Question;
import id.corpu.learning.domain.Quiz;
import id.corpu.learning.domain.QuizAttempt;
import id.corpu.learning.domain.TryAllowance;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.Requires.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Working on a quiz: a try is begun, answers save themselves one by one, the state is read back.
 */
@ApplicationScoped
public class QuizTaking {

  private CourseReading reading;
  private CourseShelf shelf;
  private QuizAttempts attempts;
  private ProgressWriting progress;
  private CurrentUser currentUser;
  private Clock clock;

  protected QuizTaking() {}

  @Inject
  public QuizTaking(
      CourseReading reading,
      CourseShelf shelf,
      QuizAttempts attempts,
      ProgressWriting progress,
      CurrentUser currentUser,
      Clock clock) {
    this.reading = reading;
    this.shelf = shelf;
    this.attempts = attempts;
    this.progress = progress;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /**
   * How the caller stands with a quiz.
   *
   * @param latest the latest try, or null
   * @param left tries left now, or null without limit
   * @param next when the next try is allowed if not now, or null
   */
  public record Standing(QuizAttempt latest, Integer left, Instant next) {}

  /** How the caller stands with the quiz of an enrolment. */
  @Requires(value = LEARN, audit = Audit.REFUSALS)
  public Standing standing(Participation participation, Activity activity) {
    Participation own = reading.own(participation.course().slug());
    List<QuizAttempt> tries = attempts.of(own.enrolment().id(), activity.id());
    TryAllowance allowance = allowance(shelf.content(activity.id()).quiz(), tries);
    Instant now = clock.instant();
    return new Standing(
        tries.isEmpty() ? null : tries.get(0),
        allowance.left(now).orElse(null),
        allowance.nextAfter(now).orElse(null));
  }

  /**
   * Begins a try unless one is open.
   *
   * @throws Conflict {@code QUIZ_TRIES_USED_UP} until the pause is over
   */
  @Requires(LEARN)
  @Transactional
  public void begin(String slug, String key) {
    Participation own = reading.own(slug);
    Activity activity = own.course().activity(key).orElseThrow(() -> new NotFound("activity"));
    Quiz quiz = shelf.content(activity.id()).quiz();
    if (quiz == null) {
      throw new NotFound("quiz");
    }
    long enrolment = own.enrolment().id();
    progress.lock(enrolment);
    List<QuizAttempt> tries = attempts.of(enrolment, activity.id());
    if (!tries.isEmpty() && !tries.get(0).isSubmitted()) {
      return;
    }
    Instant now = clock.instant();
    if (allowance(quiz, tries).nextAfter(now).isPresent()) {
      throw new Conflict("QUIZ_TRIES_USED_UP");
    }
    attempts.begin(enrolment, activity.id(), tries.size() + 1, now);
  }

  /**
   * Saves one answer of an open try; saving it again replaces it.
   *
   * @throws NotFound when the try is not the caller's or has no such question
   * @throws Conflict {@code QUIZ_ALREADY_SUBMITTED} when it was handed in; nothing is changed
   */
  @Requires(value = LEARN, audit = Audit.REFUSALS)
  @Transactional
  public void answer(UUID attempt, String questionKey, Set<String> chosen) {
    long me = currentUser.get().personId();
    QuizAttempts.Owned owned =
        attempts.owned(attempt, me).orElseThrow(() -> new NotFound("attempt"));
    if (owned.submitted()) {
      throw new Conflict("QUIZ_ALREADY_SUBMITTED");
    }
    Question question =
        shelf
            .content(owned.activityId())
            .quiz()
            .question(questionKey)
            .orElseThrow(() -> new NotFound("question"));
    if (!question.accepts(chosen)) {
      throw new InvalidInput("ANSWER_NOT_OFFERED", "options");
    }
    if (!attempts.answer(attempt, me, questionKey, chosen, clock.instant())) {
      throw new Conflict("QUIZ_ALREADY_SUBMITTED");
    }
  }

  private static TryAllowance allowance(Quiz quiz, List<QuizAttempt> tries) {
    return new TryAllowance(
        quiz.attempts(),
        tries.stream().filter(QuizAttempt::isSubmitted).map(QuizAttempt::submittedAt).toList());
  }
}
