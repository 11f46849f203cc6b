package id.corpu.jp.application.viewing;

import id.corpu.jp.application.board.BoardRows;
import id.corpu.jp.application.ledger.EntryRow;
import id.corpu.jp.domain.Arithmetic;
import id.corpu.jp.domain.EntryStatus;
import id.corpu.jp.domain.Scope;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.SqlTypes;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Reads the lines of a person's year, the newest first. Callers have checked who asks. */
@ApplicationScoped
@OpenUseCase("its callers are guarded use cases")
public class EntryReading {

  private static final String PAGE =
      """
      SELECT position, statement_id, ordinal, credited_on, pathway, scope, title, bucket, recorded, credited,
             waiting, over_cap, status, reasons, awaited, citation, arithmetic, window_key, minutes_per_jp
        FROM jp_entry WHERE person_id = :person AND year = :year AND credited_on BETWEEN :from AND :to
       ORDER BY person_id DESC, year DESC, position DESC LIMIT :limit OFFSET :offset
      """;

  private static final String AFTER =
      """
      SELECT position, statement_id, ordinal, credited_on, pathway, scope, title, bucket, recorded, credited,
             waiting, over_cap, status, reasons, awaited, citation, arithmetic, window_key, minutes_per_jp
        FROM jp_entry WHERE person_id = :person AND year = :year AND position > :after
       ORDER BY person_id, year, position LIMIT :limit
      """;

  private static final String WAITING =
      PAGE.replace("AND credited_on BETWEEN :from AND :to", "AND status = 'WAITING'");

  private Database database;

  protected EntryReading() {}

  @Inject
  EntryReading(Database database) {
    this.database = database;
  }

  /** Lines of these days of the year. */
  List<EntryRow> newestFirst(long personId, LocalDate from, LocalDate to, int limit, int offset) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(PAGE)
                    .bind("person", personId)
                    .bind("year", from.getYear())
                    .bind("from", from)
                    .bind("to", to)
                    .bind("limit", limit)
                    .bind("offset", offset)
                    .map((row, context) -> row(row))
                    .list());
  }

  /** The lines after a place, in the ledger's order. */
  public List<EntryRow> after(long personId, int year, int place, int limit) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(AFTER)
                    .bind("person", personId)
                    .bind("year", year)
                    .bind("after", place)
                    .bind("limit", limit)
                    .map((row, context) -> row(row))
                    .list());
  }

  /** How many lines these days of a year have. */
  int count(long personId, LocalDate from, LocalDate to) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT COUNT(*) FROM jp_entry WHERE person_id = :person AND year = :year"
                            + " AND credited_on BETWEEN :from AND :to")
                    .bind("person", personId)
                    .bind("year", from.getYear())
                    .bind("from", from)
                    .bind("to", to)
                    .mapTo(Integer.class)
                    .one());
  }

  /** Lines that wait for evidence or for a partner. */
  List<EntryRow> waiting(long personId, int year, int most) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(WAITING)
                    .bind("person", personId)
                    .bind("year", year)
                    .bind("limit", most)
                    .bind("offset", 0)
                    .map((row, context) -> row(row))
                    .list());
  }

  /** Years in which the person has a ledger, the newest first. */
  List<Integer> years(long personId) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT year FROM jp_year_total WHERE person_id = :person AND entries > 0"
                            + " ORDER BY year DESC")
                    .bind("person", personId)
                    .mapTo(Integer.class)
                    .list());
  }

  private static EntryRow row(ResultSet row) throws SQLException {
    return new EntryRow(
        row.getInt("position"),
        SqlTypes.toUuid(row.getBytes("statement_id")),
        row.getInt("ordinal"),
        row.getObject("credited_on", LocalDate.class),
        row.getString("pathway"),
        Scope.valueOf(row.getString("scope")),
        row.getString("title"),
        row.getString("bucket"),
        BoardRows.jp(row, "recorded"),
        BoardRows.jp(row, "credited"),
        BoardRows.jp(row, "waiting"),
        BoardRows.jp(row, "over_cap"),
        EntryStatus.valueOf(row.getString("status")),
        EntryRow.reasons(row.getString("reasons")),
        EntryRow.codes(row.getString("awaited")),
        row.getString("citation"),
        Arithmetic.parse(row.getString("arithmetic")),
        row.getString("window_key"),
        row.getInt("minutes_per_jp"));
  }
}
