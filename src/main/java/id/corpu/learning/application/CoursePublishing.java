package id.corpu.learning.application;

import id.corpu.learning.domain.Activity;
import id.corpu.learning.domain.ActivityContent;
import id.corpu.learning.domain.Course;
import id.corpu.learning.domain.CourseEdition;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.search.SearchIndexing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Puts an edition of a course in the place of the one before. Steps keep their database keys by
 * their names, so that enrolments, progress and tries stay; dropped steps are retired.
 */
@ApplicationScoped
@OpenUseCase("runs at start, from shipped content")
public class CoursePublishing {

  private static final String COURSE =
      """
      INSERT INTO learning_course (slug, title_id, title_en, summary_id, summary_en, language, pathway, scope,
        load_minutes, pass_percent, issuer, about, activity_count, listed)
      VALUES (:slug, :titleId, :titleEn, :summaryId, :summaryEn, :language, :pathway, :scope,
        :load, :pass, :issuer, :about, :count, TRUE)
      ON DUPLICATE KEY UPDATE title_id = VALUES(title_id), title_en = VALUES(title_en),
        summary_id = VALUES(summary_id), summary_en = VALUES(summary_en), language = VALUES(language),
        pathway = VALUES(pathway), scope = VALUES(scope), load_minutes = VALUES(load_minutes),
        pass_percent = VALUES(pass_percent), issuer = VALUES(issuer), about = VALUES(about),
        activity_count = VALUES(activity_count), listed = TRUE
      """;
  private static final String ACTIVITY =
      """
      INSERT INTO learning_activity (course_id, activity_key, ordinal, module_ordinal, module_title_id,
        module_title_en, kind, title_id, title_en, minutes, final_quiz, retired, html, media, captions, poster, quiz)
      VALUES (:course, :key, :ordinal, :module, :moduleId, :moduleEn, :kind, :titleId, :titleEn, :minutes, :final,
        FALSE, :html, :media, :captions, :poster, :quiz)
      ON DUPLICATE KEY UPDATE ordinal = VALUES(ordinal), module_ordinal = VALUES(module_ordinal),
        module_title_id = VALUES(module_title_id), module_title_en = VALUES(module_title_en), kind = VALUES(kind),
        title_id = VALUES(title_id), title_en = VALUES(title_en), minutes = VALUES(minutes),
        final_quiz = VALUES(final_quiz), retired = FALSE, html = VALUES(html), media = VALUES(media),
        captions = VALUES(captions), poster = VALUES(poster), quiz = VALUES(quiz)
      """;
  private static final String RECOUNT =
      """
      UPDATE learning_enrolment e SET done_count = (SELECT COUNT(*) FROM learning_progress p
        JOIN learning_activity a ON a.id = p.activity_id
        WHERE p.enrolment_id = e.id AND p.completed_at IS NOT NULL AND NOT a.retired)
       WHERE e.course_id = :course
      """;

  private Database database;
  private SearchIndexing indexing;
  private Clock clock;

  protected CoursePublishing() {}

  @Inject
  public CoursePublishing(Database database, SearchIndexing indexing, Clock clock) {
    this.database = database;
    this.indexing = indexing;
    this.clock = clock;
  }

