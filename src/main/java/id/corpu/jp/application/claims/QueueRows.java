package id.corpu.jp.application.claims;

import id.corpu.jp.domain.claims.ClaimState;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.SqlTypes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The SQL of the officers' queue; its indexes are jp_claim_queue and jp_claim_unit. */
@Dependent
class QueueRows {

  /** The page is cut out of the index before anything else of a claim is read. */
  private static final String PAGE =
      "SELECT c.uuid, c.state, c.pathway, c.title, c.first_day, c.last_day, c.submitted_at, p.name,"
          + " u.name AS unit, "
          + Resemblance.flag()
          + " AS alike FROM (SELECT c.id FROM jp_claim c WHERE %s ORDER BY c.submitted_at, c.id"
          + " LIMIT :size OFFSET :from) part JOIN jp_claim c ON c.id = part.id JOIN people_person p"
          + " ON p.id = c.person_id JOIN people_unit u ON u.id = c.unit_id ORDER BY"
          + " c.submitted_at, c.id";

  @Inject private Database database;

  ClaimPage page(OfficerScope scope, ClaimState state, List<Long> units, int number) {
    String condition = condition(scope, units);
    return database
        .jdbi()
        .withHandle(
            handle -> {
              long total =
                  query(handle, "SELECT COUNT(*) FROM jp_claim c WHERE " + condition, scope, units)
                      .bind("state", state.name())
                      .mapTo(Long.class)
                      .one();
              int shown = ClaimPage.shown(number, total);
              return new ClaimPage(
                  query(handle, PAGE.formatted(condition), scope, units)
                      .bind("state", state.name())
                      .bind("size", ClaimPage.SIZE)
                      .bind("from", (shown - 1) * ClaimPage.SIZE)
                      .map((row, context) -> row(row))
                      .list(),
                  shown,
                  total);
            });
  }

  /** The waiting claim before or after a claim in the queue, or null. */
  UUID beside(OfficerScope scope, List<Long> units, long claim, boolean after) {
    String sign = after ? ">" : "<";
    String way = after ? "" : " DESC";
    String sql =
        "SELECT c.uuid FROM jp_claim here JOIN jp_claim c ON c.submitted_at "
            + sign
            + "= here.submitted_at AND (c.submitted_at <> here.submitted_at OR c.id "
            + sign
            + " here.id) WHERE here.id = :here AND "
            + condition(scope, units)
            + " ORDER BY c.submitted_at"
            + way
            + ", c.id"
            + way
            + " LIMIT 1";
    return database
        .jdbi()
        .withHandle(
            handle ->
                query(handle, sql, scope, units)
                    .bind("state", ClaimState.SUBMITTED.name())
                    .bind("here", claim)
                    .mapTo(UUID.class)
                    .findOne()
                    .orElse(null));
  }

  private static String condition(OfficerScope scope, List<Long> units) {
    return scope.condition()
        + " AND c.state = :state"
        + (units.isEmpty() ? "" : " AND c.unit_id IN (<units>)");
  }

  private static Query query(Handle handle, String sql, OfficerScope scope, List<Long> units) {
    Query query = handle.createQuery(sql).bindMap(scope.bindings());
    return units.isEmpty() ? query.define("units", "") : query.bindList("units", units);
  }

  private static ClaimRow row(ResultSet row) throws SQLException {
    return new ClaimRow(
        SqlTypes.toUuid(row.getBytes("uuid")),
        ClaimState.valueOf(row.getString("state")),
        row.getString("pathway"),
        row.getString("title"),
        row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class),
        row.getString("name"),
        row.getString("unit"),
        SqlTypes.toInstant(row.getObject("submitted_at", LocalDateTime.class)),
        row.getBoolean("alike"));
  }
}
