package id.corpu.knowledge.application;

import java.sql.ResultSet;
import java.sql.SQLException;

/** An article in a list, in the reader's language where it is known. */
public record ArticleRow(String slug, String kind, String title, String summary, int appliedCount) {

  static final String COLUMNS =
      " a.slug, a.kind, IF(:english, COALESCE(a.title_en, a.title), a.title) AS title,"
          + " IF(:english, COALESCE(a.summary_en, a.summary), a.summary) AS summary,"
          + " a.applied_count ";

  static ArticleRow of(ResultSet row) throws SQLException {
    return new ArticleRow(
        row.getString("slug"),
        row.getString("kind"),
        row.getString("title"),
        row.getString("summary"),
        row.getInt("applied_count"));
  }
}
