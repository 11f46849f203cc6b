package id.corpu.jp.application.board;

import id.corpu.jp.BoardFilter;
import id.corpu.jp.Figures;
import id.corpu.jp.Jp;
import id.corpu.jp.JpBoard;
import id.corpu.jp.MonthFigures;
import id.corpu.jp.PeopleOrder;
import id.corpu.jp.PeoplePage;
import id.corpu.jp.RiskRule;
import id.corpu.jp.TypeFigures;
import id.corpu.jp.UnitFigures;
import id.corpu.people.AsnType;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.Requires.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jdbi.v3.core.mapper.RowMapper;

/** Answers boards from the totals, within the caller's scope. */
@ApplicationScoped
@Requires(
    value = {Permission.VIEW_BOARD, Permission.VIEW_UNIT, Permission.MANAGE_JP},
    audit = Audit.REFUSALS)
public class BoardQueries implements JpBoard {

  private static final String FROM = " FROM jp_year_total t WHERE ";

  private Database database;
  private CurrentUser currentUser;
  private YearRegister register;
  private PeopleLists lists;
  private RiskReading risks;

  protected BoardQueries() {}

  @Inject
  public BoardQueries(
      Database database,
      CurrentUser currentUser,
      YearRegister register,
      PeopleLists lists,
      RiskReading risks) {
    this.database = database;
    this.currentUser = currentUser;
    this.register = register;
    this.lists = lists;
    this.risks = risks;
  }

  @Override
  public Figures figures(BoardFilter filter) {
    return rows(
            filter, "SELECT " + BoardRows.SUMS + FROM, "", (row, context) -> BoardRows.figures(row))
        .get(0);
  }

  @Override
  public List<UnitFigures> byUnit(BoardFilter filter) {
    return rows(
        filter,
        "SELECT t.unit_id, u.name AS unit_name, "
            + BoardRows.SUMS
            + " FROM jp_year_total t JOIN people_unit u ON u.id = t.unit_id WHERE ",
        " GROUP BY t.unit_id, u.name ORDER BY u.name",
        (row, context) ->
            new UnitFigures(
                row.getLong("unit_id"), row.getString("unit_name"), BoardRows.figures(row)));
  }

  @Override
  public List<TypeFigures> byType(BoardFilter filter) {
    return rows(
        filter,
        "SELECT t.asn_type, " + BoardRows.SUMS + FROM,
        " GROUP BY t.asn_type ORDER BY t.asn_type",
        (row, context) ->
            new TypeFigures(AsnType.valueOf(row.getString("asn_type")), BoardRows.figures(row)));
  }

  @Override
  public List<MonthFigures> byMonth(BoardFilter filter) {
    int people = figures(filter).people();
    Map<Integer, Integer> reached = new HashMap<>();
    rows(
            filter,
            "SELECT MONTH(t.reached_on) AS month, COUNT(*) AS people" + FROM,
            " AND t.reached_on IS NOT NULL GROUP BY MONTH(t.reached_on)",
            (row, context) -> Map.entry(row.getInt("month"), row.getInt("people")))
        .forEach(month -> reached.put(month.getKey(), month.getValue()));
    Map<Integer, Jp> counted = new HashMap<>();
    rows(
            filter,
            "SELECT m.month, SUM(m.counted) AS counted FROM jp_year_total t"
                + " JOIN jp_month_total m ON m.person_id = t.person_id AND m.year = t.year WHERE ",
            " GROUP BY m.month",
            (row, context) -> Map.entry(row.getInt("month"), BoardRows.jp(row, "counted")))
        .forEach(month -> counted.put(month.getKey(), month.getValue()));
    return IntStream.rangeClosed(1, 12)
        .mapToObj(
            month ->
                new MonthFigures(
                    month,
                    people,
                    IntStream.rangeClosed(1, month).map(m -> reached.getOrDefault(m, 0)).sum(),
                    counted.getOrDefault(month, Jp.ZERO)))
        .toList();
  }

  @Override
  public PeoplePage people(BoardFilter filter, PeopleOrder order, int page, int size) {
    Account account = lookedAfter(filter.year());
    return lists.page(new BoardCondition(account, filter), order, page, size);
  }

  @Override
  @Requires(value = Permission.VIEW_STAFF, audit = Audit.REFUSALS)
  public PeoplePage staff(int year, PeopleOrder order, int page, int size) {
    Account account = lookedAfter(year);
    return lists.staff(account, year, order, page, size);
  }

  @Override
  @Requires(
      value = {
        Permission.VIEW_BOARD,
        Permission.VIEW_UNIT,
        Permission.MANAGE_JP,
        Permission.VIEW_STAFF
      },
      audit = Audit.REFUSALS)
  public RiskRule risk(int year) {
    return risks.of(currentUser.get(), year);
  }

  private Account lookedAfter(int year) {
    Account account = currentUser.get();
    register.look(account.institutionId(), year);
    return account;
  }

  private <T> List<T> rows(BoardFilter filter, String select, String end, RowMapper<T> mapper) {
    BoardCondition condition = new BoardCondition(lookedAfter(filter.year()), filter);
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(select + condition.sql() + end)
                    .bindMap(condition.bindings())
                    .map(mapper)
                    .list());
  }
}
