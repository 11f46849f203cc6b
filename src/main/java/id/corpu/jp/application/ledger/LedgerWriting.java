package id.corpu.jp.application.ledger;

import id.corpu.jp.application.rules.LedgerRules;
import id.corpu.people.People;
import id.corpu.people.PersonCard;
import id.corpu.people.PersonId;
import id.corpu.people.StatusHistory;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Derives years and writes them, in the caller's transaction. The year rows are locked before the
 * events are read: whoever comes later waits, and then sees everything the earlier one saw.
 */
@ApplicationScoped
@OpenUseCase("a ledger only follows from statements, so nobody can write one")
public class LedgerWriting {

  /** Whether lines that are already as derived are written again. */
  public enum Mode {
    ONLY_CHANGES,
    EVERYTHING
  }

  private Database database;
  private People people;
  private YearEvents yearEvents;
  private Clock clock;

  protected LedgerWriting() {}

  @Inject
  LedgerWriting(Database database, People people, YearEvents yearEvents, Clock clock) {
    this.database = database;
    this.people = people;
    this.yearEvents = yearEvents;
    this.clock = clock;
  }

  /** Rewrites the years of these people of one city; people who do not exist are passed over. */
  public void rewrite(LedgerRules rules, Collection<Long> personIds, Mode mode) {
    List<PersonCard> cards =
        people.cards(personIds).values().stream()
            .filter(card -> card.institutionId() == rules.institutionId())
            .sorted(Comparator.comparingLong(PersonCard::id))
            .toList();
    if (cards.isEmpty()) {
      return;
    }
    try (Handle handle = database.jdbi().open()) {
      TotalTables.lock(handle, rules, cards);
      List<PersonYear> years = derive(rules, cards);
      List<PersonYear> changed = mode == Mode.EVERYTHING ? years : changed(handle, rules, years);
      EntryTable.replace(handle, rules, changed);
      TotalTables.parts(handle, rules, changed);
      TotalTables.years(handle, rules, years, clock.instant());
    } catch (SQLException e) {
      throw new IllegalStateException("The ledger cannot be written", e);
    }
  }

  private List<PersonYear> derive(LedgerRules rules, List<PersonCard> cards) {
    List<Long> ids = cards.stream().map(PersonCard::id).toList();
    Map<Long, StatusHistory> statuses = people.statusHistories(ids);
    Map<PersonId, YearEvents.Learned> learned = learned(rules, ids, statuses);
    YearDerivation derivation =
        new YearDerivation(rules, LocalDate.now(clock.withZone(rules.zone())));
    return cards.stream()
        .map(
            card -> {
              YearEvents.Learned own = learned.get(new PersonId(card.id()));
              return derivation.of(card, statuses.get(card.id()), own.events(), own.others());
            })
        .toList();
  }

  private Map<PersonId, YearEvents.Learned> learned(
      LedgerRules rules, List<Long> ids, Map<Long, StatusHistory> statuses) {
    boolean countContractYears = rules.policies().countContractYears();
    Map<Boolean, List<PersonId>> underContract =
        ids.stream()
            .collect(
                Collectors.partitioningBy(
                    id -> countContractYears && ContractYears.concern(statuses.get(id)),
                    Collectors.mapping(PersonId::new, Collectors.toList())));
    Map<PersonId, YearEvents.Learned> learned =
        new HashMap<>(yearEvents.of(underContract.get(false), rules, 0));
    learned.putAll(yearEvents.of(underContract.get(true), rules, 1));
    return learned;
  }

  private static List<PersonYear> changed(
      Handle handle, LedgerRules rules, List<PersonYear> years) {
    List<Long> ids = years.stream().map(PersonYear::personId).collect(Collectors.toList());
    Map<Long, byte[]> digests = TotalTables.digests(handle, rules, ids);
    return years.stream().filter(year -> !TotalTables.same(digests, rules, year)).toList();
  }
}
