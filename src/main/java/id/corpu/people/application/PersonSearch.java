package id.corpu.people.application;

import id.corpu.people.PersonCard;
import id.corpu.people.Scope;
import id.corpu.people.UnitCard;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The administrator's list of people: by name, exact number, unit with all beneath it. */
@ApplicationScoped
@Requires(value = Permission.MANAGE_PEOPLE, audit = Requires.Audit.REFUSALS)
public class PersonSearch {

  /** Rows on a page. */
  public static final int PAGE = 50;

  @Inject private Database database;
  @Inject private CurrentUser currentUser;
  @Inject private PeopleDirectory directory;
  @Inject private Clock clock;

  /**
   * What was found.
   *
   * @param rows one page, by name
   * @param total how many there are on all pages
   */
  public record Found(List<PersonCard> rows, long total) {}

  /**
   * A page of people.
   *
   * @param words part of the name, or a whole number; empty for everybody
   * @param unitId only this unit and the units beneath it; null for the whole city
   * @param page 0 is the first
   */
  public Found find(String words, Long unitId, int page) {
    Scope scope = Scope.institution(currentUser.get());
    Map<String, Object> bindings = new HashMap<>(scope.bindings());
    StringBuilder condition = new StringBuilder(" WHERE ").append(scope.condition());
    condition.append(" AND ").append(PersonRows.match(words, bindings));
    if (unitId != null) {
      condition.append(
          " AND p.unit_id IN (SELECT b.id FROM people_unit t JOIN people_unit b"
              + " ON b.path LIKE CONCAT(t.path, '%') WHERE t.id = :unit)");
      bindings.put("unit", unitId);
    }
    return database
        .jdbi()
        .withHandle(
            handle -> {
              long total =
                  handle
                      .createQuery("SELECT COUNT(*) FROM people_person p" + condition)
                      .bindMap(bindings)
                      .mapTo(Long.class)
                      .one();
              List<PersonCard> rows =
                  handle
                      .createQuery(
                          PersonRows.CARD
                              + condition
                              + " ORDER BY p.name, p.id LIMIT :limit OFFSET :offset")
                      .bindMap(bindings)
                      .bind("today", PersonRows.today(clock))
                      .bind("limit", PAGE)
                      .bind("offset", (long) Math.max(0, page) * PAGE)
                      .map((row, context) -> PersonRows.card(row))
                      .list();
              return new Found(rows, total);
            });
  }

  /** All units of the city, for the filter. */
  public List<UnitCard> units() {
    return directory.units(currentUser.get().institutionId());
  }
}
