package id.corpu.xapi.application.retention;

import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.SqlTypes;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.domain.retention.RetentionState;
import id.corpu.xapi.domain.retention.RetentionTerm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The rows of decisions. */
@ApplicationScoped
@OpenUseCase("rows of use cases that have checked who asks, and of the work by the clock")
public class RetentionRows {

  private static final String INSERT =
      "INSERT INTO xapi_retention (uuid, store_id, state, years, decree, reason, zone, proposed_by,"
          + " proposer, proposed_at) VALUES (:uuid, :store, 'PROPOSED', :years, :decree, :reason,"
          + " :zone, :person, LEFT(:name, 160), :now)";
  private static final String REPLACE =
      "UPDATE xapi_retention SET state = 'REPLACED', ended_at = :now"
          + " WHERE store_id = :store AND state = 'IN_FORCE'";
  private static final String APPROVE =
      "UPDATE xapi_retention SET state = 'IN_FORCE', approved_by = :person,"
          + " approver = LEFT(:name, 160), approved_at = :now WHERE id = :id AND state = 'PROPOSED'";
  private static final String WITHDRAW =
      "UPDATE xapi_retention SET state = 'WITHDRAWN', ended_at = :now"
          + " WHERE id = :id AND state = 'PROPOSED'";

  @Inject private Database database;
  @Inject private Clock clock;

  void insert(UUID uuid, Account by, RetentionProposal proposal) {
    try (Handle handle = database.jdbi().open()) {
      handle
          .createUpdate(INSERT)
          .bind("uuid", uuid)
          .bind("store", by.institutionId())
          .bind("years", proposal.years())
          .bind("decree", proposal.decree().strip())
          .bind("reason", proposal.reason().strip())
          .bind("zone", by.zone().getId())
          .bind("person", by.personId())
          .bind("name", by.name())
          .bind("now", clock.instant())
          .execute();
    }
  }

  Optional<RetentionDecision> find(UUID uuid) {
    return list("uuid = :value", uuid, 1).stream().findFirst();
  }

  /** Those of a store, the newest first. */
  List<RetentionDecision> latest(long storeId, int limit) {
    return list("store_id = :value", storeId, limit);
  }

  Optional<RetentionDecision> inForce(long storeId) {
    return list("state = 'IN_FORCE' AND store_id = :value", storeId, 1).stream().findFirst();
  }

  /** Those of all stores that are in force and let anything go. */
  List<RetentionDecision> withEnd() {
    return list("state = :value AND years IS NOT NULL", RetentionState.IN_FORCE.name(), 1_000);
  }

  private List<RetentionDecision> list(String condition, Object value, int limit) {
    try (Handle handle = database.jdbi().open()) {
      return handle
          .createQuery(
              "SELECT * FROM xapi_retention WHERE " + condition + " ORDER BY id DESC LIMIT :limit")
          .bind("value", value)
          .bind("limit", limit)
          .map((row, context) -> read(row))
          .list();
    }
  }

  /** Brings a proposed one into force in place of what was; false when it is no longer proposed. */
  @Transactional
  public boolean approve(RetentionDecision found, Account by) {
    try (Handle handle = database.jdbi().open()) {
      // Two approvals at a time would each leave one in force
      handle
          .createQuery("SELECT id FROM xapi_retention WHERE store_id = :store FOR UPDATE")
          .bind("store", found.storeId())
          .mapTo(Long.class)
          .list();
      Instant now = clock.instant();
      if (find(found.uuid()).filter(r -> r.state() == RetentionState.PROPOSED).isEmpty()) {
        return false;
      }
      handle.createUpdate(REPLACE).bind("store", found.storeId()).bind("now", now).execute();
      return handle
              .createUpdate(APPROVE)
              .bind("person", by.personId())
              .bind("name", by.name())
              .bind("now", now)
              .bind("id", found.id())
              .execute()
          > 0;
    }
  }

  /** Withdraws a proposed one; false when it is no longer proposed. */
  boolean withdraw(RetentionDecision found) {
    try (Handle handle = database.jdbi().open()) {
      return handle
              .createUpdate(WITHDRAW)
              .bind("now", clock.instant())
              .bind("id", found.id())
              .execute()
          > 0;
    }
  }

  private static RetentionDecision read(ResultSet row) throws SQLException {
    return new RetentionDecision(
        row.getLong("id"),
        SqlTypes.toUuid(row.getBytes("uuid")),
        row.getLong("store_id"),
        RetentionState.valueOf(row.getString("state")),
        RetentionTerm.of(row.getObject("years", Integer.class)),
        row.getString("decree"),
        row.getString("reason"),
        ZoneId.of(row.getString("zone")),
        row.getLong("proposed_by"),
        row.getString("proposer"),
        instant(row, "proposed_at"),
        row.getString("approver"),
        instant(row, "approved_at"),
        instant(row, "ended_at"),
        row.getLong("reached"),
        row.getLong("removed"),
        row.getLong("kept"),
        instant(row, "run_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return SqlTypes.toInstant(row.getObject(column, LocalDateTime.class));
  }
}
