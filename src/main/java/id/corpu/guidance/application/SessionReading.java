package id.corpu.guidance.application;

import id.corpu.guidance.SessionId;
import id.corpu.guidance.SessionKind;
import id.corpu.guidance.domain.MonthCount;
import id.corpu.jp.JpRates;
import id.corpu.jp.MonthlyRate;
import id.corpu.people.People;
import id.corpu.people.PersonCard;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.AuditTrail;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the sessions of the signed-in person, and nobody else's. */
@ApplicationScoped
@Requires(
    value = {Permission.CONFIRM_SESSION, Permission.COACH},
    audit = Requires.Audit.REFUSALS)
public class SessionReading {

  private static final int WAITING_SHOWN = 20;
  private static final String DETAIL =
      "SELECT s.*, "
          + SessionRows.PLACE
          + " FROM guidance_session s WHERE s.uuid = :uuid AND (s.coach_id = :me OR s.coachee_id = :me)";
  private static final String MONTH =
      "SELECT kind, COUNT(*) AS confirmed FROM guidance_session WHERE coachee_id = :me"
          + " AND state = 'CONFIRMED' AND held_on BETWEEN :first AND :last GROUP BY kind";

  @Inject private CurrentUser currentUser;
  @Inject private Database database;
  @Inject private SessionRows rows;
  @Inject private People people;
  @Inject private JpRates rates;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  private record Found(SessionRow row, SessionFacts facts) {}

  /** A page of my sessions on one side; a page beyond the last is the last. */
  public SessionPage page(Side side, int number) {
    return rows.page(side, currentUser.get().personId(), number);
  }

  /** The oldest sessions that wait for my answer (or, as coach, for the other's). */
  public List<SessionRow> waiting(Side side) {
    return rows.waiting(side, currentUser.get().personId(), WAITING_SHOWN);
  }

  public int waitingCount(Side side) {
    return rows.waitingCount(side, currentUser.get().personId());
  }

  /** How much of this month's limit I have used, by kind. */
  public List<MonthCount> thisMonth() {
    Account me = currentUser.get();
    YearMonth month = YearMonth.now(clock.withZone(me.zone()));
    Map<SessionKind, Integer> confirmed =
        database
            .jdbi()
            .withHandle(
                handle ->
                    handle
                        .createQuery(MONTH)
                        .bind("me", me.personId())
                        .bind("first", month.atDay(1))
                        .bind("last", month.atEndOfMonth())
                        .map((row, c) -> Map.entry(kind(row), row.getInt("confirmed")))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    return Arrays.stream(SessionKind.values())
        .map(kind -> new MonthCount(kind, confirmed.getOrDefault(kind, 0), limit(me, kind, month)))
        .toList();
  }

  private int limit(Account me, SessionKind kind, YearMonth month) {
    return rates
        .monthly(me.institutionId(), kind.pathway(), month.atEndOfMonth())
        .map(MonthlyRate::maxPerMonth)
        .orElse(0);
  }

  /**
   * A session of mine.
   *
   * @throws NotFound when there is none or I am neither coach nor coachee; leaves an audit row
   */
  public SessionDetail detail(SessionId id) {
    Account me = currentUser.get();
    Found found =
        database
            .jdbi()
            .withHandle(
                handle ->
                    handle
                        .createQuery(DETAIL)
                        .bind("uuid", id.value())
                        .bind("me", me.personId())
                        .map((row, c) -> new Found(SessionRows.row(row), SessionFacts.of(row)))
                        .findOne())
            .orElseThrow(() -> refused(id, me));
    long coachId = found.facts().coachId();
    long coacheeId = found.facts().coacheeId();
    Map<Long, PersonCard> cards = people.cards(Set.of(coachId, coacheeId));
    Side side = coachId == me.personId() ? Side.COACH : Side.COACHEE;
    PersonCard other = cards.get(side == Side.COACH ? coacheeId : coachId);
    return new SessionDetail(
        new MonthRates(rates).rated(found.row(), other.name()),
        found.facts(),
        side,
        cards.get(coachId),
        cards.get(coacheeId),
        found.row().heldOn().atTime(found.row().startsAt()).atZone(me.zone()).toInstant());
  }

  private NotFound refused(SessionId id, Account me) {
    audit.note("SessionReading.detail", me, id.toString(), "REFUSED", "NOT_MINE");
    return new NotFound("session");
  }

  private static SessionKind kind(ResultSet row) throws SQLException {
    return SessionKind.valueOf(row.getString("kind"));
  }
}
