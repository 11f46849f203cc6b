package id.corpu.jp.application.ledger;

import id.corpu.jp.application.rules.LedgerRules;
import id.corpu.people.People;
import id.corpu.people.PersonCard;
import id.corpu.people.PersonId;
import id.corpu.people.StatusHistory;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Derives years from statements in memory, under whatever rules it is given. What is to be kept is
 * written by {@link LedgerWriting}; previews and simulations only look.
 */
@ApplicationScoped
@OpenUseCase("reckons for use cases that are guarded themselves, and writes nothing")
public class YearReckoning {

  private People people;
  private YearEvents yearEvents;
  private Clock clock;

  protected YearReckoning() {}

  @Inject
  YearReckoning(People people, YearEvents yearEvents, Clock clock) {
    this.people = people;
    this.yearEvents = yearEvents;
    this.clock = clock;
  }

  /** What the year of each of these people of the rules' city adds up to, in order of keys. */
  public List<YearSum> sums(LedgerRules rules, Collection<Long> personIds) {
    return derive(rules, cards(rules, personIds)).stream().map(YearSum::of).toList();
  }

  /**
   * One person's year, to be asked what would be if there were more in it.
   *
   * @throws NotFound when there is no such person in the rules' city
   */
  public LearnedYear open(LedgerRules rules, long personId) {
    PersonCard card =
        cards(rules, List.of(personId)).stream()
            .findFirst()
            .orElseThrow(() -> new NotFound("ledger"));
    Map<Long, StatusHistory> statuses = people.statusHistories(List.of(personId));
    return new LearnedYear(
        rules,
        today(rules),
        card,
        statuses.get(personId),
        learned(rules, List.of(personId), statuses).get(new PersonId(personId)));
  }

  List<PersonCard> cards(LedgerRules rules, Collection<Long> personIds) {
    return people.cards(personIds).values().stream()
        .filter(card -> card.institutionId() == rules.institutionId())
        .sorted(Comparator.comparingLong(PersonCard::id))
        .toList();
  }

  List<PersonYear> derive(LedgerRules rules, List<PersonCard> cards) {
    List<Long> ids = cards.stream().map(PersonCard::id).toList();
    Map<Long, StatusHistory> statuses = people.statusHistories(ids);
    Map<PersonId, YearEvents.Learned> learned = learned(rules, ids, statuses);
    YearDerivation derivation = new YearDerivation(rules, today(rules));
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
    Map<Boolean, List<PersonId>> underContract =
        ids.stream()
            .collect(
                Collectors.partitioningBy(
                    id -> ContractYears.bind(rules, statuses.get(id)),
                    Collectors.mapping(PersonId::new, Collectors.toList())));
    Map<PersonId, YearEvents.Learned> learned =
        new HashMap<>(yearEvents.of(underContract.get(false), rules, 0));
    learned.putAll(yearEvents.of(underContract.get(true), rules, 1));
    return learned;
  }

  private LocalDate today(LedgerRules rules) {
    return LocalDate.now(clock.withZone(rules.zone()));
  }
}
