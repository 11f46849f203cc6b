package id.corpu.knowledge.application;

import id.corpu.knowledge.domain.SourceNote;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.SqlTypes;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Reading one article. Opening it records nothing: reading is not yet learning. */
@ApplicationScoped
@Requires(value = Permission.READ_KNOWLEDGE, audit = Requires.Audit.REFUSALS)
public class ArticleReading {

  private static final int MOST_RELATED = 4;
  private static final String ARTICLE =
      "SELECT a.id, a.state, a.html, a.sources, a.owner_unit, a.review_by, a.changed_at,"
          + ArticleRow.COLUMNS
          + ", (SELECT GROUP_CONCAT(t.tag ORDER BY t.tag) FROM knowledge_tag t"
          + " WHERE t.asset_id = a.id) AS tags,"
          + " (SELECT p.applied_at FROM knowledge_applied p"
          + " WHERE p.asset_id = a.id AND p.person_id = :person) AS applied_at"
          + " FROM knowledge_asset a WHERE a.slug = :slug AND"
          + Readers.MAY_READ;
  private static final String RELATED =
      "SELECT"
          + ArticleRow.COLUMNS
          + "FROM knowledge_asset a JOIN knowledge_tag t ON t.asset_id = a.id"
          + " WHERE a.state = 'PUBLISHED' AND a.id <> :id AND t.tag IN"
          + " (SELECT own.tag FROM knowledge_tag own WHERE own.asset_id = :id) AND"
          + Readers.MAY_READ
          + "GROUP BY a.id ORDER BY COUNT(*) DESC, title LIMIT :limit";

  private Database database;
  private CurrentUser currentUser;

  protected ArticleReading() {}

  @Inject
  public ArticleReading(Database database, CurrentUser currentUser) {
    this.database = database;
    this.currentUser = currentUser;
  }

  /**
   * The article at an address.
   *
   * @throws NotFound when there is none that the reader may see
   */
  public ArticleView open(String slug, boolean english) {
    Account reader = currentUser.get();
    Map<String, Object> bindings =
        Map.of(
            "institution", reader.institutionId(),
            "curator", Readers.isCurator(reader),
            "roles", Readers.pattern(reader),
            "person", reader.personId(),
            "slug", slug,
            "english", english);
    return database.jdbi().withHandle(handle -> open(handle, bindings));
  }

  private static ArticleView open(Handle handle, Map<String, Object> bindings) {
    return handle
        .createQuery(ARTICLE)
        .bindMap(bindings)
        .map((row, context) -> view(row, related(handle, bindings, row.getLong("id"))))
        .findOne()
        .orElseThrow(() -> new NotFound("article"));
  }

  private static List<ArticleRow> related(Handle handle, Map<String, Object> bindings, long id) {
    return handle
        .createQuery(RELATED)
        .bindMap(bindings)
        .bind("id", id)
        .bind("limit", MOST_RELATED)
        .map((row, context) -> ArticleRow.of(row))
        .list();
  }

  private static ArticleView view(ResultSet row, List<ArticleRow> related) throws SQLException {
    ArticleRow head = ArticleRow.of(row);
    String tags = row.getString("tags");
    return new ArticleView(
        row.getLong("id"),
        head.slug(),
        head.kind(),
        row.getString("state"),
        head.title(),
        head.summary(),
        row.getString("html"),
        SourceNote.ofLines(row.getString("sources")),
        tags == null ? List.of() : List.of(tags.split(",")),
        row.getString("owner_unit"),
        row.getObject("review_by", LocalDate.class),
        SqlTypes.toInstant(row.getObject("changed_at", LocalDateTime.class)),
        SqlTypes.toInstant(row.getObject("applied_at", LocalDateTime.class)),
        head.appliedCount(),
        related);
  }
}
