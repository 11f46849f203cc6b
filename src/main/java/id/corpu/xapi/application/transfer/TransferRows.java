package id.corpu.xapi.application.transfer;

import id.corpu.platform.errors.Conflict;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.SqlTypes;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.Authority;
import id.corpu.xapi.domain.transfer.TransferState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** The rows of imports. */
@ApplicationScoped
@OpenUseCase("rows of use cases that have checked who asks, and of their jobs")
public class TransferRows {

  private static final String ONE = "SELECT * FROM xapi_transfer WHERE uuid = :uuid";
  private static final String INSERT =
      "INSERT INTO xapi_transfer (uuid, store_id, node, kind, source, started_by, credential,"
          + " started_at, state, account_name, authority_name, may_define, keeps_authority, size,"
          + " version, access_key, since, running_for) VALUES (:uuid, :store, :node, :kind,"
          + " LEFT(:source, 500), :person, :credential, :now, :state, :account, LEFT(:name, 120),"
          + " :define, :keep, :size, :version, :key, :since, :store)";
  private static final String STATE =
      "UPDATE xapi_transfer SET state = :state, problem = :problem, ended_at = :ended,"
          + " running_for = :running, line = line * :kept, bytes = bytes * :kept,"
          + " stored = stored * :kept, known = known * :kept, refused = refused * :kept"
          + " WHERE id = :id AND state = :from";

  @Inject private Database database;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "corpu.base-url")
  private String baseUrl;

  @Inject
  @ConfigProperty(name = "corpu.node", defaultValue = "0")
  private int node;

  /**
   * Writes a new one down, which runs from now on.
   *
   * @throws Conflict {@code TRANSFER_RUNNING} while another one of the store runs
   */
  void insert(NewTransfer started) {
    NewTransfer.PullFrom pull = started.pull();
    alone(
        () ->
            database
                .jdbi()
                .useHandle(
                    handle ->
                        handle
                            .createUpdate(INSERT)
                            .bind("uuid", started.uuid())
                            .bind("store", started.storeId())
                            .bind("node", node)
                            .bind("kind", pull == null ? "FILE" : "PULL")
                            .bind("source", started.source())
                            .bind("person", started.startedBy())
                            .bind("credential", started.credential())
                            .bind("now", clock.instant())
                            .bind("state", started.state().name())
                            .bind("account", started.authority().accountName())
                            .bind("name", started.authority().name())
                            .bind("define", started.authority().mayDefine())
                            .bind("keep", started.authority().keepsGiven())
                            .bind("size", started.size())
                            .bind("version", pull == null ? null : pull.version())
                            .bind("key", pull == null ? null : pull.accessKey())
                            .bind("since", pull == null ? null : pull.since())
                            .execute()));
  }

  Optional<Transfer> find(UUID uuid) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(ONE)
                    .bind("uuid", uuid)
                    .map((row, context) -> transfer(row))
                    .findOne());
  }

  /** Those of a store, the newest first. */
  List<Transfer> latest(long storeId, int limit) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT * FROM xapi_transfer WHERE store_id = :store"
                            + " ORDER BY id DESC LIMIT :limit")
                    .bind("store", storeId)
                    .bind("limit", limit)
                    .map((row, context) -> transfer(row))
                    .list());
  }

  /** Those that this node was working on when it ended. */
  List<Transfer> cutOff() {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT * FROM xapi_transfer WHERE node = :node"
                            + " AND state IN ('CHECKING', 'RUNNING')")
                    .bind("node", node)
                    .map((row, context) -> transfer(row))
                    .list());
  }

  /**
   * Moves one from a state to another; after the dry run it counts from the beginning again.
   *
   * @param problem code of what went wrong, or null
   * @return false when it is in another state by now
   * @throws Conflict {@code TRANSFER_RUNNING} when it would run and another one does
   */
  boolean move(Transfer transfer, TransferState to, String problem) {
    boolean again = transfer.state() == TransferState.READY && to == TransferState.RUNNING;
    int[] moved = new int[1];
    alone(
        () ->
            moved[0] =
                database
                    .jdbi()
                    .withHandle(
                        handle ->
                            handle
                                .createUpdate(STATE)
                                .bind("state", to.name())
                                .bind("from", transfer.state().name())
                                .bind("problem", problem)
                                .bind("kept", again ? 0 : 1)
                                .bind("ended", to.isOver() ? clock.instant() : null)
                                .bind("running", to.isActive() ? transfer.storeId() : null)
                                .bind("id", transfer.id())
                                .execute()));
    return moved[0] > 0;
  }

  private static void alone(Runnable write) {
    try {
      write.run();
    } catch (UnableToExecuteStatementException e) {
      if (e.getCause() instanceof SQLIntegrityConstraintViolationException) {
        throw new Conflict("TRANSFER_RUNNING");
      }
      throw e;
    }
  }

  private Transfer transfer(ResultSet row) throws SQLException {
    return new Transfer(
        row.getLong("id"),
        SqlTypes.toUuid(row.getBytes("uuid")),
        row.getLong("store_id"),
        row.getString("kind").equals("PULL"),
        row.getString("source"),
        instant(row, "started_at"),
        instant(row, "ended_at"),
        TransferState.valueOf(row.getString("state")),
        row.getString("problem"),
        new Authority(
            baseUrl,
            row.getString("account_name"),
            row.getString("authority_name"),
            row.getBoolean("may_define"),
            row.getBoolean("keeps_authority")),
        row.getLong("size"),
        row.getLong("bytes"),
        row.getLong("line"),
        row.getLong("stored"),
        row.getLong("known"),
        row.getLong("refused"),
        row.getString("version"),
        row.getString("access_key"),
        instant(row, "since"),
        row.getString("next_page"),
        instant(row, "through"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return SqlTypes.toInstant(row.getObject(column, LocalDateTime.class));
  }
}
