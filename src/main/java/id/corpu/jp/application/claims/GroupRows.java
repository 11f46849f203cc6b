package id.corpu.jp.application.claims;

import id.corpu.jp.domain.claims.ClaimDraft;
import id.corpu.jp.domain.claims.GroupState;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.SqlTypes;
import id.corpu.platform.security.Account;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The SQL of group claims. One that is still written is its officer's alone. */
@Dependent
class GroupRows {

  private static final String SELECT =
      "SELECT g.id, g.uuid, g.institution_id, g.brought_by, g.state, g.pathway, g.draft,"
          + " g.decided_by, g.decided_at, g.note, p.name FROM jp_group_claim g JOIN"
          + " people_person p ON p.id = g.brought_by WHERE ";
  private static final String LIST =
      "SELECT g.uuid, g.state, g.draft, g.created_at, p.name, (SELECT COUNT(*) FROM jp_claim c"
          + " WHERE c.group_id = g.id AND c.state = 'SUBMITTED') AS waiting FROM jp_group_claim g"
          + " JOIN people_person p ON p.id = g.brought_by WHERE ";
  private static final String SEEN =
      "g.institution_id = :city AND (g.brought_by = :me OR g.state NOT IN ('DRAFT', 'CHECKED'))";

  @Inject private Database database;
  @Inject private Clock clock;

  /** A row of the table. */
  record Row(
      long id,
      UUID uuid,
      long city,
      long broughtBy,
      String broughtByName,
      GroupState state,
      String pathway,
      ClaimDraft draft,
      long decidedBy,
      Instant decidedAt,
      String note) {}

  void add(UUID uuid, Account officer, String pathway, ClaimDraft draft) {
    execute(
        "INSERT INTO jp_group_claim (uuid, institution_id, brought_by, state, pathway, draft,"
            + " created_at) VALUES (?, ?, ?, 'DRAFT', ?, ?, ?)",
        uuid,
        officer.institutionId(),
        officer.personId(),
        pathway,
        DraftJson.write(draft),
        clock.instant());
  }

  /** One's own while it is written, kept from others until the transaction ends. */
  Row editable(UUID uuid, Account officer) {
    Row row =
        one(
            "g.uuid = :uuid AND g.institution_id = :city AND g.brought_by = :me FOR UPDATE",
            uuid,
            officer);
    if (!row.state().isEditable()) {
      throw new Conflict("GROUP_NOT_EDITABLE");
    }
    return row;
  }

  Row seen(UUID uuid, Account officer) {
    return one("g.uuid = :uuid AND " + SEEN, uuid, officer);
  }

  /** One that another officer has brought, kept from others until the transaction ends. */
  Row foreign(UUID uuid, Account officer) {
    return one(
        "g.uuid = :uuid AND g.institution_id = :city AND g.brought_by <> :me AND g.state NOT IN"
            + " ('DRAFT', 'CHECKED') FOR UPDATE",
        uuid,
        officer);
  }

  Optional<Row> locked(long id) {
    return list("g.id = :id FOR UPDATE", Map.of("id", id)).stream().findFirst();
  }

  /** Those that an officer may see, the newest first. */
  List<GroupSummary> page(Account officer, int size, int from) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(LIST + SEEN + " ORDER BY g.id DESC LIMIT :size OFFSET :from")
                    .bind("city", officer.institutionId())
                    .bind("me", officer.personId())
                    .bind("size", size)
                    .bind("from", from)
                    .map(
                        (row, context) ->
                            new GroupSummary(
                                SqlTypes.toUuid(row.getBytes("uuid")),
                                DraftJson.read(row.getString("draft"))
                                    .typed()
                                    .getOrDefault("title", ""),
                                GroupState.valueOf(row.getString("state")),
                                row.getString("name"),
                                SqlTypes.toInstant(
                                    row.getObject("created_at", LocalDateTime.class)),
                                row.getInt("waiting")))
                    .list());
  }

  void write(long id, ClaimDraft draft) {
    execute("UPDATE jp_group_claim SET draft = ? WHERE id = ?", DraftJson.write(draft), id);
  }

  void state(long id, GroupState state) {
    execute("UPDATE jp_group_claim SET state = ? WHERE id = ?", state.name(), id);
  }

  void decided(long id, long officer, String note) {
    execute(
        "UPDATE jp_group_claim SET state = 'ACCEPTING', decided_by = ?, decided_at = ?, note = ?"
            + " WHERE id = ?",
        officer,
        clock.instant(),
        note,
        id);
  }

  void remove(long id) {
    execute("DELETE FROM jp_group_claim WHERE id = ?", id);
  }

  Map<String, Integer> counts(String table, String column, long group) {
    Map<String, Integer> counts = new HashMap<>();
    database
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT "
                            + column
                            + " AS what, COUNT(*) AS n FROM "
                            + table
                            + " WHERE group_id = :id GROUP BY "
                            + column)
                    .bind("id", group)
                    .map((row, context) -> counts.put(row.getString("what"), row.getInt("n")))
                    .list());
    return counts;
  }

  private Row one(String condition, UUID uuid, Account officer) {
    Map<String, Object> bindings = new HashMap<>();
    bindings.put("uuid", uuid);
    bindings.put("city", officer.institutionId());
    bindings.put("me", officer.personId());
    return list(condition, bindings).stream().findFirst().orElseThrow(() -> new NotFound("group"));
  }

  private List<Row> list(String condition, Map<String, ?> bindings) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(SELECT + condition)
                    .bindMap(bindings)
                    .map((row, context) -> row(row))
                    .list());
  }

  private void execute(String sql, Object... values) {
    database.jdbi().useHandle(handle -> handle.execute(sql, values));
  }

  private static Row row(ResultSet row) throws SQLException {
    LocalDateTime decided = row.getObject("decided_at", LocalDateTime.class);
    return new Row(
        row.getLong("id"),
        SqlTypes.toUuid(row.getBytes("uuid")),
        row.getLong("institution_id"),
        row.getLong("brought_by"),
        row.getString("name"),
        GroupState.valueOf(row.getString("state")),
        row.getString("pathway"),
        DraftJson.read(row.getString("draft")),
        row.getLong("decided_by"),
        decided == null ? null : SqlTypes.toInstant(decided),
        row.getString("note"));
  }
}
