package id.corpu.learning.domain;

import java.time.Instant;

/**
 * What a person did with a step.
 *
 * @param completedAt when it was done, or null
 * @param place thousandths of a page read, or seconds of a video
 * @param seconds accepted study time
 * @param bestPercent best score of a quiz, or null
 */
public record Progress(
    long activityId, Instant completedAt, int place, int seconds, Integer bestPercent) {

  public boolean isDone() {
    return completedAt != null;
  }
}
