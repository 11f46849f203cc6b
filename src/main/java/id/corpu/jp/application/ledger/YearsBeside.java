package id.corpu.jp.application.ledger;

import id.corpu.platform.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which ledgers of other years a piece of learning may change: one that waits for the certificate
 * of an enrolment that crosses New Year, one that shares a contract year with it, and the next one
 * if something in that took days of this year as well.
 */
@ApplicationScoped
class YearsBeside {

  /**
   * Something that somebody learned.
   *
   * @param reach from which day to which
   * @param mayProve whether it may be the certificate of an enrolment
   */
  record Fact(long person, Reach reach, boolean mayProve) {}

  private record PersonAndYear(long person, int year) {}

  /** What a year is like that has lines. */
  private record Kept(boolean waits, boolean reachesBack) {}

  private Database database;
  private ContractYears contractYears;

  protected YearsBeside() {}

  @Inject
  YearsBeside(Database database, ContractYears contractYears) {
    this.database = database;
    this.contractYears = contractYears;
  }

  /**
   * Keys of the ledger jobs of those years; costs one query for all facts, and one more in a city
   * that counts contract years.
   *
   * @param cityOf the city of everybody in the facts
   */
  Set<String> of(Collection<Fact> facts, Map<Long, Long> cityOf) {
    Set<Long> bound = contractYears.among(cityOf);
    Map<PersonAndYear, Kept> years =
        kept(facts.stream().map(Fact::person).collect(Collectors.toSet()));
    Set<String> keys = new TreeSet<>();
    for (Fact fact : facts) {
      boolean shares = bound.contains(fact.person());
      for (int beside : List.of(-1, 1)) {
        int year = fact.reach().stamped().getYear() + beside;
        Kept found = years.get(new PersonAndYear(fact.person(), year));
        if (found != null && (shares || (fact.mayProve() && found.waits()))) {
          keys.add(LedgerJob.key(fact.person(), year));
        }
      }
      Reach reach = fact.reach();
      for (int year = reach.first().getYear(); year <= reach.latest().getYear(); year++) {
        int next = year + 1;
        while (reachesBack(years.get(new PersonAndYear(fact.person(), next)))) {
          keys.add(LedgerJob.key(fact.person(), next++));
        }
      }
    }
    return keys;
  }

  private static boolean reachesBack(Kept year) {
    return year != null && year.reachesBack();
  }

  private Map<PersonAndYear, Kept> kept(Collection<Long> people) {
    Map<PersonAndYear, Kept> years = new HashMap<>();
    if (people.isEmpty()) {
      return years;
    }
    database
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT person_id, year, waiting > 0 AS waits, reaches_back"
                            + " FROM jp_year_total WHERE person_id IN (<people>) AND entries > 0")
                    .bindList("people", List.copyOf(people))
                    .map(
                        (row, context) ->
                            Map.entry(
                                new PersonAndYear(row.getLong("person_id"), row.getInt("year")),
                                new Kept(row.getBoolean("waits"), row.getBoolean("reaches_back"))))
                    .forEach(kept -> years.put(kept.getKey(), kept.getValue())));
    return years;
  }
}
