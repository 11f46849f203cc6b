package id.corpu.learning.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A person in a course.
 *
 * @param registration xAPI registration that every statement of this enrolment carries
 * @param launchedAt when a step was opened for the first time, or null
 * @param completedAt when everything was done and the final quiz passed, or null
 * @param lastActivityId the step last opened, or null
 * @param studiedSeconds accepted study time, at most the course's load
 */
public record Enrolment(
    long id,
    UUID registration,
    long courseId,
    long personId,
    Instant enrolledAt,
    Instant launchedAt,
    Instant completedAt,
    Long lastActivityId,
    int studiedSeconds) {

  public boolean isCompleted() {
    return completedAt != null;
  }
}
