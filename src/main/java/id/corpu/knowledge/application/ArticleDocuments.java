package id.corpu.knowledge.application;

import id.corpu.platform.persistence.Database;
import id.corpu.search.SearchDocument;
import id.corpu.search.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Published articles as the search takes them in. Summaries of regulations are found as rules,
 * everything else as knowledge; the key is the asset's, since a slug is unique only within a city.
 */
@ApplicationScoped
class ArticleDocuments {

  static final String KNOWLEDGE = "knowledge";
  static final String RULE = "rule";

  private static final String SELECT =
      """
      SELECT a.id, a.institution_id, a.slug, a.title, a.title_en, a.summary, a.summary_en,
             a.markdown, a.audience,
             (SELECT GROUP_CONCAT(t.tag) FROM knowledge_tag t WHERE t.asset_id = a.id) AS tags
        FROM knowledge_asset a
       WHERE a.state = 'PUBLISHED' AND (a.kind = 'REGULATION') = :rule
      """;

  @Inject private Database database;

  List<SearchDocument> all(String kind) {
    return database
        .jdbi()
        .withHandle(
            h ->
                h.createQuery(SELECT)
                    .bind("rule", kind.equals(RULE))
                    .map((row, context) -> document(kind, row))
                    .list());
  }

  List<SearchDocument> byKey(String kind, String key) {
    return database
        .jdbi()
        .withHandle(
            h ->
                h.createQuery(SELECT + " AND a.id = :id")
                    .bind("rule", kind.equals(RULE))
                    .bind("id", Long.parseLong(key))
                    .map((row, context) -> document(kind, row))
                    .list());
  }

  private static SearchDocument document(String kind, ResultSet row) throws SQLException {
    List<SearchText> texts = new ArrayList<>();
    texts.add(
        SearchText.indonesian(
            row.getString("title"),
            row.getString("summary"),
            ArticleText.plain(row.getString("markdown"))));
    if (row.getString("title_en") != null) {
      texts.add(SearchText.english(row.getString("title_en"), row.getString("summary_en"), ""));
    }
    return new SearchDocument(
        kind,
        row.getString("id"),
        "/pengetahuan/" + row.getString("slug"),
        texts,
        list(row.getString("tags")),
        row.getLong("institution_id"),
        list(row.getString("audience")),
        1f);
  }

  private static Set<String> list(String joined) {
    return joined == null || joined.isEmpty() ? Set.of() : Set.of(joined.split(","));
  }
}
