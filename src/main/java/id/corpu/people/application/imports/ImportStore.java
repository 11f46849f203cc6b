package id.corpu.people.application.imports;

import id.corpu.people.domain.imports.RowOutcome;
import id.corpu.people.domain.imports.Totals;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.SqlTypes;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The import tables: parts of the file, staged rows, state and progress. */
@ApplicationScoped
@OpenUseCase("used by PeopleImport and its job, which are guarded")
public class ImportStore {

  private static final String SELECT =
      """
      SELECT i.id, i.uuid, i.institution_id, i.file_name, i.started_at, p.name AS started_by, i.state, i.problem,
             i.problem_detail, i.progress, i.rows_new, i.rows_changed, i.rows_same, i.rows_rejected, i.units_new,
             i.units_changed
        FROM people_import i LEFT JOIN people_person p ON p.id = i.started_by
       WHERE\s""";
  private static final String STAGED =
      "SELECT line, cells, outcome, notes FROM people_import_row WHERE import_id = :id";

  private Database database;
  private Clock clock;

  protected ImportStore() {}

  @Inject
  public ImportStore(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  Optional<ImportView> find(String condition, Map<String, Object> bindings) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(SELECT + condition + " ORDER BY i.id DESC LIMIT 1")
                    .bindMap(bindings)
                    .map((row, context) -> view(row))
                    .findFirst());
  }

  /** The staged rows of an outcome, or all when it is null, by line. */
  List<StagedRow> rows(long id, RowOutcome.Kind outcome, int offset, int limit) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        STAGED
                            + (outcome == null ? "" : " AND outcome = :outcome")
                            + " ORDER BY line LIMIT :limit OFFSET :offset")
                    .bindMap(outcome == null ? Map.of() : Map.of("outcome", outcome.name()))
                    .bind("id", id)
                    .bind("limit", limit)
                    .bind("offset", offset)
                    .map(
                        (row, context) ->
                            RowText.read(
                                row.getInt("line"),
                                row.getString("cells"),
                                row.getString("outcome"),
                                row.getString("notes")))
                    .list());
  }

  /** Replaces staged rows with others; commits on its own, so that a page sees the progress. */
  @Transactional(TxType.REQUIRES_NEW)
  public void stage(long id, List<RowOutcome> outcomes, int progress) {
    database
        .jdbi()
        .useHandle(
            handle -> {
              var batch =
                  handle.prepareBatch(
                      "INSERT INTO people_import_row (import_id, line, cells, outcome, notes)"
                          + " VALUES (?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE cells = VALUES(cells),"
                          + " outcome = VALUES(outcome), notes = VALUES(notes)");
              for (RowOutcome outcome : outcomes) {
                batch.add(
                    id,
                    outcome.row().line(),
                    RowText.cells(outcome.row().cells()),
                    outcome.kind().name(),
                    RowText.notes(outcome));
              }
              batch.execute();
            });
    progress(id, progress);
  }

  /** Says how far the running step is; commits on its own. */
  @Transactional(TxType.REQUIRES_NEW)
  public void progress(long id, int percent) {
    update(id, "progress = :progress", Map.of("progress", percent));
  }

  /** Ends a step: what was found, and nobody is running any more. */
  void ended(long id, ImportState state, Totals totals) {
    update(
        id,
        "state = :state, running_for = NULL, progress = 100, ended_at = :now, rows_new = :new,"
            + " rows_changed = :changed, rows_same = :same, rows_rejected = :rejected,"
            + " units_new = :unitsNew, units_changed = :unitsChanged",
        Map.of(
            "state", state.name(),
            "new", totals.rowsNew(),
            "changed", totals.rowsChanged(),
            "same", totals.rowsSame(),
            "rejected", totals.rowsRejected(),
            "unitsNew", totals.unitsNew(),
            "unitsChanged", totals.unitsChanged()));
  }

  /** Ends a step that went wrong; commits on its own, since the step's own work is undone. */
  @Transactional(TxType.REQUIRES_NEW)
  public void failed(long id, ImportState state, String problem, String detail) {
    update(
        id,
        "state = :state, running_for = NULL, ended_at = :now, problem = :problem,"
            + " problem_detail = LEFT(:detail, 200)",
        Map.of("state", state.name(), "problem", problem, "detail", detail));
  }

  /** The register has moved on since the dry run: back to looking, with the new result. */
  void lookAgain(long id, Totals totals) {
    ended(id, ImportState.READY, totals);
    update(id, "problem = 'CHANGED_SINCE'", Map.of());
  }

  /** What was taken needs no copy any more; rejected rows stay to be downloaded. */
  void forgetTaken(long id) {
    execute("DELETE FROM people_import_row WHERE import_id = :id AND outcome <> 'REJECTED'", id);
  }

  void forgetRows(long id) {
    execute("DELETE FROM people_import_row WHERE import_id = :id", id);
  }

  /** Dry runs before this one are given up, and their rows forgotten. */
  void giveUpEarlier(long institution, long id) {
    database
        .jdbi()
        .useHandle(
            handle -> {
              handle.execute(
                  "DELETE r FROM people_import_row r JOIN people_import i ON i.id = r.import_id"
                      + " WHERE i.institution_id = ? AND i.id <> ?",
                  institution,
                  id);
              handle.execute(
                  "UPDATE people_import SET state = 'DISCARDED', ended_at = ?"
                      + " WHERE institution_id = ? AND id <> ? AND state = 'READY'",
                  SqlTypes.toSql(clock.instant()),
                  institution,
                  id);
            });
  }

  private void execute(String sql, long id) {
    database.jdbi().useHandle(handle -> handle.createUpdate(sql).bind("id", id).execute());
  }

  private void update(long id, String set, Map<String, Object> bindings) {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createUpdate("UPDATE people_import SET " + set + " WHERE id = :id")
                    .bindMap(set.contains(":now") ? Map.of("now", clock.instant()) : Map.of())
                    .bindMap(bindings)
                    .bind("id", id)
                    .execute());
  }

  private static ImportView view(ResultSet row) throws SQLException {
    return new ImportView(
        row.getLong("id"),
        SqlTypes.toUuid(row.getBytes("uuid")),
        row.getLong("institution_id"),
        row.getString("file_name"),
        SqlTypes.toInstant(row.getObject("started_at", LocalDateTime.class)),
        row.getString("started_by"),
        ImportState.valueOf(row.getString("state")),
        row.getString("problem"),
        row.getString("problem_detail"),
        row.getInt("progress"),
        new Totals(
            row.getInt("rows_new"),
            row.getInt("rows_changed"),
            row.getInt("rows_same"),
            row.getInt("rows_rejected"),
            row.getInt("units_new"),
            row.getInt("units_changed")));
  }
}
