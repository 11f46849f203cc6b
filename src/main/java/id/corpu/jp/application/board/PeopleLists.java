package id.corpu.jp.application.board;

import id.corpu.jp.PeopleOrder;
import id.corpu.jp.PeoplePage;
import id.corpu.jp.PersonFigures;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Lists of people with their year, paged in the database. */
@ApplicationScoped
class PeopleLists {

  private static final int MOST_ROWS = 200;
  private static final String ROWS =
      "SELECT "
          + BoardRows.PERSON
          + " FROM jp_year_total t JOIN people_person p ON p.id = t.person_id"
          + " JOIN people_unit u ON u.id = t.unit_id WHERE ";
  private static final String STAFF =
      "p.supervisor_id = :supervisor AND t.institution_id = :institution AND t.year = :year AND"
          + " t.on_duty";

  private Database database;

  protected PeopleLists() {}

  @Inject
  PeopleLists(Database database) {
    this.database = database;
  }

  PeoplePage page(BoardCondition condition, PeopleOrder order, int page, int size) {
    int total =
        count(
            "SELECT COUNT(*) FROM jp_year_total t WHERE " + condition.sql(), condition.bindings());
    return page(ROWS + condition.sql() + orderBy(order), condition.bindings(), total, page, size);
  }

  PeoplePage staff(Account supervisor, int year, PeopleOrder order, int page, int size) {
    Map<String, Object> bindings =
        Map.of(
            "supervisor", supervisor.personId(),
            "institution", supervisor.institutionId(),
            "year", year);
    int total =
        count(
            "SELECT COUNT(*) FROM people_person p JOIN jp_year_total t ON t.person_id = p.id WHERE "
                + STAFF,
            bindings);
    return page(ROWS + STAFF + orderBy(order), bindings, total, page, size);
  }

  private PeoplePage page(String sql, Map<String, Object> bindings, int total, int page, int size) {
    int rows = Math.max(1, Math.min(size, MOST_ROWS));
    int last = Math.max(1, (total + rows - 1) / rows);
    int shown = Math.max(1, Math.min(page, last));
    List<PersonFigures> found =
        database
            .jdbi()
            .withHandle(
                handle ->
                    handle
                        .createQuery(sql + " LIMIT :limit OFFSET :offset")
                        .bindMap(bindings)
                        .bind("limit", rows)
                        .bind("offset", (shown - 1) * rows)
                        .map((row, context) -> BoardRows.person(row))
                        .list());
    return new PeoplePage(found, total, shown, rows);
  }

  private int count(String sql, Map<String, Object> bindings) {
    return database
        .jdbi()
        .withHandle(handle -> handle.createQuery(sql).bindMap(bindings).mapTo(Integer.class).one());
  }

  private static String orderBy(PeopleOrder order) {
    String first =
        switch (order) {
          case NAME -> "p.name";
          case MOST_COUNTED -> "t.counted DESC";
          case LEAST_COUNTED -> "t.counted";
          case MOST_AT_RISK ->
              "GREATEST(COALESCE(t.target, 0) - t.counted - t.waiting, 0) DESC,"
                  + " GREATEST(COALESCE(t.target, 0) - t.counted, 0) DESC";
          case MOST_WAITING -> "t.waiting DESC";
          case MOST_B10 -> "t.b10 DESC";
          case MOST_B20 -> "t.b20 DESC";
          case MOST_B70 -> "t.b70 DESC";
        };
    return " ORDER BY " + first + ", p.name, p.id";
  }
}
