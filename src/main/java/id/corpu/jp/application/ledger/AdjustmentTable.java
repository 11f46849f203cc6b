package id.corpu.jp.application.ledger;

import id.corpu.jp.Jp;
import id.corpu.jp.application.ledger.BookedLine.Key;
import id.corpu.jp.application.rules.LedgerRules;
import id.corpu.jp.domain.EntryStatus;
import id.corpu.jp.domain.books.AdjustmentReason;
import id.corpu.platform.persistence.MultiRowInsert;
import id.corpu.platform.persistence.SqlTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** What closed years lack, in {@code jp_adjustment}, and the lines that it is compared with. */
public final class AdjustmentTable {

  private static final String CLOSED =
      """
      SELECT person_id, statement_id, ordinal, credited_on, pathway, title, credited, status, citation, arithmetic,
             minutes_per_jp, policy_version_id
        FROM jp_entry WHERE person_id IN (<people>) AND year = :closed ORDER BY person_id, position
      """;

  private static final String BOOKED =
      """
      SELECT person_id, statement_id, ordinal, MAX(credited_on) AS credited_on, MAX(pathway) AS pathway,
             MAX(title) AS title, SUM(difference) AS credited, 'COUNTED' AS status, MAX(citation) AS citation,
             MAX(arithmetic) AS arithmetic, 0 AS minutes_per_jp, MAX(policy_version_id) AS policy_version_id
        FROM jp_adjustment WHERE person_id IN (<people>) AND closed_year = :closed AND year < :open
       GROUP BY person_id, statement_id, ordinal
      """;

  private static final String SUM =
      """
      UPDATE jp_year_total t SET t.adjusted = (SELECT COALESCE(SUM(a.difference), 0) FROM jp_adjustment a
             WHERE a.person_id = t.person_id AND a.year = t.year)
       WHERE t.person_id IN (<people>) AND t.year = :open
      """;

  private static final MultiRowInsert INSERT =
      MultiRowInsert.into(
          "jp_adjustment",
          "person_id, year, closed_year, statement_id, ordinal, institution_id, credited_on, pathway, title, reason, before_jp, after_jp, difference, citation, arithmetic, policy_version_id, noted_at");

  private AdjustmentTable() {}

  /** The lines of a closed year as they stand, by person. */
  static Map<Long, List<BookedLine>> closed(Handle handle, List<Long> people, int closedYear) {
    return byPerson(
        handle.createQuery(CLOSED).bindList("people", people).bind("closed", closedYear),
        AdjustmentTable::line);
  }

  /** What years after it that are closed too already have of it, by person. */
  static Map<Long, List<BookedLine>> booked(
      Handle handle, List<Long> people, int closedYear, int openYear) {
    return byPerson(
        handle
            .createQuery(BOOKED)
            .bindList("people", people)
            .bind("closed", closedYear)
            .bind("open", openYear),
        AdjustmentTable::line);
  }

  /** The adjustments that the open year has of a closed one, by person. */
  static Map<Long, List<Adjustment>> standing(
      Handle handle, List<Long> people, int closedYear, int openYear) {
    return byPerson(
        handle
            .createQuery(
                "SELECT * FROM jp_adjustment WHERE person_id IN (<people>) AND year = :open"
                    + " AND closed_year = :closed")
            .bindList("people", people)
            .bind("closed", closedYear)
            .bind("open", openYear),
        AdjustmentTable::adjustment);
  }

  /** The adjustments that a year has of closed ones for a person, the earliest day first. */
  public static List<Adjustment> ofPerson(Handle handle, long person, int year) {
    return handle
        .createQuery(
            "SELECT * FROM jp_adjustment WHERE person_id = :person AND year = :year"
                + " ORDER BY closed_year, credited_on, statement_id, ordinal")
        .bind("person", person)
        .bind("year", year)
        .map((row, context) -> adjustment(row))
        .list();
  }

