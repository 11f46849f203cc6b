package id.corpu.learning.application;

import id.corpu.learning.CatalogueCounts;
import id.corpu.learning.ContinueItem;
import id.corpu.learning.CourseSuggestion;
import id.corpu.learning.IssuedCertificate;
import id.corpu.learning.Learning;
import id.corpu.learning.domain.Activity;
import id.corpu.learning.domain.Course;
import id.corpu.learning.domain.Participation;
import id.corpu.people.PersonId;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the home page and others show of somebody's learning. */
@ApplicationScoped
@OpenUseCase("the face of the feature; whose learning may be shown is decided by who asks")
public class LearningOverview implements Learning {

  private static final String LAST =
      """
      SELECT c.slug FROM learning_enrolment e JOIN learning_course c ON c.id = e.course_id
       WHERE e.person_id = :person AND e.completed_at IS NULL ORDER BY e.last_seen_at DESC LIMIT 1
      """;
  private static final String OFFERED =
      """
        FROM people_person p JOIN learning_course c ON c.institution_id IS NULL OR c.institution_id = p.institution_id
        LEFT JOIN learning_enrolment e ON e.course_id = c.id AND e.person_id = p.id
       WHERE p.id = :person
      """;
  private static final String COUNTS =
      "SELECT COALESCE(SUM(c.listed), 0) AS offered,"
          + " COALESCE(SUM(e.id IS NOT NULL AND e.completed_at IS NULL), 0) AS ongoing,"
          + " COUNT(e.completed_at) AS completed"
          + OFFERED;

  private Database database;
  private CourseShelf shelf;
  private Enrolments enrolments;
  private CourseHours hours;

  protected LearningOverview() {}

  @Inject
  public LearningOverview(
      Database database, CourseShelf shelf, Enrolments enrolments, CourseHours hours) {
    this.database = database;
    this.shelf = shelf;
    this.enrolments = enrolments;
    this.hours = hours;
  }

  @Override
  public Optional<ContinueItem> continueItem(PersonId person, Locale locale) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(LAST)
                    .bind("person", person.value())
                    .mapTo(String.class)
                    .findOne())
        .flatMap(shelf::find)
        .flatMap(course -> enrolments.find(course, person.value()))
        .flatMap(participation -> item(participation, locale));
  }

  @Override
  public List<CourseSuggestion> suggestions(PersonId person, int most, Locale locale) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT c.slug"
                            + OFFERED
                            + " AND c.listed AND e.id IS NULL ORDER BY c.title_id LIMIT :most")
                    .bind("person", person.value())
                    .bind("most", most)
                    .mapTo(String.class)
                    .list())
        .stream()
        .flatMap(slug -> shelf.find(slug).stream())
        .map(course -> suggestion(course, locale))
        .toList();
  }

  @Override
  public List<IssuedCertificate> certificates(Collection<Long> people) {
    if (people.isEmpty()) {
      return List.of();
    }
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT person_id, course_title_id, code, issuer FROM learning_certificate"
                            + " WHERE person_id IN (<people>) AND status = 'VALID'")
                    .bindList("people", List.copyOf(people))
                    .map(
                        (row, context) ->
                            new IssuedCertificate(
                                row.getLong("person_id"),
                                row.getString("course_title_id"),
                                row.getString("code"),
                                row.getString("issuer")))
                    .list());
  }

  @Override
  public CatalogueCounts counts(PersonId person) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(COUNTS)
                    .bind("person", person.value())
                    .map(
                        (row, context) ->
                            new CatalogueCounts(
                                row.getInt("offered"),
                                row.getInt("ongoing"),
                                row.getInt("completed")))
                    .one());
  }

  private static Optional<ContinueItem> item(Participation participation, Locale locale) {
    Course course = participation.course();
    return participation.resumeAt().map(step -> item(participation, course, step, locale));
  }

  private static ContinueItem item(
      Participation participation, Course course, Activity step, Locale locale) {
    return new ContinueItem(
        course.slug(),
        course.title().in(locale),
        step.title().in(locale),
        step.ordinal(),
        course.activities().size(),
        participation.percent(),
        participation.minutesLeft(),
        "/belajar/" + course.slug());
  }

  private CourseSuggestion suggestion(Course course, Locale locale) {
    return new CourseSuggestion(
        course.slug(),
        course.title().in(locale),
        course.loadMinutes(),
        hours.jp(course.loadMinutes()),
        "/kursus/" + course.slug());
  }
}
