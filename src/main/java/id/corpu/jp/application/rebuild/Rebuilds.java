package id.corpu.jp.application.rebuild;

import id.corpu.jp.application.rebuild.RebuildState.State;
import id.corpu.platform.errors.Conflict;
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
import java.time.LocalDateTime;
import java.util.Optional;

/** The rebuilds that were asked for, in {@code jp_rebuild}; each change commits on its own. */
@ApplicationScoped
class Rebuilds {

  /** A rebuild that has not been heard of for so long is lost. */
  private static final Duration SILENCE = Duration.ofMinutes(1);

  private static final String LATEST =
      "SELECT id, year, state, done, total, requested_by, started_at, seen_at, finished_at,"
          + " digest_before, digest_after FROM jp_rebuild WHERE institution_id = :institution"
          + " ORDER BY id DESC LIMIT 1";

  private Database database;
  private Clock clock;

  protected Rebuilds() {}

  @Inject
  Rebuilds(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  Optional<RebuildState> latest(long institutionId) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(LATEST)
                    .bind("institution", institutionId)
                    .map((row, context) -> state(row))
                    .findOne());
  }

  /**
   * Writes down that a rebuild begins.
   *
   * @throws Conflict {@code REBUILD_RUNNING} while another of the institution runs
   */
  @Transactional(TxType.REQUIRES_NEW)
  long begin(long institutionId, int year, String requestedBy) {
    return database
        .jdbi()
        .withHandle(
            handle -> {
              handle
                  .createQuery("SELECT id FROM people_institution WHERE id = :id FOR UPDATE")
                  .bind("id", institutionId)
                  .mapTo(Long.class)
                  .one();
              if (latest(institutionId).filter(RebuildState::isRunning).isPresent()) {
                throw new Conflict("REBUILD_RUNNING");
              }
              return handle
                  .createUpdate(
                      "INSERT INTO jp_rebuild (institution_id, year, state, requested_by,"
                          + " started_at, seen_at) VALUES (:institution, :year, 'RUNNING', :by,"
                          + " :now, :now)")
                  .bind("institution", institutionId)
                  .bind("year", year)
                  .bind("by", requestedBy)
                  .bind("now", clock.instant())
                  .executeAndReturnGeneratedKeys("id")
                  .mapTo(Long.class)
                  .one();
            });
  }

  @Transactional(TxType.REQUIRES_NEW)
  void digestBefore(long id, String digest) {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createUpdate(
                        "UPDATE jp_rebuild SET digest_before = :digest, seen_at = :now WHERE id ="
                            + " :id")
                    .bind("digest", digest)
                    .bind("now", clock.instant())
                    .bind("id", id)
                    .execute());
  }

  @Transactional(TxType.REQUIRES_NEW)
  void progress(long id, int done, int total) {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createUpdate(
                        "UPDATE jp_rebuild SET done = GREATEST(done, :done), total = :total,"
                            + " seen_at = :now WHERE id = :id")
                    .bind("done", done)
                    .bind("total", total)
                    .bind("now", clock.instant())
                    .bind("id", id)
                    .execute());
  }

  @Transactional(TxType.REQUIRES_NEW)
  void end(long id, State state, String digest) {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createUpdate(
                        "UPDATE jp_rebuild SET state = :state, digest_after = :digest, seen_at ="
                            + " :now, finished_at = :now WHERE id = :id")
                    .bind("state", state.name())
                    .bind("digest", digest)
                    .bind("now", clock.instant())
                    .bind("id", id)
                    .execute());
  }

  private RebuildState state(ResultSet row) throws SQLException {
    State state = State.valueOf(row.getString("state"));
    boolean silent = instant(row, "seen_at").plus(SILENCE).isBefore(clock.instant());
    return new RebuildState(
        row.getLong("id"),
        row.getInt("year"),
        state == State.RUNNING && silent ? State.LOST : state,
        row.getInt("done"),
        row.getInt("total"),
        row.getString("requested_by"),
        instant(row, "started_at"),
        instant(row, "finished_at"),
        row.getString("digest_before"),
        row.getString("digest_after"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return SqlTypes.toInstant(row.getObject(column, LocalDateTime.class));
  }
}