  /**
   * Takes back everything that is booked in years after one that is reopened, and the sums.
   *
   * @return keys of the ledger jobs that book anew what is about years still closed
   */
  public static List<String> takeBack(Handle handle, long institutionId, int reopened) {
    List<String> anew =
        handle
            .createQuery(
                "SELECT DISTINCT person_id, closed_year FROM jp_adjustment"
                    + " WHERE institution_id = :city AND year > :year AND closed_year < :year")
            .bind("city", institutionId)
            .bind("year", reopened)
            .map((row, context) -> LedgerJob.key(row.getLong(1), row.getInt(2)))
            .list();
    handle
        .createUpdate(
            "UPDATE jp_year_total SET adjusted = 0"
                + " WHERE institution_id = :city AND year > :year AND adjusted <> 0")
        .bind("city", institutionId)
        .bind("year", reopened)
        .execute();
    handle
        .createUpdate("DELETE FROM jp_adjustment WHERE institution_id = :city AND year > :year")
        .bind("city", institutionId)
        .bind("year", reopened)
        .execute();
    return anew;
  }

  /** Puts the adjustments in the place of those that the open year has of that closed year. */
  static void replace(
      Handle handle,
      LedgerRules closed,
      int openYear,
      Map<Long, List<Adjustment>> adjustments,
      Instant now)
      throws SQLException {
    List<Long> people = List.copyOf(adjustments.keySet());
    handle
        .createUpdate(
            "DELETE FROM jp_adjustment WHERE person_id IN (<people>) AND year = :open"
                + " AND closed_year = :closed")
        .bindList("people", people)
        .bind("open", openYear)
        .bind("closed", closed.year())
        .execute();
    List<Object[]> rows = new ArrayList<>();
    adjustments.forEach(
        (person, own) -> own.forEach(one -> rows.add(row(closed, openYear, person, one, now))));
    INSERT.write(handle.getConnection(), rows);
    handle.createUpdate(SUM).bindList("people", people).bind("open", openYear).execute();
  }

  private static Object[] row(
      LedgerRules closed, int openYear, long person, Adjustment one, Instant now) {
    return new Object[] {
      person,
      openYear,
      closed.year(),
      one.statementId(),
      one.ordinal(),
      closed.institutionId(),
      one.creditedOn(),
      one.pathway(),
      one.title(),
      one.reason().name(),
      one.before().value(),
      one.after().value(),
      one.difference().value(),
      one.citation(),
      one.arithmetic(),
      one.policyVersion(),
      now
    };
  }

  private static <T> Map<Long, List<T>> byPerson(Query query, RowReading<T> reading) {
    Map<Long, List<T>> found = new HashMap<>();
    query
        .map((row, context) -> Map.entry(row.getLong("person_id"), reading.of(row)))
        .forEach(
            one ->
                found
                    .computeIfAbsent(one.getKey(), person -> new ArrayList<>())
                    .add(one.getValue()));
    return found;
  }

  /** How a row becomes a value. */
  private interface RowReading<T> {
    T of(ResultSet row) throws SQLException;
  }

  private static BookedLine line(ResultSet row) throws SQLException {
    return new BookedLine(
        new Key(SqlTypes.toUuid(row.getBytes("statement_id")), row.getInt("ordinal")),
        row.getObject("credited_on", LocalDate.class),
        row.getString("pathway"),
        row.getString("title"),
        new Jp(row.getBigDecimal("credited")),
        EntryStatus.valueOf(row.getString("status")),
        row.getString("citation"),
        row.getString("arithmetic"),
        row.getInt("minutes_per_jp"),
        row.getInt("policy_version_id"));
  }

  /** A row of the table, all columns of it. */
  static Adjustment adjustment(ResultSet row) throws SQLException {
    return new Adjustment(
        row.getInt("closed_year"),
        SqlTypes.toUuid(row.getBytes("statement_id")),
        row.getInt("ordinal"),
        row.getObject("credited_on", LocalDate.class),
        row.getString("pathway"),
        row.getString("title"),
        AdjustmentReason.valueOf(row.getString("reason")),
        new Jp(row.getBigDecimal("before_jp")),
        new Jp(row.getBigDecimal("after_jp")),
        row.getString("citation"),
        row.getString("arithmetic"),
        row.getInt("policy_version_id"));
  }
}
