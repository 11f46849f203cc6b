package id.corpu.jp.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
import java.util.stream.Collectors;

/**
 * Asks, in the transaction of the news, for the years that it touches: the year of the event, the
 * year before when the event may prove or end what began there.
 */
@ApplicationScoped
@OpenUseCase("hears of statements and changes of status")
public class LedgerNews {

  private static final ThreadLocal<Boolean> SILENT = ThreadLocal.withInitial(() -> false);

  private People people;
  private Database database;
  private JobQueue jobs;
  private Clock clock;
  private final Cache<Long, ZoneId> zones = Caffeine.newBuilder().maximumSize(50_000).build();

  protected LedgerNews() {}

  @Inject
  public LedgerNews(People people, Database database, JobQueue jobs, Clock clock) {
    this.people = people;
    this.database = database;
    this.jobs = jobs;
    this.clock = clock;
  }

  /** Runs a load whose statements ask for no ledger. */
  static void silently(Runnable load) {
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
    Map<Long, ZoneId> zoneOf =
        zones(relevant.stream().map(Learned::person).map(PersonId::value).toList());
    Set<String> keys = new TreeSet<>();
    for (Learned learned : relevant) {
      long person = learned.person().value();
      if (zoneOf.containsKey(person)) {
        LocalDate day = learned.timestamp().atZone(zoneOf.get(person)).toLocalDate();
        keys.add(LedgerJob.key(person, day.getYear()));
        if (day.getDayOfYear() == 1 || (isProof(learned) && waits(person, day.getYear() - 1))) {
          keys.add(LedgerJob.key(person, day.getYear() - 1));
        }
        if (isProof(learned) && waits(person, day.getYear() + 1)) {
          keys.add(LedgerJob.key(person, day.getYear() + 1));
        }
      }
    }
    jobs.enqueueAll(LedgerJob.KIND, keys);
  }

  void onStatus(@Observes AsnStatusChanged change) {
    if (SILENT.get()) {
      return;
    }
    Map<Long, ZoneId> zoneOf = zones(change.personIds());
    Set<String> keys = new TreeSet<>();
    zoneOf.forEach(
        (person, zone) ->
            keys.add(LedgerJob.key(person, LocalDate.now(clock.withZone(zone)).getYear())));
    keys.addAll(yearsKept(change.personIds()));
    jobs.enqueueAll(LedgerJob.KIND, keys);
  }

  /** Whether an event may be the certificate of an enrolment. */
  private static boolean isProof(Learned learned) {
    return learned.registration().isPresent();
  }

  private boolean waits(long personId, int year) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                        .createQuery(
                            "SELECT COUNT(*) FROM jp_year_total"
                                + " WHERE person_id = :person AND year = :year AND waiting > 0")
                        .bind("person", personId)
                        .bind("year", year)
                        .mapTo(Integer.class)
                        .one()
                    > 0);
  }

  private List<String> yearsKept(Collection<Long> personIds) {
    return personIds.isEmpty()
        ? List.of()
        : database
            .jdbi()
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            "SELECT person_id, year FROM jp_year_total WHERE person_id IN"
                                + " (<people>)")
                        .bindList("people", List.copyOf(personIds))
                        .map((row, context) -> LedgerJob.key(row.getLong(1), row.getInt(2)))
                        .list());
  }

  /** A person keeps the city, and a city its zone, for as long as the server runs. */
  private Map<Long, ZoneId> zones(Collection<Long> personIds) {
    return zones.getAll(
        personIds,
        missing ->
            people.cards(Set.copyOf(missing)).values().stream()
                .collect(Collectors.toMap(PersonCard::id, this::zoneOf)));
  }

  private ZoneId zoneOf(PersonCard card) {
    return people
        .institution(card.institutionId())
        .map(Institution::zone)
        .orElse(ZoneId.of("Asia/Jakarta"));
  }
}
