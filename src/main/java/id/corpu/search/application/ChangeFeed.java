package id.corpu.search.application;

import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.SqlTypes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Reads change rows. A row becomes visible when its transaction commits, which need not be in the
 * order of ids or times: a reader that remembered the highest id would lose the rows of a slower
 * transaction. So a reader asks for a window that begins {@link #OVERLAP} before the end of its
 * last one, and leaves out the ids that it has already worked off. A row can only be missed by a
 * transaction that stays open longer than the overlap. Times are the database's, so that the clocks
 * of nodes do not matter.
 */
@ApplicationScoped
class ChangeFeed {

  /** Longer than any transaction of the portal. */
  static final Duration OVERLAP = Duration.ofMinutes(15);

  /** How long rows are kept: a node that was away for longer builds its index anew. */
  static final Duration KEPT = Duration.ofDays(7);

  private static final String SELECT =
      "SELECT id, kind, doc_key, changed_at FROM search_change"
          + " WHERE changed_at >= :from ORDER BY changed_at, id";

  @Inject private Database database;

  /** A thing that must be indexed anew. */
  record Row(long id, String kind, String docKey, Instant changedAt) {}

  Instant now() {
    return database
        .jdbi()
        .withHandle(h -> h.createQuery("SELECT UTC_TIMESTAMP(6)").mapTo(Instant.class).one());
  }

  /** Rows written at or after a moment, as far as they are committed. */
  List<Row> since(Instant from) {
    return database
        .jdbi()
        .withHandle(
            h -> h.createQuery(SELECT).bind("from", from).map((row, context) -> row(row)).list());
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getLong("id"),
        row.getString("kind"),
        row.getString("doc_key"),
        SqlTypes.toInstant(row.getObject("changed_at", LocalDateTime.class)));
  }

  /** The name of this database. */
  String origin() {
    return database
        .jdbi()
        .withHandle(h -> h.createQuery("SELECT uuid FROM search_origin").mapTo(String.class).one());
  }

  void forgetOld(Instant now) {
    database
        .jdbi()
        .useHandle(
            h ->
                h.createUpdate("DELETE FROM search_change WHERE changed_at < :limit")
                    .bind("limit", now.minus(KEPT))
                    .execute());
  }
}
