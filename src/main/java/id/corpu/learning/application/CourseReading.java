package id.corpu.learning.application;

import static id.corpu.platform.security.Permission.LEARN;

import id.corpu.learning.domain.Course;
import id.corpu.learning.domain.Participation;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.Requires.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** A course and how the caller stands in it: what the course page shows. */
@ApplicationScoped
@Requires(value = LEARN, audit = Audit.REFUSALS)
public class CourseReading {

  private CourseShelf shelf;
  private Enrolments enrolments;
  private CurrentUser currentUser;

  protected CourseReading() {}

  @Inject
  public CourseReading(CourseShelf shelf, Enrolments enrolments, CurrentUser currentUser) {
    this.shelf = shelf;
    this.enrolments = enrolments;
    this.currentUser = currentUser;
  }

  /**
   * @throws NotFound when there is no such course for people of the caller's city
   */
  public Course course(String slug) {
    return shelf
        .find(slug)
        .filter(course -> course.offeredIn(currentUser.get().institutionId()))
        .orElseThrow(() -> new NotFound("course"));
  }

  /** How the caller stands in the course, or empty when not enrolled. */
  public Optional<Participation> participation(Course course) {
    return enrolments.find(course, currentUser.get().personId());
  }

  /**
   * How the caller stands in a course that they must be enrolled in.
   *
   * @throws NotFound when there is no such course or no enrolment
   */
  public Participation own(String slug) {
    return participation(course(slug)).orElseThrow(() -> new NotFound("enrolment"));
  }
}
