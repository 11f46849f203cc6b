package id.corpu.learning.application;

import id.corpu.learning.domain.Activity;
import id.corpu.learning.domain.ActivityContent;
import id.corpu.learning.domain.Course;
import id.corpu.learning.domain.LocalText;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.platform.security.Permission;
import id.corpu.search.SearchDocument;
import id.corpu.search.SearchSource;
import id.corpu.search.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Courses for the search: their titles, what they teach, and every page in the course's language.
 */
@ApplicationScoped
@OpenUseCase("the index reads everything; who may find it is part of each document")
public class CourseSearchSource implements SearchSource {

  static final String KIND = "course";
  private static final Locale INDONESIAN = new Locale("id");

  private Database database;
  private CourseShelf shelf;

  protected CourseSearchSource() {}

  @Inject
  public CourseSearchSource(Database database, CourseShelf shelf) {
    this.database = database;
    this.shelf = shelf;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Stream<SearchDocument> all() {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT slug FROM learning_course WHERE listed ORDER BY slug")
                    .mapTo(String.class)
                    .list())
        .stream()
        .flatMap(slug -> byKey(slug).stream());
  }

  @Override
  public Optional<SearchDocument> byKey(String key) {
    return shelf.find(key).filter(Course::listed).map(this::document);
  }

  private SearchDocument document(Course course) {
    return new SearchDocument(
        KIND,
        course.slug(),
        "/kursus/" + course.slug(),
        List.of(text(course, "id", INDONESIAN), text(course, "en", Locale.ENGLISH)),
        Set.of(course.about().competencyKind()),
        course.institutionId(),
        Set.of(Permission.LEARN.name()),
        1.2f);
  }

  /** Titles and outcomes in both languages; the pages only in the one they are written in. */
  private SearchText text(Course course, String language, Locale locale) {
    Stream<String> outline =
        Stream.concat(
            course.about().outcomes().stream().map(outcome -> outcome.in(locale)),
            course.activities().stream().map(Activity::title).map((LocalText t) -> t.in(locale)));
    Stream<String> pages =
        course.language().startsWith(language)
            ? course.activities().stream()
                .map(activity -> shelf.content(activity.id()))
                .map(ActivityContent::html)
                .filter(html -> html != null)
                .map(CourseSearchSource::plain)
            : Stream.empty();
    return new SearchText(
        language,
        course.title().in(locale),
        course.summary().in(locale),
        Stream.concat(outline, pages).collect(Collectors.joining("\n")));
  }

  private static String plain(String html) {
    return html.replaceAll("<[^>]+>", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
