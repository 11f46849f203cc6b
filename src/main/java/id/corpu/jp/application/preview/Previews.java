package id.corpu.jp.application.preview;

import id.corpu.jp.application.preview.PreviewState.State;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.SqlTypes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The previews that were asked for, in {@code jp_preview}; progress commits on its own. */
@ApplicationScoped
class Previews {

  /** A preview that has not been heard of for so long is lost. */
  private static final Duration SILENCE = Duration.ofMinutes(1);

  /** What was never decided is kept so long. */
  private static final Duration KEPT = Duration.ofDays(30);

  private static final String NEWEST_DECISION =
      "SELECT COALESCE(MAX(id), 0) FROM jp_setting WHERE institution_id = :institution";

  private Database database;
  private Clock clock;

  protected Previews() {}

  @Inject
  Previews(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  Optional<PreviewState> find(long institutionId, long id) {
    return database.jdbi().withHandle(handle -> find(handle, institutionId, id));
  }

  /** The newest previews of a city, the newest first. */
  List<PreviewState> newest(long institutionId, int most) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT * FROM jp_preview WHERE institution_id = :institution"
                            + " ORDER BY id DESC LIMIT :most")
                    .bind("institution", institutionId)
                    .bind("most", most)
                    .map((row, context) -> state(row))
                    .list());
  }

  /**
   * Writes down that a preview begins, and forgets old ones that came to nothing.
   *
   * @throws Conflict {@code PREVIEW_RUNNING} while another of the city runs
   */
  @Transactional(TxType.REQUIRES_NEW)
  long begin(long institutionId, Proposal proposal, String valueBefore, String requestedBy) {
    return database
        .jdbi()
        .withHandle(
            handle -> {
              lock(handle, institutionId);
              if (newest(institutionId, 1).stream().anyMatch(PreviewState::isRunning)) {
                throw new Conflict("PREVIEW_RUNNING");
              }
              handle
                  .createUpdate(
                      "DELETE FROM jp_preview WHERE institution_id = :institution AND applied_at IS"
                          + " NULL AND started_at < :before")
                  .bind("institution", institutionId)
                  .bind("before", clock.instant().minus(KEPT))
                  .execute();
              return handle
                  .createUpdate(
                      "INSERT INTO jp_preview (institution_id, name, value, value_before,"
                          + " valid_from, shown_from, settings_seen, state, requested_by,"
                          + " started_at, seen_at) VALUES (:institution, :name, :value, :before,"
                          + " :from, :shown, ("
                          + NEWEST_DECISION
                          + "), 'RUNNING', :by, :now, :now)")
                  .bind("institution", institutionId)
                  .bind("name", proposal.name())
                  .bind("value", proposal.value())
                  .bind("before", valueBefore)
                  .bind("from", proposal.validFrom())
                  .bind("shown", proposal.shownFrom())
                  .bind("by", requestedBy)
                  .bind("now", clock.instant())
                  .executeAndReturnGeneratedKeys("id")
                  .mapTo(Long.class)
                  .one();
            });
  }

  @Transactional(TxType.REQUIRES_NEW)
  void progress(long id, int done, int total) {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "UPDATE jp_preview SET done = GREATEST(done, ?), total = ?, seen_at = ? WHERE"
                        + " id = ?",
                    done,
                    total,
                    SqlTypes.toSql(clock.instant()),
                    id));
  }

  /** Writes down how many were looked at in each year. */
  @Transactional(TxType.REQUIRES_NEW)
  void people(long id, Map<Integer, ? extends Number> byYear) {
    database
        .jdbi()
        .useHandle(
            handle ->
                byYear.forEach(
                    (year, people) ->
                        handle.execute(
                            "INSERT INTO jp_preview_year (preview_id, year, people) VALUES (?, ?,"
                                + " ?)",
                            id,
                            year,
                            people.intValue())));
  }

  @Transactional(TxType.REQUIRES_NEW)
  void end(long id, State state) {
    LocalDateTime now = SqlTypes.toSql(clock.instant());
    database
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "UPDATE jp_preview SET state = ?, seen_at = ?, finished_at = ? WHERE id = ?",
                    state.name(),
                    now,
                    now,
                    id));
  }

  /**
   * Takes a finished preview for a decision, in the caller's transaction.
   *
   * @throws Conflict {@code PREVIEW_UNFINISHED}, {@code PREVIEW_APPLIED} when it was decided
   *     already, {@code PREVIEW_OUT_OF_DATE} when something else was decided since it was made
   */
  void take(long institutionId, long id, String decidedBy, String reason) {
    database
        .jdbi()
        .useHandle(
            handle -> {
              lock(handle, institutionId);
              PreviewState preview =
                  find(handle, institutionId, id).orElseThrow(() -> new NotFound("preview"));
              requireFit(handle, institutionId, preview);
              handle.execute(
                  "UPDATE jp_preview SET applied_at = ?, decided_by = ?, reason = ? WHERE id = ?",
                  SqlTypes.toSql(clock.instant()),
                  decidedBy,
                  reason,
                  id);
            });
  }

  private static void requireFit(Handle handle, long institutionId, PreviewState preview) {
    if (preview.isApplied()) {
      throw new Conflict("PREVIEW_APPLIED");
    }
    if (!preview.isDone()) {
      throw new Conflict("PREVIEW_UNFINISHED");
    }
    long newest =
        handle
            .createQuery(NEWEST_DECISION)
            .bind("institution", institutionId)
            .mapTo(Long.class)
            .one();
    long seen =
        handle
            .createQuery("SELECT settings_seen FROM jp_preview WHERE id = :id")
            .bind("id", preview.id())
            .mapTo(Long.class)
            .one();
    if (newest != seen) {
      throw new Conflict("PREVIEW_OUT_OF_DATE");
    }
  }

  private Optional<PreviewState> find(Handle handle, long institutionId, long id) {
    return handle
        .createQuery("SELECT * FROM jp_preview WHERE id = :id AND institution_id = :institution")
        .bind("id", id)
        .bind("institution", institutionId)
        .map((row, context) -> state(row))
        .findOne();
  }

  private static void lock(Handle handle, long institutionId) {
    handle
        .createQuery("SELECT id FROM people_institution WHERE id = :id FOR UPDATE")
        .bind("id", institutionId)
        .mapTo(Long.class)
        .one();
  }

  private PreviewState state(ResultSet row) throws SQLException {
    State state = State.valueOf(row.getString("state"));
    boolean silent = instant(row, "seen_at").plus(SILENCE).isBefore(clock.instant());
    return new PreviewState(
        row.getLong("id"),
        row.getString("name"),
        row.getString("value"),
        row.getString("value_before"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("shown_from", LocalDate.class),
        state == State.RUNNING && silent ? State.LOST : state,
        row.getInt("done"),
        row.getInt("total"),
        row.getString("requested_by"),
        instant(row, "started_at"),
        instant(row, "finished_at"),
        instant(row, "applied_at"),
        row.getString("decided_by"),
        row.getString("reason"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    LocalDateTime stored = row.getObject(column, LocalDateTime.class);
    return stored == null ? null : SqlTypes.toInstant(stored);
  }
}
