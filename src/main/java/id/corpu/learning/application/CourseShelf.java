package id.corpu.learning.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.corpu.learning.domain.Activity;
import id.corpu.learning.domain.ActivityContent;
import id.corpu.learning.domain.ActivityKind;
import id.corpu.learning.domain.Course;
import id.corpu.learning.domain.LocalText;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Courses and their contents as they stand, kept for half a minute: they change only when a new
 * edition is loaded, and every page of the player needs them.
 */
@ApplicationScoped
@OpenUseCase("course texts; who may see them is decided by the use cases that ask")
public class CourseShelf {

  private static final Duration KEPT = Duration.ofSeconds(30);
  private static final String ACTIVITIES =
      "SELECT id, activity_key, ordinal, module_ordinal, module_title_id, module_title_en, kind, title_id,"
          + " title_en, minutes, final_quiz FROM learning_activity"
          + " WHERE course_id = :course AND NOT retired ORDER BY ordinal";

  private Database database;
  private final Cache<String, Optional<Course>> courses =
      Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(2_000).build();
  private final Cache<Long, ActivityContent> contents =
      Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(1_000).build();

  protected CourseShelf() {}

  @Inject
  public CourseShelf(Database database) {
    this.database = database;
  }

  /** The course of that name, listed or not. */
  public Optional<Course> find(String slug) {
    return slug == null ? Optional.empty() : courses.get(slug, this::load);
  }

  /** The course with that database key. */
  public Optional<Course> find(long id) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT slug FROM learning_course WHERE id = :id")
                    .bind("id", id)
                    .mapTo(String.class)
                    .findOne())
        .flatMap(this::find);
  }

  /** What a step shows. */
  public ActivityContent content(long activityId) {
    return contents.get(activityId, this::loadContent);
  }

  void forget() {
    courses.invalidateAll();
    contents.invalidateAll();
  }

  private Optional<Course> load(String slug) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT * FROM learning_course WHERE slug = :slug")
                    .bind("slug", slug)
                    .map((row, context) -> course(handle, row))
                    .findOne());
  }

  private static Course course(Handle handle, ResultSet row) throws SQLException {
    return new Course(
        row.getLong("id"),
        row.getObject("institution_id", Long.class),
        row.getString("slug"),
        texts(row, "title"),
        texts(row, "summary"),
        row.getString("language"),
        row.getString("pathway"),
        row.getString("scope"),
        row.getInt("load_minutes"),
        row.getInt("pass_percent"),
        row.getString("issuer"),
        row.getBoolean("listed"),
        CourseJson.facts(row.getString("about")),
        activities(handle, row.getLong("id")));
  }

  private static List<Activity> activities(Handle handle, long course) {
    return handle
        .createQuery(ACTIVITIES)
        .bind("course", course)
        .map(
            (row, context) ->
                new Activity(
                    row.getLong("id"),
                    row.getString("activity_key"),
                    row.getInt("ordinal"),
                    row.getInt("module_ordinal"),
                    texts(row, "module_title"),
                    ActivityKind.valueOf(row.getString("kind")),
                    texts(row, "title"),
                    row.getInt("minutes"),
                    row.getBoolean("final_quiz")))
        .list();
  }

  private ActivityContent loadContent(long activityId) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT html, media, captions, poster, quiz FROM learning_activity WHERE id = :id")
                    .bind("id", activityId)
                    .map(
                        (row, context) ->
                            new ActivityContent(
                                row.getString("html"),
                                row.getString("media"),
                                row.getString("captions"),
                                row.getString("poster"),
                                CourseJson.quiz(row.getString("quiz"))))
                    .one());
  }

  private static LocalText texts(ResultSet row, String column) throws SQLException {
    return new LocalText(row.getString(column + "_id"), row.getString(column + "_en"));
  }
}
