package id.corpu.learning.domain;

import java.util.List;

/**
 * A course as its folder describes it now, with the content of every step, ready to be stored.
 *
 * @param course the outline; its database keys are 0
 * @param contents one for each of the course's activities, in their order
 */
public record CourseEdition(Course course, List<ActivityContent> contents) {

  public CourseEdition {
    contents = List.copyOf(contents);
    if (contents.size() != course.activities().size()) {
      throw new IllegalArgumentException("every activity has one content");
    }
  }
}
