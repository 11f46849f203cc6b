package id.corpu.jp.application.claims;

import id.corpu.jp.domain.claims.ClaimState;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.SqlTypes;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/** The signed-in person's own claims, and nobody else's. */
@ApplicationScoped
@Requires(value = Permission.LEARN, audit = Requires.Audit.REFUSALS)
public class MyClaims {

  private static final String NEWS = "decided_at IS NOT NULL AND seen_at IS NULL";
  private static final String ROWS =
      "SELECT uuid, state, pathway, title, draft, first_day, last_day, changed_at, "
          + NEWS
          + " AS news FROM jp_claim WHERE person_id = :me ORDER BY changed_at DESC, id DESC LIMIT"
          + " :size OFFSET :from";

  @Inject private CurrentUser currentUser;
  @Inject private Database database;
  @Inject private Claims claims;
  @Inject private ClaimViews views;
  @Inject private Clock clock;

  /** A page of my claims, the last changed first; a page beyond the last is the last. */
  public ClaimPage page(int number) {
    long me = currentUser.get().personId();
    return database
        .jdbi()
        .withHandle(
            handle -> {
              long total =
                  handle
                      .createQuery("SELECT COUNT(*) FROM jp_claim WHERE person_id = :me")
                      .bind("me", me)
                      .mapTo(Long.class)
                      .one();
              int shown = ClaimPage.shown(number, total);
              return new ClaimPage(
                  handle
                      .createQuery(ROWS)
                      .bind("me", me)
                      .bind("size", ClaimPage.SIZE)
                      .bind("from", (shown - 1) * ClaimPage.SIZE)
                      .map((row, context) -> row(row))
                      .list(),
                  shown,
                  total);
            });
  }

  /**
   * One of my claims.
   *
   * @throws NotFound when there is none, or it is somebody else's
   */
  public ClaimView view(UUID claim) {
    Account me = currentUser.get();
    return views.of(claims.shownToClaimant(claim, me.personId()), me.zone());
  }

  /** I have read what was decided. */
  @Transactional
  public void seen(UUID claim) {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createUpdate(
                        "UPDATE jp_claim SET seen_at = :now WHERE uuid = :uuid AND person_id = :me"
                            + " AND "
                            + NEWS)
                    .bind("now", clock.instant())
                    .bind("uuid", claim)
                    .bind("me", currentUser.get().personId())
                    .execute());
  }

  private static ClaimRow row(ResultSet row) throws SQLException {
    ClaimState state = ClaimState.valueOf(row.getString("state"));
    String typed = DraftJson.read(row.getString("draft")).typed().getOrDefault("title", "");
    String title = row.getString("title");
    return new ClaimRow(
        SqlTypes.toUuid(row.getBytes("uuid")),
        state,
        row.getString("pathway"),
        title == null || (state.isEditable() && !typed.isEmpty()) ? typed : title,
        row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class),
        "",
        "",
        SqlTypes.toInstant(row.getObject("changed_at", LocalDateTime.class)),
        row.getBoolean("news"));
  }
}
