package id.corpu.learning.application;

import static id.corpu.platform.security.Permission.LEARN;

import id.corpu.learning.domain.Course;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.Requires.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.statement.Query;

/** The courses that a person may take, with how far they have come in each. */
@ApplicationScoped
@Requires(value = LEARN, audit = Audit.REFUSALS)
public class Catalogue {

  /** Cards on a page. */
  public static final int PAGE = 12;

  private static final String FROM =
      """
        FROM learning_course c
        LEFT JOIN learning_enrolment e ON e.course_id = c.id AND e.person_id = :person
       WHERE (c.listed OR e.id IS NOT NULL) AND (c.institution_id IS NULL OR c.institution_id = :institution)
         AND (:words = '%' OR c.title_id LIKE :words OR c.title_en LIKE :words
              OR c.summary_id LIKE :words OR c.summary_en LIKE :words)
      """;
  private static final String ORDER =
      " ORDER BY (e.id IS NOT NULL AND e.completed_at IS NULL) DESC, (e.completed_at IS NULL) DESC, c.title_id"
          + " LIMIT "
          + PAGE
          + " OFFSET :offset";

  private Database database;
  private CourseShelf shelf;
  private CurrentUser currentUser;

  protected Catalogue() {}

  @Inject
  public Catalogue(Database database, CourseShelf shelf, CurrentUser currentUser) {
    this.database = database;
    this.shelf = shelf;
    this.currentUser = currentUser;
  }

  /** A person's own state in a course, as the catalogue filters by it. */
  public enum State {
    ALL(""),
    NEW(" AND e.id IS NULL"),
    ONGOING(" AND e.id IS NOT NULL AND e.completed_at IS NULL"),
    DONE(" AND e.completed_at IS NOT NULL");

    private final String condition;

    State(String condition) {
      this.condition = condition;
    }
  }

  /** A course in the list. */
  public record Card(Course course, boolean enrolled, boolean completed, int doneCount) {

    public int percent() {
      return doneCount * 100 / course.activities().size();
    }
  }

  /** A page of cards. */
  public record Page(List<Card> cards, int total) {}

  /**
   * Courses whose title or summary contains the words.
   *
   * @param page from 0
   */
  public Page find(String words, State state, int page) {
    return new Page(cards(words, state, page), count(words, state));
  }

  private List<Card> cards(String words, State state, int page) {
    String sql =
        "SELECT c.slug, e.id AS enrolment, e.completed_at, e.done_count "
            + FROM
            + state.condition
            + ORDER;
    return database
        .jdbi()
        .withHandle(
            handle ->
                bind(handle.createQuery(sql), words)
                    .bind("offset", page * PAGE)
                    .map(
                        (row, context) ->
                            new Card(
                                shelf.find(row.getString("slug")).orElseThrow(),
                                row.getObject("enrolment") != null,
                                row.getObject("completed_at") != null,
                                row.getInt("done_count")))
                    .list());
  }

  private int count(String words, State state) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                bind(handle.createQuery("SELECT COUNT(*) " + FROM + state.condition), words)
                    .mapTo(Integer.class)
                    .one());
  }

  private Query bind(Query query, String words) {
    Account account = currentUser.get();
    return query
        .bind("person", account.personId())
        .bind("institution", account.institutionId())
        .bind("words", like(words));
  }

  private static String like(String words) {
    String plain = words == null ? "" : words.strip().replaceAll("[\\\\%_]", "\\\\$0");
    return plain.isEmpty() ? "%" : "%" + plain + "%";
  }
}
