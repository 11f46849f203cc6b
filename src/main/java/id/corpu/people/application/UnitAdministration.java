package id.corpu.people.application;

import id.corpu.people.UnitCard;
import id.corpu.people.application.imports.UnitPaths;
import id.corpu.people.domain.Ancestry;
import id.corpu.people.domain.Unit;
import id.corpu.people.domain.imports.Register.KnownUnit;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The unit tree as an administrator tends it between imports: add, rename, move. */
@ApplicationScoped
@Requires(Permission.MANAGE_PEOPLE)
public class UnitAdministration {

  private static final int DEEPEST = 20;

  @PersistenceContext private EntityManager entities;
  @Inject private Database database;
  @Inject private PeopleDirectory directory;
  @Inject private CurrentUser currentUser;

  /**
   * A unit in the list.
   *
   * @param people how many active people are directly in it
   */
  public record Row(UnitCard unit, long people, int version) {}

  /** All units in the tree's order. */
  @Requires(value = Permission.MANAGE_PEOPLE, audit = Requires.Audit.REFUSALS)
  public List<Row> list() {
    long city = currentUser.get().institutionId();
    Map<Long, Long> people =
        numbers(
            "SELECT unit_id, COUNT(*) FROM people_person WHERE"
                + " institution_id = :city AND active GROUP BY unit_id",
            city);
    Map<Long, Long> versions =
        numbers("SELECT id, version FROM people_unit WHERE institution_id = :city", city);
    return directory.units(city).stream()
        .map(
            unit ->
                new Row(
                    unit,
                    people.getOrDefault(unit.id(), 0L),
                    versions.getOrDefault(unit.id(), 0L).intValue()))
        .toList();
  }

  /**
   * Adds a unit.
   *
   * @throws InvalidInput UNIT_CODE, UNIT_NAME, UNIT_TOO_DEEP
   * @throws Conflict UNIT_CODE_TAKEN
   */
  @Transactional
  public void add(String code, String name, Long parentId) {
    String given = code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
    if (!given.matches("[A-Z0-9._/-]{1,40}")) {
      throw new InvalidInput("UNIT_CODE", "code");
    }
    List<Unit> all = all();
    if (all.stream().anyMatch(unit -> unit.code().equalsIgnoreCase(given))) {
      throw new Conflict("UNIT_CODE_TAKEN");
    }
    Unit unit =
        new Unit(currentUser.get().institutionId(), given, checked(name), known(all, parentId));
    entities.persist(unit);
    entities.flush();
    rewritePaths();
  }

  /**
   * Renames a unit, moves it beneath another, or both.
   *
   * @param parentId the unit above, null for the top
   * @throws InvalidInput UNIT_NAME, UNIT_CYCLE, UNIT_TOO_DEEP
   * @throws Conflict CHANGED_MEANWHILE
   */
  @Transactional
  public void change(long unitId, int version, String name, Long parentId) {
    List<Unit> all = all();
    Unit unit =
        all.stream()
            .filter(u -> u.id() == unitId)
            .findFirst()
            .orElseThrow(UnitAdministration::none);
    if (unit.version() != version) {
      throw new Conflict("CHANGED_MEANWHILE");
    }
    Long parent = known(all, parentId);
    if (parent != null && ancestry(all).closesCircle(unitId, parent)) {
      throw new InvalidInput("UNIT_CYCLE", "parent");
    }
    unit.rename(checked(name));
    unit.moveTo(parent);
    entities.flush();
    rewritePaths();
  }

  private List<Unit> all() {
    return entities
        .createQuery("SELECT u FROM Unit u WHERE u.institutionId = :city", Unit.class)
        .setParameter("city", currentUser.get().institutionId())
        .getResultList();
  }

  private static Ancestry<Long> ancestry(List<Unit> all) {
    Map<Long, Long> above = new HashMap<>();
    all.stream().filter(u -> u.parentId() != null).forEach(u -> above.put(u.id(), u.parentId()));
    return new Ancestry<>(above);
  }

  private static Long known(List<Unit> all, Long parentId) {
    if (parentId != null && all.stream().noneMatch(unit -> unit.id().equals(parentId))) {
      throw none();
    }
    return parentId;
  }

  private static String checked(String name) {
    String given = name == null ? "" : name.strip();
    if (given.isEmpty() || given.length() > 160) {
      throw new InvalidInput("UNIT_NAME", "name");
    }
    return given;
  }

  private void rewritePaths() {
    long city = currentUser.get().institutionId();
    database
        .jdbi()
        .useHandle(
            handle -> {
              List<UnitCard> units =
                  UnitRows.list(handle, "u.institution_id = :id", Map.of("id", city));
              UnitPaths.rewrite(handle, units.stream().map(UnitAdministration::placed).toList());
            });
    if (directory.units(city).stream().anyMatch(unit -> unit.depth() >= DEEPEST)) {
      throw new InvalidInput("UNIT_TOO_DEEP", "parent");
    }
  }

  private static KnownUnit placed(UnitCard unit) {
    return new KnownUnit(unit.id(), 0, unit.code(), unit.name(), unit.parentId(), unit.path());
  }

  private Map<Long, Long> numbers(String sql, long city) {
    Map<Long, Long> numbers = new HashMap<>();
    database
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createQuery(sql)
                    .bind("city", city)
                    .map((row, context) -> Map.entry(row.getLong(1), row.getLong(2)))
                    .forEach(entry -> numbers.put(entry.getKey(), entry.getValue())));
    return numbers;
  }

  private static NotFound none() {
    return new NotFound("unit");
  }
}
