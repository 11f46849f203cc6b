package id.corpu.learning.domain;

import java.util.Map;
import java.util.Optional;

/** An enrolment with what was done step by step: knows where to go on and what is left. */
public record Participation(Course course, Enrolment enrolment, Map<Long, Progress> progress) {

  public Participation {
    progress = Map.copyOf(progress);
  }

  public boolean isDone(Activity activity) {
    return of(activity).map(Progress::isDone).orElse(false);
  }

  public Optional<Progress> of(Activity activity) {
    return Optional.ofNullable(progress.get(activity.id()));
  }

  public int doneCount() {
    return (int) course.activities().stream().filter(this::isDone).count();
  }

  /** Whole percent of the steps done. */
  public int percent() {
    return doneCount() * 100 / course.activities().size();
  }

  public int minutesLeft() {
    return course.activities().stream().filter(a -> !isDone(a)).mapToInt(Activity::minutes).sum();
  }

  /** A course is complete when every step is done; the final quiz is done only when passed. */
  public boolean isEverythingDone() {
    return course.activities().stream().allMatch(this::isDone);
  }

  /** The step to go on with: the one left open, else the next that is not done; none at the end. */
  public Optional<Activity> resumeAt() {
    Optional<Activity> last = course.activity(enrolment.lastActivityId());
    if (last.isPresent() && !isDone(last.get())) {
      return last;
    }
    int from = last.map(Activity::ordinal).orElse(0);
    Optional<Activity> later =
        course.activities().stream().filter(a -> a.ordinal() > from && !isDone(a)).findFirst();
    return later.isPresent()
        ? later
        : course.activities().stream().filter(a -> !isDone(a)).findFirst();
  }
}
