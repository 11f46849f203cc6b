package id.corpu.xapi.application.browsing;

import id.corpu.platform.errors.NotFound;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.Requires.Audit;
import id.corpu.xapi.AgentId;
import id.corpu.xapi.AgentNames;
import id.corpu.xapi.application.browsing.SubjectFacts.Count;
import id.corpu.xapi.application.browsing.SubjectFacts.InMonth;
import id.corpu.xapi.application.browsing.SubjectFacts.OfVerb;
import id.corpu.xapi.domain.StatementKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** What the own institution's store knows of a person, a verb or an activity. */
@ApplicationScoped
@Requires(value = Permission.MANAGE_LRS, audit = Audit.REFUSALS)
public class SubjectReading {

  private static final int MONTHS = 12;
  private static final int MOST_NAMES = 20;

  private Database database;
  private Instance<AgentNames> names;
  private CurrentUser currentUser;
  private Clock clock;

  protected SubjectReading() {}

  @Inject
  public SubjectReading(
      Database database, @Any Instance<AgentNames> names, CurrentUser currentUser, Clock clock) {
    this.database = database;
    this.names = names;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /**
   * IFI or IRI behind a key.
   *
   * @throws NotFound when the institution's store has none
   */
  public String identifier(Subject subject, UUID key) {
    return database.jdbi().withHandle(handle -> identifier(handle, subject, key));
  }

  /**
   * Everything known of it; the counts are bounded and never read more than an index.
   *
   * @throws NotFound when the institution's store has no such thing
   */
  public SubjectFacts facts(Subject subject, UUID key) {
    return database
        .jdbi()
        .withHandle(
            handle -> {
              String identifier = identifier(handle, subject, key);
              Optional<Long>[] ends = ends(handle, subject, key);
              List<YearMonth> months = months();
              List<Count> counts = counts(handle, subject, key, months);
              return new SubjectFacts(
                  identifier,
                  subject == Subject.PERSON ? names(handle, key, identifier) : List.of(),
                  subject == Subject.ACTIVITY ? definition(handle, key) : Optional.empty(),
                  ends[0].map(StatementKey::storedOf),
                  ends[1].map(StatementKey::storedOf),
                  counts.get(MONTHS),
                  IntStream.range(0, MONTHS)
                      .mapToObj(i -> new InMonth(months.get(i), counts.get(i)))
                      .toList(),
                  subject == Subject.VERB ? List.of() : verbs(handle, subject, key));
            });
  }

  private String identifier(Handle handle, Subject subject, UUID key) {
    return bound(handle.createQuery(subject.nameSql()), key)
        .mapTo(String.class)
        .findOne()
        .orElseThrow(() -> new NotFound("subject"));
  }

  @SuppressWarnings("unchecked")
  private Optional<Long>[] ends(Handle handle, Subject subject, UUID key) {
    return bound(handle.createQuery(subject.endsSql()), key)
        .map(
            (row, context) ->
                new Optional[] {
                  Optional.ofNullable(row.getObject(1, Long.class)),
                  Optional.ofNullable(row.getObject(2, Long.class))
                })
        .one();
  }

  private List<YearMonth> months() {
    YearMonth now = YearMonth.now(clock.withZone(zone()));
    return IntStream.range(0, MONTHS).mapToObj(now::minusMonths).toList();
  }

  /** A count for each month and one for all time, in one query. */
  private List<Count> counts(Handle handle, Subject subject, UUID key, List<YearMonth> months) {
    List<String> selects = new ArrayList<>();
    for (int i = 0; i <= MONTHS; i++) {
      selects.add("SELECT %d AS place, (%s) AS found".formatted(i, subject.countSql(i)));
    }
    Query query = bound(handle.createQuery(String.join(" UNION ALL ", selects)), key);
    for (int i = 0; i < MONTHS; i++) {
      query.bind("from" + i, key(months.get(i))).bind("to" + i, key(months.get(i).plusMonths(1)));
    }
    Map<Integer, Integer> found =
        query
            .bind("from" + MONTHS, 0L)
            .bind("to" + MONTHS, Long.MAX_VALUE)
            .bind("most", SubjectFacts.MOST + 1)
            .map((row, context) -> Map.entry(row.getInt("place"), row.getInt("found")))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return IntStream.rangeClosed(0, MONTHS).mapToObj(i -> new Count(found.get(i))).toList();
  }

  private long key(YearMonth month) {
    Instant start = month.atDay(1).atStartOfDay(zone()).toInstant();
    return StatementKey.after(start.minusNanos(1_000));
  }

  private List<OfVerb> verbs(Handle handle, Subject subject, UUID key) {
    return bound(handle.createQuery(subject.verbsSql()), key)
        .bind("sample", SubjectFacts.SAMPLE)
        .map((row, context) -> new OfVerb(row.getString("iri"), row.getInt("statements")))
        .list();
  }

  private List<String> names(Handle handle, UUID key, String ifi) {
    AgentId id = new AgentId(ifi);
    List<String> all = new ArrayList<>(AgentNames.among(names, store(), List.of(id)).values());
    handle
        .createQuery("SELECT name FROM xapi_actor_name WHERE actor_id = :id LIMIT :most")
        .bind("id", key)
        .bind("most", MOST_NAMES)
        .mapTo(String.class)
        .forEach(all::add);
    return all.stream().distinct().toList();
  }

  private Optional<String> definition(Handle handle, UUID key) {
    return bound(
            handle.createQuery(
                "SELECT definition FROM xapi_activity WHERE id = :id AND store_id = :store"
                    + " AND definition IS NOT NULL"),
            key)
        .mapTo(String.class)
        .findOne();
  }

  private Query bound(Query query, UUID key) {
    return query.bind("id", key).bind("store", store());
  }

  private long store() {
    return currentUser.get().institutionId();
  }

  private ZoneId zone() {
    return currentUser.get().zone();
  }
}
