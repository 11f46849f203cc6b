package id.corpu.xapi.application.use;

import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.Requires.Audit;
import id.corpu.xapi.domain.use.Caller;
import id.corpu.xapi.domain.use.LastUse;
import id.corpu.xapi.domain.use.UseCount;
import id.corpu.xapi.domain.use.UseKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The audit of use as the LRS administrator sees it: the callers of the own institution, some
 * seconds late.
 */
@ApplicationScoped
@Requires(value = Permission.MANAGE_LRS, audit = Audit.REFUSALS)
public class UseReading {

  private static final String HOURS =
      "SELECT hour, kind, "
          + UseRows.SUMS
          + " FROM xapi_use WHERE caller_id = :caller AND hour >= :from GROUP BY hour, kind";
  private static final String BEARERS =
      "SELECT c.issuer, c.name, c.last_at, c.last_from, c.last_old_at, "
          + UseRows.SUMS
          + " FROM xapi_caller c JOIN xapi_use u ON u.caller_id = c.id AND u.hour >= :from"
          + " WHERE c.store_id = :store AND c.issuer <> '' GROUP BY c.id ORDER BY calls DESC LIMIT 50";

  private Database database;
  private CurrentUser currentUser;
  private Clock clock;

  protected UseReading() {}

  @Inject
  public UseReading(Database database, CurrentUser currentUser, Clock clock) {
    this.database = database;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /**
   * A credential's calls of the last days, today included.
   *
   * @param byDay every day, also those without calls, in the city's zone
   * @param byKind kinds that were called, the busiest first by name of the enum
   */
  public record Use(NavigableMap<LocalDate, UseCount> byDay, Map<UseKind, UseCount> byKind) {

    public UseCount total() {
      return byDay.values().stream().reduce(UseCount.NONE, UseCount::plus);
    }
  }

  /** Somebody who came with a token. */
  public record Bearer(Caller caller, LastUse last, UseCount count) {}

  /** Calls of a credential of the own institution. */
  public Use ofCredential(String key, int days) {
    ZoneId zone = currentUser.get().zone();
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    NavigableMap<LocalDate, UseCount> byDay = new TreeMap<>();
    for (int ago = 0; ago < days; ago++) {
      byDay.put(today.minusDays(ago), UseCount.NONE);
    }
    Map<UseKind, UseCount> byKind = new EnumMap<>(UseKind.class);
    database
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createQuery(HOURS)
                    .bind("caller", own(key).key())
                    .bind("from", byDay.firstKey().atStartOfDay(zone).toInstant())
                    .map(
                        (row, context) -> {
                          LocalDate day = LocalDate.ofInstant(UseRows.instant(row, "hour"), zone);
                          byDay.merge(day, UseRows.count(row), UseCount::plus);
                          byKind.merge(UseRows.kind(row), UseRows.count(row), UseCount::plus);
                          return day;
                        })
                    .list());
    return new Use(byDay, byKind);
  }

  /**
   * When credentials of the own institution were used last, by key; those never used are left out.
   */
  public Map<String, LastUse> last(Collection<String> keys) {
    if (keys.isEmpty()) {
      return Map.of();
    }
    Map<UUID, String> byId = keys.stream().collect(Collectors.toMap(k -> own(k).key(), k -> k));
    Map<String, LastUse> last = new HashMap<>();
    database
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT name, last_at, last_from, last_old_at FROM xapi_caller"
                            + " WHERE id IN (<ids>)")
                    .bindList("ids", List.copyOf(byId.keySet()))
                    .map((row, context) -> Map.entry(row.getString("name"), UseRows.lastUse(row)))
                    .forEach(entry -> last.put(entry.getKey(), entry.getValue())));
    return last;
  }

  /** When one was used last. */
  public Optional<LastUse> last(String key) {
    return Optional.ofNullable(last(List.of(key)).get(key));
  }

  /** Who came with tokens since an instant, the busiest first. */
  public List<Bearer> bearers(Instant from) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(BEARERS)
                    .bind("store", currentUser.get().institutionId())
                    .bind("from", from)
                    .map(
                        (row, context) ->
                            new Bearer(
                                new Caller(
                                    currentUser.get().institutionId(),
                                    row.getString("issuer"),
                                    row.getString("name")),
                                UseRows.lastUse(row),
                                UseRows.count(row)))
                    .list());
  }

  private Caller own(String key) {
    return Caller.credential(currentUser.get().institutionId(), key);
  }
}
