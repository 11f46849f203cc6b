package id.corpu.jp.application.ledger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.corpu.jp.application.ledger.YearsBeside.Fact;
import id.corpu.jp.application.rules.RulesChanged;
import id.corpu.people.AsnStatusChanged;
import id.corpu.people.Institution;
import id.corpu.people.People;
import id.corpu.people.PersonCard;
import id.corpu.people.PersonId;
import id.corpu.platform.jobs.JobQueue;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.record.PeopleLearned;
import id.corpu.record.PeopleLearned.Learned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;

/**
 * Asks, in the transaction of the news, for the years that it touches: the year of the event and
 * those of the days that it names, the year before when it may end what began there, and {@link
 * YearsBeside}.
 */
@ApplicationScoped
@OpenUseCase("hears of statements, changes of status and decisions")
public class LedgerNews {

  private static final ThreadLocal<Boolean> SILENT = ThreadLocal.withInitial(() -> false);

  private People people;
  private Database database;
  private JobQueue jobs;
  private YearsBeside beside;
  private Clock clock;
  private final Cache<Long, Long> cities = Caffeine.newBuilder().maximumSize(50_000).build();

  protected LedgerNews() {}

  @Inject
  public LedgerNews(
      People people, Database database, JobQueue jobs, YearsBeside beside, Clock clock) {
    this.people = people;
    this.database = database;
    this.jobs = jobs;
    this.beside = beside;
    this.clock = clock;
  }

  /** Runs a load whose statements ask for no ledger. */
  public static void silently(Runnable load) {
    SILENT.set(true);
    try {
      load.run();
    } finally {
      SILENT.remove();
    }
  }

  void onLearned(@Observes PeopleLearned news) {
    List<Learned> relevant = news.learned().stream().filter(Learned::creditRelevant).toList();
    if (SILENT.get() || relevant.isEmpty()) {
      return;
    }
    Map<Long, Long> cityOf =
        cities(relevant.stream().map(Learned::person).map(PersonId::value).toList());
    List<Fact> facts =
        relevant.stream()
            .filter(learned -> cityOf.containsKey(learned.person().value()))
            .map(learned -> fact(learned, zone(cityOf.get(learned.person().value()))))
            .toList();
    Set<String> keys = new TreeSet<>(beside.of(facts, cityOf));
    for (Fact fact : facts) {
      fact.reach().years().forEach(year -> keys.add(LedgerJob.key(fact.person(), year)));
      LocalDate stamped = fact.reach().stamped();
      if (stamped.getDayOfYear() == 1) {
        keys.add(LedgerJob.key(fact.person(), stamped.getYear() - 1));
      }
    }
    jobs.enqueueAll(LedgerJob.KIND, keys);
  }

  void onStatus(@Observes AsnStatusChanged change) {
    if (SILENT.get() || change.personIds().isEmpty()) {
      return;
    }
    Set<String> keys = new TreeSet<>();
    cities(change.personIds())
        .forEach(
            (person, city) ->
                keys.add(
                    LedgerJob.key(person, LocalDate.now(clock.withZone(zone(city))).getYear())));
    List<Long> ids = List.copyOf(change.personIds());
    keys.addAll(kept("person_id IN (<people>)", query -> query.bindList("people", ids)));
    jobs.enqueueAll(LedgerJob.KIND, keys);
  }

  /** Everybody's year that is kept; the year before too, which may share a contract year. */
  void onRules(@Observes RulesChanged change) {
    jobs.enqueueAll(
        LedgerJob.KIND,
        kept(
            "institution_id = :city AND year >= :year",
            query ->
                query.bind("city", change.institutionId()).bind("year", change.fromYear() - 1)));
  }

  /** A certificate carries the registration of its enrolment. */
  private static Fact fact(Learned learned, ZoneId zone) {
    return new Fact(
        learned.person().value(),
        Reach.of(learned.timestamp(), learned.dated(), zone),
        learned.registration().isPresent());
  }

  /** Keys of the years that have a row of totals. */
  private List<String> kept(String condition, Consumer<Query> bindings) {
    return database
        .jdbi()
        .withHandle(
            handle -> {
              Query query =
                  handle.createQuery(
                      "SELECT person_id, year FROM jp_year_total WHERE " + condition);
              bindings.accept(query);
              return query
                  .map((row, context) -> LedgerJob.key(row.getLong(1), row.getInt(2)))
                  .list();
            });
  }

  /** A person keeps the city for as long as the server runs. */
  private Map<Long, Long> cities(Collection<Long> personIds) {
    return cities.getAll(
        personIds,
        missing ->
            people.cards(Set.copyOf(missing)).values().stream()
                .collect(Collectors.toMap(PersonCard::id, PersonCard::institutionId)));
  }

  private ZoneId zone(long city) {
    return people.institution(city).map(Institution::zone).orElse(ZoneId.of("Asia/Jakarta"));
  }
}
