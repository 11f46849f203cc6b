package id.corpu.guidance.application;

import id.corpu.guidance.SessionId;
import id.corpu.guidance.SessionKind;
import id.corpu.guidance.domain.MonthPlace;
import id.corpu.guidance.domain.SessionState;
import id.corpu.jp.JpRates;
import id.corpu.people.People;
import id.corpu.people.PersonCard;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.SqlTypes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The SQL of sessions in lists. */
@Dependent
class SessionRows {

  /**
   * A session's place in its month: by day and statement, as the ledger counts. Alias s is the
   * session.
   */
  static final String PLACE =
      """
      (SELECT COUNT(*) FROM guidance_session o WHERE %1$s AND o.state = 'CONFIRMED' AND %2$s) AS before_it,
      (SELECT COUNT(*) FROM guidance_session o WHERE %1$s AND o.state = 'CONFIRMED' AND NOT %2$s) AS after_it,
      (SELECT COUNT(*) FROM guidance_session o WHERE %1$s AND o.state = 'PROPOSED' AND %2$s) AS waiting_before
      """
          .formatted(
              "o.id <> s.id AND o.coachee_id = s.coachee_id AND o.kind = s.kind AND o.held_on"
                  + " BETWEEN DATE_FORMAT(s.held_on, '%Y-%m-01') AND LAST_DAY(s.held_on)",
              "(o.held_on < s.held_on OR (o.held_on = s.held_on AND o.statement_id <"
                  + " s.statement_id))");

  private static final String NEWEST_FIRST =
      " ORDER BY s.held_on DESC, s.starts_at DESC, s.id DESC";
  private static final String OLDEST_FIRST = " ORDER BY s.held_on, s.starts_at, s.id";

  @Inject private Database database;
  @Inject private People people;
  @Inject private JpRates rates;

  private record Found(long other, SessionRow row) {}

  /** A page of somebody's sessions; on the coachee's side without those that wait. */
  SessionPage page(Side side, long person, int number) {
    String mine = condition(side) + (side == Side.COACHEE ? " AND s.state <> 'PROPOSED'" : "");
    int total = count(mine, person);
    int last = Math.max(1, (total + SessionPage.SIZE - 1) / SessionPage.SIZE);
    int shown = Math.max(1, Math.min(number, last));
    String part = mine + NEWEST_FIRST;
    return new SessionPage(
        list(side, part, person, SessionPage.SIZE, (shown - 1) * SessionPage.SIZE), shown, total);
  }

  /** Those that wait for an answer, the oldest first. */
  List<SessionRow> waiting(Side side, long person, int limit) {
    return list(side, waitingCondition(side) + OLDEST_FIRST, person, limit, 0);
  }

  int waitingCount(Side side, long person) {
    return count(waitingCondition(side), person);
  }

  private static String condition(Side side) {
    return " WHERE s." + side.mine() + " = :person";
  }

  private static String waitingCondition(Side side) {
    return condition(side) + " AND s.state = 'PROPOSED'";
  }

  private int count(String condition, long person) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT COUNT(*) FROM guidance_session s" + condition)
                    .bind("person", person)
                    .mapTo(Integer.class)
                    .one());
  }

  private List<SessionRow> list(Side side, String part, long person, int limit, int from) {
    List<Found> found =
        database
            .jdbi()
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            "SELECT s.*, "
                                + PLACE
                                + " FROM guidance_session s"
                                + part
                                + " LIMIT :limit OFFSET :from")
                        .bind("person", person)
                        .bind("limit", limit)
                        .bind("from", from)
                        .map((row, c) -> new Found(row.getLong(side.theirs()), row(row)))
                        .list());
    Map<Long, PersonCard> cards = people.cards(found.stream().map(Found::other).toList());
    MonthRates monthly = new MonthRates(rates);
    return found.stream()
        .map(each -> monthly.rated(each.row(), cards.get(each.other()).name()))
        .toList();
  }

  /** A row without the other's name and without rate. */
  static SessionRow row(ResultSet row) throws SQLException {
    SessionState state = SessionState.valueOf(row.getString("state"));
    boolean stands = state == SessionState.PROPOSED || state == SessionState.CONFIRMED;
    return new SessionRow(
        new SessionId(SqlTypes.toUuid(row.getBytes("uuid"))),
        row.getLong("institution_id"),
        SessionKind.valueOf(row.getString("kind")),
        "",
        row.getObject("held_on", LocalDate.class),
        row.getObject("starts_at", LocalTime.class),
        row.getInt("minutes"),
        row.getString("topic"),
        state,
        new MonthPlace(
            stands ? 1 + row.getInt("before_it") : 0,
            row.getInt("after_it"),
            row.getInt("waiting_before")),
        Optional.empty());
  }
}
