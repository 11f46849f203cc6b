package id.corpu.knowledge.application;

import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Looking through the repository: what is published for the reader, by kind and tag. */
@ApplicationScoped
@Requires(value = Permission.READ_KNOWLEDGE, audit = Requires.Audit.REFUSALS)
public class KnowledgeReading {

  private static final int MOST_TAGS = 24;
  private static final int LAST_PAGE = 1000;
  private static final String FROM =
      " FROM knowledge_asset a WHERE a.state = 'PUBLISHED' AND"
          + Readers.MAY_READ
          + "AND (:kind = '' OR a.kind = :kind) AND (:tag = '' OR EXISTS"
          + " (SELECT 1 FROM knowledge_tag t WHERE t.asset_id = a.id AND t.tag = :tag))";
  private static final String TAGS =
      "SELECT t.tag FROM knowledge_tag t JOIN knowledge_asset a ON a.id = t.asset_id"
          + " WHERE a.state = 'PUBLISHED' AND"
          + Readers.MAY_READ
          + "AND (:kind = '' OR a.kind = :kind)"
          + " GROUP BY t.tag ORDER BY COUNT(*) DESC, t.tag LIMIT :limit";

  private Database database;
  private CurrentUser currentUser;

  protected KnowledgeReading() {}

  @Inject
  public KnowledgeReading(Database database, CurrentUser currentUser) {
    this.database = database;
    this.currentUser = currentUser;
  }

  /**
   * A page of articles by title.
   *
   * @param kind name of a kind, or empty for all
   * @param tag a tag, or empty for all
   * @param page from 1
   * @param english whether English titles are wanted where there are any
   */
  public ArticleShelf browse(String kind, String tag, int page, boolean english) {
    Account reader = currentUser.get();
    Map<String, Object> bindings =
        Map.of(
            "institution",
            reader.institutionId(),
            "curator",
            Readers.isCurator(reader),
            "roles",
            Readers.pattern(reader),
            "kind",
            kind,
            "tag",
            tag,
            "english",
            english);
    int from = (Math.max(1, Math.min(page, LAST_PAGE)) - 1) * ArticleShelf.PAGE_SIZE;
    return database.jdbi().withHandle(handle -> shelf(handle, bindings, from));
  }

  private static ArticleShelf shelf(Handle handle, Map<String, Object> bindings, int from) {
    List<ArticleRow> rows =
        handle
            .createQuery(
                "SELECT" + ArticleRow.COLUMNS + FROM + " ORDER BY title LIMIT :from, :size")
            .bindMap(bindings)
            .bind("from", from)
            .bind("size", ArticleShelf.PAGE_SIZE)
            .map((row, context) -> ArticleRow.of(row))
            .list();
    long total =
        handle.createQuery("SELECT COUNT(*)" + FROM).bindMap(bindings).mapTo(Long.class).one();
    List<String> tags =
        handle
            .createQuery(TAGS)
            .bindMap(bindings)
            .bind("limit", MOST_TAGS)
            .mapTo(String.class)
            .list();
    return new ArticleShelf(rows, total, tags);
  }
}
