package id.corpu.jp.application.preview;

import id.corpu.jp.Jp;
import id.corpu.jp.application.board.BoardRows;
import id.corpu.jp.domain.RuleEffect;
import id.corpu.jp.domain.RuleEffect.Standing;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.SqlTypes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Reads what a preview found. Callers have checked whose it is. */
@ApplicationScoped
class PreviewReading {

  private static final String SUMS =
      """
      SELECT y.year, y.people, COALESCE(SUM(r.gain > 0), 0) AS gaining, COALESCE(SUM(r.gain < 0), 0) AS losing,
             COALESCE(SUM(r.crossing = 'UP'), 0) AS up, COALESCE(SUM(r.crossing = 'DOWN'), 0) AS down,
             SUM(GREATEST(r.gain, 0)) AS gained, SUM(GREATEST(-r.gain, 0)) AS lost
        FROM jp_preview_year y LEFT JOIN jp_preview_person r ON r.preview_id = y.preview_id AND r.year = y.year
       WHERE y.preview_id = :preview GROUP BY y.year, y.people ORDER BY y.year DESC
      """;

  private static final String ROWS =
      """
      SELECT p.uuid, p.name, u.name AS unit_name, r.*
        FROM jp_preview_person r JOIN people_person p ON p.id = r.person_id JOIN people_unit u ON u.id = p.unit_id
       WHERE r.preview_id = :preview""";

  private static final String COUNT =
      "SELECT COUNT(*) FROM jp_preview_person r WHERE r.preview_id = :preview";

  private Database database;

  protected PreviewReading() {}

  @Inject
  PreviewReading(Database database) {
    this.database = database;
  }

  /** A row a year, the newest first. */
  List<PreviewSums> sums(long previewId) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(SUMS)
                    .bind("preview", previewId)
                    .map((row, context) -> sums(row))
                    .list());
  }

  PreviewPage page(long previewId, Affected affected, int page, int size) {
    return database
        .jdbi()
        .withHandle(
            handle -> {
              int total =
                  handle
                      .createQuery(COUNT + affected.condition())
                      .bind("preview", previewId)
                      .mapTo(Integer.class)
                      .one();
              int last = Math.max(1, (total + size - 1) / size);
              int shown = Math.max(1, Math.min(page, last));
              List<PreviewRow> rows =
                  handle
                      .createQuery(
                          ROWS
                              + affected.condition()
                              + " ORDER BY r.size DESC, r.person_id DESC, r.year DESC"
                              + " LIMIT :limit OFFSET :offset")
                      .bind("preview", previewId)
                      .bind("limit", size)
                      .bind("offset", (shown - 1) * size)
                      .map((row, context) -> row(row))
                      .list();
              return new PreviewPage(rows, total, shown, size);
            });
  }

  private static PreviewSums sums(ResultSet row) throws SQLException {
    return new PreviewSums(
        row.getInt("year"),
        row.getInt("people"),
        row.getInt("gaining"),
        row.getInt("losing"),
        row.getInt("up"),
        row.getInt("down"),
        BoardRows.jp(row, "gained"),
        BoardRows.jp(row, "lost"));
  }

  private static PreviewRow row(ResultSet row) throws SQLException {
    return new PreviewRow(
        SqlTypes.toUuid(row.getBytes("uuid")),
        row.getString("name"),
        row.getString("unit_name"),
        row.getInt("year"),
        new RuleEffect(standing(row, "before"), standing(row, "after")));
  }

  private static Standing standing(ResultSet row, String when) throws SQLException {
    return new Standing(
        jp(row, "target_" + when),
        jp(row, "counted_" + when),
        jp(row, "waiting_" + when),
        jp(row, "over_" + when));
  }

  private static Jp jp(ResultSet row, String column) throws SQLException {
    return BoardRows.jp(row, column);
  }
}
