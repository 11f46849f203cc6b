package id.corpu.jp.application.books;

import id.corpu.jp.Jp;
import id.corpu.jp.application.board.BoardRows;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What a city's year adds up to, and what would have to be waited for before it is closed. */
final class BookSums {

  private static final String PENDING =
      """
      SELECT COUNT(*) FROM platform_job j JOIN people_person p
             ON p.id = CAST(SUBSTRING_INDEX(j.job_key, ':', 1) AS UNSIGNED)
       WHERE j.kind = 'jp.ledger' AND j.job_key LIKE CONCAT('%:', :year) AND p.institution_id = :city
      """;

  private static final String WAITING =
      """
      SELECT w.pathway, SUM(w.waiting) AS jp, COUNT(*) AS people
        FROM jp_pathway_total w
       WHERE w.institution_id = :city AND w.year = :year AND w.waiting > 0
       GROUP BY w.pathway ORDER BY SUM(w.waiting) DESC, w.pathway
      """;

  private BookSums() {}

  static BookFigures of(Handle handle, long institutionId, int year) {
    return handle
        .createQuery(
            "SELECT "
                + BoardRows.SUMS
                + ", SUM(t.adjusted) AS adjusted, SUM(t.entries) AS entries FROM jp_year_total t"
                + " WHERE t.institution_id = :city AND t.year = :year AND t.on_duty")
        .bind("city", institutionId)
        .bind("year", year)
        .map(
            (row, context) ->
                new BookFigures(
                    BoardRows.figures(row), BoardRows.jp(row, "adjusted"), row.getInt("entries")))
        .one();
  }

  /** Ledgers of the year that are still to be derived after something was learned or decided. */
  static int pending(Handle handle, long institutionId, int year) {
    return handle
        .createQuery(PENDING)
        .bind("city", institutionId)
        .bind("year", Integer.toString(year))
        .mapTo(Integer.class)
        .one();
  }

  /** What waits for documents or partners, by pathway. */
  static List<YearPreview.Waiting> waiting(Handle handle, long institutionId, int year) {
    return handle
        .createQuery(WAITING)
        .bind("city", institutionId)
        .bind("year", year)
        .map(
            (row, context) ->
                new YearPreview.Waiting(
                    row.getString("pathway"),
                    new Jp(row.getBigDecimal("jp")),
                    row.getInt("people")))
        .list();
  }

  /** Everybody who has a row in the year, in the order of the book. */
  static List<Long> people(Handle handle, long institutionId, int year) {
    return handle
        .createQuery(
            "SELECT person_id FROM jp_year_total WHERE institution_id = :city AND year = :year"
                + " ORDER BY person_id")
        .bind("city", institutionId)
        .bind("year", year)
        .mapTo(Long.class)
        .list();
  }

  /** The last year before this one that has lines, or 0. */
  static int yearWithLinesBetween(Handle handle, long institutionId, int after, int before) {
    return handle
        .createQuery(
            "SELECT COALESCE(MAX(year), 0) FROM jp_year_total WHERE institution_id = :city"
                + " AND year > :after AND year < :before AND entries > 0")
        .bind("city", institutionId)
        .bind("after", after)
        .bind("before", before)
        .mapTo(Integer.class)
        .one();
  }
}
