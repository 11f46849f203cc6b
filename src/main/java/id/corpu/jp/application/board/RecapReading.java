package id.corpu.jp.application.board;

import id.corpu.jp.BoardFilter;
import id.corpu.jp.IssuedCertificates;
import id.corpu.people.AsnType;
import id.corpu.people.People;
import id.corpu.people.PersonCard;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.Requires.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Reads a recap of many people some at a time: first their keys in the recap's order, then the rows
 * of a part of them. The caller's scope is a condition of each query.
 */
@ApplicationScoped
@Requires(
    value = {Permission.VIEW_BOARD, Permission.VIEW_UNIT, Permission.MANAGE_JP},
    audit = Audit.REFUSALS)
public class RecapReading {

  /** Forms that the authorities ask for. */
  public enum Form {
    /** Report of activities, Denpasar 2/2023 Lampiran 3. */
    ACTIVITY_REPORT,
    /** Course history for the national personnel system. */
    COURSE_HISTORY
  }

  /** How many people are read at once. */
  public static final int PEOPLE_AT_ONCE = 200;

  private static final String KEYS =
      "SELECT t.person_id FROM jp_year_total t JOIN people_person p ON p.id = t.person_id"
          + " JOIN people_unit u ON u.id = t.unit_id WHERE ";
  private static final String ROWS =
      "SELECT t.person_id, t.adjusted, "
          + BoardRows.PERSON
          + " FROM jp_year_total t JOIN people_person p ON p.id = t.person_id"
          + " JOIN people_unit u ON u.id = t.unit_id WHERE t.person_id IN (<some>) AND ";
  private static final String ACTIVITIES =
      "SELECT p.id AS person_id, u.name AS unit_name, p.name, t.asn_type, p.number, o.name AS position_name, e.pathway,"
          + " e.scope, e.title, MIN(e.credited_on) AS first_day, MAX(e.credited_on) AS last_day,"
          + " COUNT(*) AS entries, SUM(e.credited) AS counted"
          + " FROM jp_year_total t JOIN jp_entry e ON e.person_id = t.person_id AND e.year = t.year"
          + " JOIN people_person p ON p.id = t.person_id JOIN people_unit u ON u.id = t.unit_id"
          + " LEFT JOIN people_position o ON o.id = p.position_id"
          + " WHERE t.person_id IN (<some>) AND ";
  private static final String ORDER = " ORDER BY u.name, p.name, p.id";

  private Database database;
  private CurrentUser currentUser;
  private YearRegister register;
  private People people;
  @Inject private @Any Instance<IssuedCertificates> issuers;

  protected RecapReading() {}

  @Inject
  public RecapReading(
      Database database, CurrentUser currentUser, YearRegister register, People people) {
    this.database = database;
    this.currentUser = currentUser;
    this.register = register;
    this.people = people;
  }

  /** Keys of everybody in the recap, by unit and name. */
  public List<Long> people(BoardFilter filter) {
    register.look(currentUser.get().institutionId(), filter.year());
    BoardCondition condition = condition(filter);
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(KEYS + condition.sql() + ORDER)
                    .bindMap(condition.bindings())
                    .mapTo(Long.class)
                    .list());
  }

  /** The years of some of them, by unit and name. */
  public List<RecapRow> rows(BoardFilter filter, List<Long> some) {
    Map<Long, PersonCard> cards = people.cards(some);
    try (Handle handle = database.jdbi().open()) {
      return query(handle, ROWS, filter, some, ORDER)
          .map(
              (row, context) ->
                  new RecapRow(
                      cards.get(row.getLong("person_id")),
                      BoardRows.person(row),
                      BoardRows.jp(row, "adjusted")))
          .list();
    }
  }

  /**
   * The same for a form with whole personnel numbers, which leaves a row in the audit trail.
   *
   * @param form the form's name as a code
   */
  @Requires({Permission.VIEW_BOARD, Permission.VIEW_UNIT, Permission.MANAGE_JP})
  public List<Long> peopleOfForm(BoardFilter filter, Form form) {
    return people(filter);
  }

  /** What some of them learned, as {@linkplain #peopleOfForm a form} lists it. */
  public List<ActivityRow> activities(BoardFilter filter, List<Long> some) {
    try (Handle handle = database.jdbi().open()) {
      Papers papers = Papers.of(handle, issuers, some, filter.year());
      return query(
              handle,
              ACTIVITIES,
              filter,
              some,
              " GROUP BY u.name, p.name, p.id, t.asn_type, p.number, o.name, e.pathway, e.scope,"
                  + " e.title HAVING SUM(e.credited) > 0"
                  + ORDER
                  + ", MIN(e.credited_on), e.pathway, e.title")
          .map((row, context) -> activity(row, papers))
          .list();
    }
  }

  private Query query(
      Handle handle, String select, BoardFilter filter, List<Long> some, String end) {
    BoardCondition condition = condition(filter);
    return handle
        .createQuery(select + condition.sql() + end)
        .bindList("some", some)
        .bindMap(condition.bindings());
  }

  private BoardCondition condition(BoardFilter filter) {
    return new BoardCondition(currentUser.get(), filter);
  }

  private static ActivityRow activity(ResultSet row, Papers papers) throws SQLException {
    long person = row.getLong("person_id");
    String title = row.getString("title");
    return new ActivityRow(
        row.getString("unit_name"),
        row.getString("name"),
        AsnType.valueOf(row.getString("asn_type")),
        row.getString("number"),
        row.getString("position_name"),
        row.getString("pathway"),
        row.getString("scope").equals("INTERNATIONAL"),
        title,
        papers.numbers(person, title),
        papers.organisers(person, title),
        row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class),
        row.getInt("entries"),
        BoardRows.jp(row, "counted"));
  }
}
