package id.corpu.xapi.application.forward;

import id.corpu.platform.errors.NotFound;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.Requires.Audit;
import id.corpu.xapi.domain.StatementKey;
import id.corpu.xapi.domain.forward.DeadLetter;
import id.corpu.xapi.domain.forward.Target;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What the LRS administrator sees of the own institution's targets. */
@ApplicationScoped
@Requires(value = Permission.MANAGE_LRS, audit = Audit.REFUSALS)
public class TargetOverviews {

  private static final String OVERVIEW =
      "SELECT "
          + TargetRows.COLUMNS
          + ", (SELECT MIN(s.id) FROM xapi_statement s WHERE s.store_id = t.store_id"
          + " AND s.id > t.cursor_key) AS oldest,"
          + " (SELECT COALESCE(SUM(h.sent), 0) FROM xapi_forward_hour h WHERE h.target_id = t.id"
          + " AND h.hour >= :today) AS sent_today,"
          + " (SELECT COUNT(*) FROM xapi_forward_letter l WHERE l.target_id = t.id) AS letters"
          + " FROM xapi_forward_target t WHERE t.store_id = :store";
  private static final String BEHIND =
      "SELECT COUNT(*) FROM (SELECT 1 FROM xapi_statement WHERE store_id = :store"
          + " AND id > :cursor LIMIT :most) waiting";
  private static final String LETTERS =
      "SELECT "
          + TargetRows.LETTERS
          + " FROM xapi_forward_letter l JOIN xapi_forward_target t ON t.id = l.target_id"
          + " WHERE t.id = :id AND t.store_id = :store ORDER BY l.statement_key DESC"
          + " LIMIT :limit OFFSET :offset";

  private Database database;
  private CurrentUser currentUser;
  private Clock clock;

  protected TargetOverviews() {}

  @Inject
  public TargetOverviews(Database database, CurrentUser currentUser, Clock clock) {
    this.database = database;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** All targets; a city has a handful. */
  public List<TargetOverview> all() {
    return read(" AND t.id > :id ORDER BY t.name, t.id", 0);
  }

  /**
   * One target.
   *
   * @throws NotFound when the institution has no such target
   */
  public TargetOverview one(long id) {
    return read(" AND t.id = :id", id).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("target"));
  }

  /** A page of what a target refuses, the newest first. */
  public List<DeadLetter> letters(long id, int offset, int limit) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(LETTERS)
                    .bind("id", id)
                    .bind("store", currentUser.get().institutionId())
                    .bind("limit", limit)
                    .bind("offset", offset)
                    .map((row, context) -> TargetRows.letter(row))
                    .list());
  }

  private List<TargetOverview> read(String tail, long id) {
    ZoneId zone = currentUser.get().zone();
    Instant today = LocalDate.ofInstant(clock.instant(), zone).atStartOfDay(zone).toInstant();
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(OVERVIEW + tail)
                    .bind("store", currentUser.get().institutionId())
                    .bind("today", today)
                    .bind("id", id)
                    .map((row, context) -> overview(row, handle))
                    .list());
  }

  private static TargetOverview overview(ResultSet row, Handle handle) throws SQLException {
    Target target = TargetRows.target(row);
    long oldest = row.getLong("oldest");
    return new TargetOverview(
        target,
        oldest == 0 ? 0 : behind(handle, target),
        oldest == 0 ? Optional.empty() : Optional.of(StatementKey.storedOf(oldest)),
        row.getLong("sent_today"),
        row.getLong("letters"));
  }

  private static long behind(Handle handle, Target target) {
    return handle
        .createQuery(BEHIND)
        .bind("store", target.storeId())
        .bind("cursor", target.cursor())
        .bind("most", TargetOverview.MOST_COUNTED + 1)
        .mapTo(Long.class)
        .one();
  }
}
