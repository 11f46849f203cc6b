package id.corpu.xapi.application.rights;

import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.SqlTypes;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.AgentId;
import id.corpu.xapi.domain.rights.RightsKind;
import id.corpu.xapi.domain.rights.RightsState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The rows of decisions. */
@ApplicationScoped
@OpenUseCase("rows of use cases that have checked who asks, and of their jobs")
public class RightsRows {

  private static final String INSERT =
      "INSERT INTO xapi_rights (uuid, store_id, node, kind, state, decree, reason, subjects,"
          + " pseudonym, keeps_data, zone, proposed_by, proposer, proposed_at) VALUES (:uuid, :store,"
          + " :node, :kind, 'PROPOSED', :decree, :reason, :subjects, :pseudonym, :keep, :zone,"
          + " :person, LEFT(:name, 160), :now)";

  @Inject private Database database;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "corpu.node", defaultValue = "0")
  private int node;

  void insert(UUID uuid, Account by, Proposal proposal, List<AgentId> subjects) {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createUpdate(INSERT)
                    .bind("uuid", uuid)
                    .bind("store", by.institutionId())
                    .bind("node", node)
                    .bind("kind", proposal.kind().name())
                    .bind("decree", proposal.decree().strip())
                    .bind("reason", proposal.reason().strip())
                    .bind(
                        "subjects",
                        subjects.stream().map(AgentId::ifi).collect(Collectors.joining("\n")))
                    .bind("pseudonym", UUID.randomUUID())
                    .bind("keep", proposal.keepsData())
                    .bind("zone", by.zone().getId())
                    .bind("person", by.personId())
                    .bind("name", by.name())
                    .bind("now", clock.instant())
                    .execute());
  }

  Optional<RightsCase> find(UUID uuid) {
    return list("uuid = :value", uuid, 1).stream().findFirst();
  }

  /** Those of a store, the newest first. */
  List<RightsCase> latest(long storeId, int limit) {
    return list("store_id = :value", storeId, limit);
  }

  /** Those that this node was carrying out when it ended. */
  List<RightsCase> cutOff() {
    return list("state = 'RUNNING' AND node = :value", node, 100);
  }

  private List<RightsCase> list(String condition, Object value, int limit) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT * FROM xapi_rights WHERE "
                            + condition
                            + " ORDER BY id DESC LIMIT :limit")
                    .bind("value", value)
                    .bind("limit", limit)
                    .map((row, context) -> read(row))
                    .list());
  }

  /** Has a proposed one carried out; false when it is no longer proposed. */
  boolean approve(RightsCase found, Account by) {
    return database
            .jdbi()
            .withHandle(
                handle ->
                    handle
                        .createUpdate(
                            "UPDATE xapi_rights SET state = 'RUNNING', approved_by = :person,"
                                + " approver = LEFT(:name, 160), approved_at = :now, node = :node"
                                + " WHERE id = :id AND state = 'PROPOSED'")
                        .bind("person", by.personId())
                        .bind("name", by.name())
                        .bind("now", clock.instant())
                        .bind("node", node)
                        .bind("id", found.id())
                        .execute())
        > 0;
  }

  /** Moves one from its state; false when it is in another one by now. */
  boolean move(RightsCase found, RightsState to) {
    String end = to == RightsState.WITHDRAWN ? ", ended_at = :now, subjects = NULL" : "";
    return database
            .jdbi()
            .withHandle(
                handle ->
                    handle
                        .createUpdate(
                            "UPDATE xapi_rights SET state = :to, node = :node"
                                + end
                                + " WHERE id = :id AND state = :from AND :now IS NOT NULL")
                        .bind("to", to.name())
                        .bind("from", found.state().name())
                        .bind("node", node)
                        .bind("now", clock.instant())
                        .bind("id", found.id())
                        .execute())
        > 0;
  }

  private static RightsCase read(ResultSet row) throws SQLException {
    String subjects = row.getString("subjects");
    return new RightsCase(
        row.getLong("id"),
        SqlTypes.toUuid(row.getBytes("uuid")),
        row.getLong("store_id"),
        RightsKind.valueOf(row.getString("kind")),
        RightsState.valueOf(row.getString("state")),
        row.getString("decree"),
        row.getString("reason"),
        subjects == null ? List.of() : subjects.lines().map(AgentId::new).toList(),
        SqlTypes.toUuid(row.getBytes("pseudonym")),
        row.getBoolean("keeps_data"),
        ZoneId.of(row.getString("zone")),
        row.getLong("proposed_by"),
        row.getString("proposer"),
        instant(row, "proposed_at"),
        row.getString("approver"),
        instant(row, "approved_at"),
        instant(row, "ended_at"),
        row.getLong("statements"),
        row.getLong("documents"),
        row.getLong("scanned"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return SqlTypes.toInstant(row.getObject(column, LocalDateTime.class));
  }
}
