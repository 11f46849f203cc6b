package id.corpu.demo.application;

import id.corpu.demo.domain.Plan;
import id.corpu.demo.domain.Population;
import id.corpu.demo.domain.Resident;
import id.corpu.people.Role;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.MultiRowInsert;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** The first stage: units, posts, people, status, roles, all in one transaction. */
@ApplicationScoped
@OpenUseCase("runs at start, before anybody can call")
public class PeopleStage {

  static final String STAGE = "demo.people";

  private static final String PERSON =
      "uuid, institution_id, personnel_key, number, name, email, unit_id, position_id,"
          + " supervisor_id, password_hash";
  private static final String DECREE = "800/118/BKPSDM/";

  private Database database;
  private LoadedOnce loaded;

  protected PeopleStage() {}

  @Inject
  public PeopleStage(Database database, LoadedOnce loaded) {
    this.database = database;
    this.loaded = loaded;
  }

  /** Loads everybody and notes the stage. */
  @Transactional
  public void load(City city, Plan plan, String passwordHash) {
    List<Resident> residents = Population.of(plan);
    try (Handle handle = database.jdbi().open()) {
      Map<String, Long> units = new UnitRows(handle, city).write(plan.units());
      Map<String, Long> posts = PostRows.write(handle, city, residents);
      people(handle, city, residents, units, posts, passwordHash);
      Map<String, Long> ids = idsByKey(handle, city);
      statuses(handle, residents, ids);
      roles(handle, plan.today(), residents, ids);
      loaded.note(STAGE, Digest.of(residents));
    } catch (SQLException e) {
      throw new LoadingFailure(e);
    }
  }

  /** Level by level from the top, since a person's row names the supervisor's. */
  private static void people(
      Handle handle,
      City city,
      List<Resident> residents,
      Map<String, Long> units,
      Map<String, Long> posts,
      String hash)
      throws SQLException {
    Map<Integer, List<Resident>> levels = new TreeMap<>();
    int[] depth = new int[residents.size()];
    for (Resident one : residents) {
      depth[one.index()] = one.supervisor() < 0 ? 0 : depth[one.supervisor()] + 1;
      levels.computeIfAbsent(depth[one.index()], d -> new java.util.ArrayList<>()).add(one);
    }
    MultiRowInsert.Rows insert = MultiRowInsert.unlessKnown("people_person", PERSON).rows();
    for (List<Resident> level : levels.values()) {
      Map<String, Long> above = idsByKey(handle, city);
      for (Resident one : level) {
        Long supervisor =
            one.supervisor() < 0 ? null : above.get(residents.get(one.supervisor()).key());
        insert.add(
            one.uuid(),
            city.id(),
            one.key(),
            one.number(),
            one.name(),
            one.email(),
            units.get(one.unit().code()),
            posts.get(one.post()),
            supervisor,
            hash);
      }
      insert.write(handle.getConnection());
    }
  }

  private static void statuses(Handle handle, List<Resident> residents, Map<String, Long> ids)
      throws SQLException {
    MultiRowInsert.Rows insert =
        MultiRowInsert.unlessKnown(
                "people_asn_status", "person_id, asn_type, number, valid_from, contract_start")
            .rows();
    for (Resident one : residents) {
      insert.add(
          ids.get(one.key()),
          one.type().name(),
          one.number(),
          one.statusFrom(),
          one.isPppk() ? one.statusFrom() : null);
    }
    insert.write(handle.getConnection());
  }

  private static void roles(
      Handle handle, LocalDate today, List<Resident> residents, Map<String, Long> ids)
      throws SQLException {
    LocalDate decided = LocalDate.of(today.getYear() - 1, 1, 2);
    MultiRowInsert.Rows insert =
        MultiRowInsert.unlessKnown(
                "people_role", "person_id, role, decree_number, decree_date, valid_from")
            .rows();
    for (Resident one : residents) {
      for (String role : one.roles()) {
        insert.add(
            ids.get(one.key()),
            Role.valueOf(role).name(),
            DECREE + decided.getYear(),
            decided,
            decided);
      }
    }
    insert.write(handle.getConnection());
  }

  /** Keys of the house by personnel key. */
  static Map<String, Long> idsByKey(Handle handle, City city) {
    Map<String, Long> ids = new HashMap<>();
    handle
        .createQuery("SELECT personnel_key, id FROM people_person WHERE institution_id = :city")
        .bind("city", city.id())
        .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
        .forEach(entry -> ids.put(entry.getKey(), entry.getValue()));
    return ids;
  }
}
