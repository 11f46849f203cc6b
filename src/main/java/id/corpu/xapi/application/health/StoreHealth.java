package id.corpu.xapi.application.health;

import id.corpu.platform.jobs.JobBacklog;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.Requires.Audit;
import id.corpu.xapi.application.StatementReading;
import id.corpu.xapi.application.health.Health.OfDay;
import id.corpu.xapi.application.health.Health.OfMinute;
import id.corpu.xapi.application.health.Health.OfVersion;
import id.corpu.xapi.application.health.Health.Size;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at the own institution's store. */
@ApplicationScoped
@Requires(value = Permission.MANAGE_LRS, audit = Audit.REFUSALS)
public class StoreHealth {

  /** How many of the newest statements tell which versions are used. */
  public static final int SAMPLE = 1_000;

  private static final int MINUTES = 60;
  private static final int DAYS = 30;
  private static final int MOST_REFUSED = 20;
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration HOUR = Duration.ofHours(1);

  private static final String SIZE =
      "SELECT SUM(IF(table_name = 'xapi_statement', table_rows, 0)) AS statements,"
          + " SUM(data_length + index_length) AS bytes FROM information_schema.tables"
          + " WHERE table_schema = DATABASE() AND table_name LIKE 'xapi!_%' ESCAPE '!'";
  private static final String VERSIONS =
      "SELECT version, COUNT(*) AS statements FROM (SELECT version FROM xapi_statement"
          + " WHERE store_id = :store ORDER BY id DESC LIMIT :sample) newest"
          + " GROUP BY version ORDER BY statements DESC";

  private Database database;
  private StatementReading reading;
  private IngestCounts counts;
  private RefusalBook refusals;
  private JobBacklog jobs;
  private CurrentUser currentUser;
  private Clock clock;

  protected StoreHealth() {}

  @Inject
  public StoreHealth(
      Database database,
      StatementReading reading,
      IngestCounts counts,
      RefusalBook refusals,
      JobBacklog jobs,
      CurrentUser currentUser,
      Clock clock) {
    this.database = database;
    this.reading = reading;
    this.counts = counts;
    this.refusals = refusals;
    this.jobs = jobs;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** How the store is now. */
  public Health look() {
    long store = currentUser.get().institutionId();
    Instant completeUntil = reading.consistentThrough();
    Instant now = clock.instant();
    Duration behind = Duration.between(completeUntil, now);
    return new Health(
        now,
        minutes(store, completeUntil),
        days(store, completeUntil),
        behind.isNegative() ? Duration.ZERO : behind,
        jobs.waiting(),
        refusals.tallies(store),
        refusals.last(store, MOST_REFUSED),
        size(),
        versions(store));
  }

  private List<OfMinute> minutes(long store, Instant completeUntil) {
    long last = completeUntil.getEpochSecond() / MINUTE.toSeconds();
    long first = last - MINUTES + 1;
    Map<Long, Optional<Integer>> found = counts.of(store, MINUTE, first, last, completeUntil);
    List<OfMinute> minutes = new ArrayList<>();
    for (long minute = first; minute <= last; minute++) {
      minutes.add(
          new OfMinute(Instant.ofEpochSecond(minute * MINUTE.toSeconds()), found.get(minute)));
    }
    return minutes;
  }

  /** Days are made of hours, which are the same whatever the institution's zone. */
  private List<OfDay> days(long store, Instant completeUntil) {
    ZoneId zone = currentUser.get().zone();
    LocalDate today = completeUntil.atZone(zone).toLocalDate();
    long last = completeUntil.getEpochSecond() / HOUR.toSeconds();
    Map<Long, Optional<Integer>> found =
        counts.of(store, HOUR, hour(today.minusDays(DAYS - 1), zone), last, completeUntil);
    List<OfDay> days = new ArrayList<>();
    for (LocalDate day = today.minusDays(DAYS - 1); !day.isAfter(today); day = day.plusDays(1)) {
      int sum = 0;
      boolean whole = true;
      for (long hour = hour(day, zone);
          hour < hour(day.plusDays(1), zone) && hour <= last;
          hour++) {
        sum += found.get(hour).orElse(0);
        whole &= found.get(hour).isPresent();
      }
      days.add(new OfDay(day, sum, whole));
    }
    return days;
  }

  private static long hour(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toEpochSecond() / HOUR.toSeconds();
  }

  private Size size() {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(SIZE)
                    .map((row, c) -> new Size(row.getLong("statements"), row.getLong("bytes")))
                    .one());
  }

  private List<OfVersion> versions(long store) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(VERSIONS)
                    .bind("store", store)
                    .bind("sample", SAMPLE)
                    .map(
                        (row, c) ->
                            new OfVersion(row.getString("version"), row.getInt("statements")))
                    .list());
  }
}
