package id.corpu.jp.application.claims;

import id.corpu.jp.Jp;
import id.corpu.jp.application.ledger.LearnedYear;
import id.corpu.jp.application.ledger.YearReckoning;
import id.corpu.jp.application.rules.RulesInForce;
import id.corpu.jp.domain.claims.Claim;
import id.corpu.jp.domain.claims.ClaimState;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.SqlTypes;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import id.corpu.record.LearningEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * One's own claims of a year that are no line of the ledger: those that wait for an officer or for
 * oneself, with what they would add, and those that were turned down, with the reason.
 */
@ApplicationScoped
@Requires(value = Permission.VIEW_OWN_JP, audit = Requires.Audit.REFUSALS)
public class ClaimsOfYear {

  /** So many claims are listed; the others are on the page of claims. */
  public static final int MOST = 20;

  private static final String ROWS =
      "SELECT c.id, c.uuid, c.state, c.pathway, c.title, c.first_day, c.last_day, s.note, s.citation"
          + " FROM jp_claim c LEFT JOIN jp_claim_step s ON s.id ="
          + " (SELECT MAX(x.id) FROM jp_claim_step x WHERE x.claim_id = c.id)"
          + " WHERE c.person_id = :me AND c.last_day BETWEEN :first AND :last"
          + " AND c.state IN ('SUBMITTED', 'RETURNED', 'REJECTED', 'REVOKED')"
          + " ORDER BY c.changed_at DESC, c.id DESC LIMIT :most";

  @Inject private CurrentUser currentUser;
  @Inject private Database database;
  @Inject private RulesInForce rules;
  @Inject private YearReckoning reckoning;
  @Inject private Claims claims;
  @Inject private ClaimEvents events;
  @Inject private DocumentRows documents;

  /**
   * What is there.
   *
   * @param claims the last changed first
   * @param together JP that the year would have more if all that wait for an officer were accepted:
   *     not their sum, since they share caps
   */
  public record Found(List<YearClaim> claims, Jp together) {}

  /** A row with the key by which the claim's facts are read. */
  private record Row(long id, YearClaim claim) {}

  /** The claims whose last day lies in a year. */
  public Found of(int year) {
    Account me = currentUser.get();
    List<Row> rows = rows(me.personId(), year);
    if (rows.stream().noneMatch(row -> isOpen(row.claim()))) {
      return new Found(rows.stream().map(Row::claim).toList(), Jp.ZERO);
    }
    LearnedYear learned = reckoning.open(rules.of(me.institutionId(), year), me.personId());
    Jp now = learned.counted(List.of());
    List<YearClaim> valued = new ArrayList<>();
    List<LearningEvent> waiting = new ArrayList<>();
    for (Row row : rows) {
      if (!isOpen(row.claim())) {
        valued.add(row.claim());
        continue;
      }
      List<LearningEvent> accepted = events(row.id(), me.zone());
      valued.add(worth(row.claim(), learned.counted(accepted).minus(now)));
      if (row.claim().state() == ClaimState.SUBMITTED) {
        waiting.addAll(accepted);
      }
    }
    return new Found(List.copyOf(valued), learned.counted(waiting).minus(now));
  }

  private static boolean isOpen(YearClaim claim) {
    return claim.state() == ClaimState.SUBMITTED || claim.state() == ClaimState.RETURNED;
  }

  private List<LearningEvent> events(long id, ZoneId zone) {
    Claim claim = claims.byKey(id);
    return events.of(claim, claim.facts().orElseThrow(), documents.evidence(id), zone);
  }

  private List<Row> rows(long person, int year) {
    try (Handle handle = database.jdbi().open()) {
      return handle
          .createQuery(ROWS)
          .bind("me", person)
          .bind("first", LocalDate.of(year, 1, 1))
          .bind("last", LocalDate.of(year, 12, 31))
          .bind("most", MOST)
          .map((row, context) -> row(row))
          .list();
    }
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getLong("id"),
        new YearClaim(
            SqlTypes.toUuid(row.getBytes("uuid")),
            ClaimState.valueOf(row.getString("state")),
            row.getString("pathway"),
            row.getString("title"),
            row.getObject("first_day", LocalDate.class),
            row.getObject("last_day", LocalDate.class),
            Optional.empty(),
            row.getString("note"),
            row.getString("citation")));
  }

  private static YearClaim worth(YearClaim claim, Jp jp) {
    return new YearClaim(
        claim.uuid(),
        claim.state(),
        claim.pathway(),
        claim.title(),
        claim.first(),
        claim.last(),
        Optional.of(jp),
        claim.note(),
        claim.citation());
  }
}