  /** Whether this very edition is the one that stands. */
  public boolean isCurrent(String slug, String digest) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT digest FROM platform_loaded WHERE what = :what")
                    .bind("what", what(slug))
                    .mapTo(String.class)
                    .findOne())
        .filter(digest::equals)
        .isPresent();
  }

  /** Stores the edition; all of it or nothing. */
  @Transactional
  public void publish(CourseEdition edition, String digest) {
    database
        .jdbi()
        .useHandle(
            handle -> {
              long course = saveCourse(handle, edition.course());
              handle.execute(
                  "UPDATE learning_activity SET retired = TRUE WHERE course_id = ?", course);
              saveActivities(handle, course, edition);
              handle.createUpdate(RECOUNT).bind("course", course).execute();
              remember(handle, edition.course().slug(), digest);
            });
    indexing.changed(CourseSearchSource.KIND, edition.course().slug());
  }

  /** Shows a course in the catalogue again. */
  @Transactional
  public void list(String slug) {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle.execute("UPDATE learning_course SET listed = TRUE WHERE slug = ?", slug));
  }

  /** Takes courses whose folder is gone out of the catalogue; whoever is enrolled goes on. */
  @Transactional
  public void unlistAllBut(Set<String> slugs) {
    if (slugs.isEmpty()) {
      return; // no content folder at all is a mistake of the installation, not a wish
    }
    gone(slugs).forEach(this::unlist);
  }

  private List<String> gone(Set<String> present) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT slug FROM learning_course WHERE listed AND institution_id IS NULL"
                            + " AND slug NOT IN (<slugs>)")
                    .bindList("slugs", List.copyOf(present))
                    .mapTo(String.class)
                    .list());
  }

  private void unlist(String slug) {
    database
        .jdbi()
        .useHandle(
            handle -> {
              handle.execute("UPDATE learning_course SET listed = FALSE WHERE slug = ?", slug);
              // The folder may come back with the same text: then it must be read again.
              handle.execute("DELETE FROM platform_loaded WHERE what = ?", what(slug));
            });
    indexing.changed(CourseSearchSource.KIND, slug);
  }

  private static long saveCourse(Handle handle, Course course) {
    handle
        .createUpdate(COURSE)
        .bind("slug", course.slug())
        .bind("titleId", course.title().id())
        .bind("titleEn", course.title().en())
        .bind("summaryId", course.summary().id())
        .bind("summaryEn", course.summary().en())
        .bind("language", course.language())
        .bind("pathway", course.pathway())
        .bind("scope", course.scope())
        .bind("load", course.loadMinutes())
        .bind("pass", course.passPercent())
        .bind("issuer", course.issuer())
        .bind("about", CourseJson.write(course.about()))
        .bind("count", course.activities().size())
        .execute();
    return handle
        .createQuery("SELECT id FROM learning_course WHERE slug = :slug")
        .bind("slug", course.slug())
        .mapTo(Long.class)
        .one();
  }

  private static void saveActivities(Handle handle, long course, CourseEdition edition) {
    List<Activity> activities = edition.course().activities();
    PreparedBatch batch = handle.prepareBatch(ACTIVITY);
    for (int i = 0; i < activities.size(); i++) {
      bind(batch, activities.get(i), edition.contents().get(i)).bind("course", course).add();
    }
    batch.execute();
  }

  private static PreparedBatch bind(
      PreparedBatch batch, Activity activity, ActivityContent content) {
    return batch
        .bind("key", activity.key())
        .bind("ordinal", activity.ordinal())
        .bind("module", activity.module())
        .bind("moduleId", activity.moduleTitle().id())
        .bind("moduleEn", activity.moduleTitle().en())
        .bind("kind", activity.kind().name())
        .bind("titleId", activity.title().id())
        .bind("titleEn", activity.title().en())
        .bind("minutes", activity.minutes())
        .bind("final", activity.finalQuiz())
        .bind("html", content.html())
        .bind("media", content.media())
        .bind("captions", content.captions())
        .bind("poster", content.poster())
        .bind("quiz", CourseJson.write(content.quiz()));
  }

  private void remember(Handle handle, String slug, String digest) {
    handle
        .createUpdate(
            "INSERT INTO platform_loaded (what, digest, loaded_at) VALUES (:what, :digest, :now)"
                + " ON DUPLICATE KEY UPDATE digest = VALUES(digest), loaded_at = VALUES(loaded_at)")
        .bind("what", what(slug))
        .bind("digest", digest)
        .bind("now", clock.instant())
        .execute();
  }

  private static String what(String slug) {
    return "learning.course." + slug;
  }
}
