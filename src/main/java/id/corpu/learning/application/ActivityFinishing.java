package id.corpu.learning.application;

import static id.corpu.platform.security.Permission.LEARN;

import id.corpu.learning.application.CourseStatements.Place;
import id.corpu.learning.domain.Activity;
import id.corpu.learning.domain.ActivityKind;
import id.corpu.learning.domain.Participation;
import id.corpu.learning.domain.Progress;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.Requires.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/**
 * A page was read or a video watched. A page is done when the reader goes on from it; a video when
 * nine tenths were watched, or when its transcript was studied for as long.
 */
@ApplicationScoped
public class ActivityFinishing {

  private static final int ENOUGH_PERCENT = 90;

  private CourseReading reading;
  private ProgressWriting progress;
  private CourseCompletion completion;
  private CourseStatements statements;
  private CurrentUser currentUser;
  private Clock clock;

  protected ActivityFinishing() {}

  @Inject
  public ActivityFinishing(
      CourseReading reading,
      ProgressWriting progress,
      CourseCompletion completion,
      CourseStatements statements,
      CurrentUser currentUser,
      Clock clock) {
    this.reading = reading;
    this.progress = progress;
    this.completion = completion;
    this.statements = statements;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /**
   * Marks a page or video as done; doing it again changes nothing.
   *
   * @param watchedPercent how much of a video was watched; of no matter for a page
   * @return the participation after it
   * @throws Conflict {@code VIDEO_NOT_WATCHED}, or {@code QUIZ_IS_SUBMITTED} for a quiz, which is
   *     done by submitting it
   */
  @Requires(value = LEARN, audit = Audit.REFUSALS)
  @Transactional
  public Participation finish(String slug, String key, int watchedPercent) {
    Participation before = reading.own(slug);
    Activity activity = before.course().activity(key).orElseThrow(() -> new NotFound("activity"));
    demandDone(before, activity, watchedPercent);
    progress.lock(before.enrolment().id());
    Instant now = clock.instant();
    if (progress.markDone(before.enrolment().id(), activity.id(), now)) {
      long institution = currentUser.get().institutionId();
      statements.experienced(
          Place.of(before.course(), before.enrolment(), institution), activity, now);
      completion.completeIfDone(slug, now);
    }
    return reading.own(slug);
  }

  private static void demandDone(Participation before, Activity activity, int watchedPercent) {
    if (activity.kind() == ActivityKind.QUIZ) {
      throw new Conflict("QUIZ_IS_SUBMITTED");
    }
    int studied = before.of(activity).map(Progress::seconds).orElse(0);
    boolean longEnough = studied * 100L >= activity.minutes() * 60L * ENOUGH_PERCENT;
    if (activity.kind() == ActivityKind.VIDEO
        && !before.isDone(activity)
        && watchedPercent < ENOUGH_PERCENT
        && !longEnough) {
      throw new Conflict("VIDEO_NOT_WATCHED");
    }
  }
}
