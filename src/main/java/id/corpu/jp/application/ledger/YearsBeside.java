package id.corpu.jp.application.ledger;

import id.corpu.platform.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which ledgers of other years a piece of learning may change: one that waits for the certificate
 * of an enrolment that crosses New Year, and one that shares a contract year with it.
 */
@ApplicationScoped
class YearsBeside {

  /**
   * Something that somebody learned.
   *
   * @param day local day
   * @param mayProve whether it may be the certificate of an enrolment
   */
  record Fact(long person, LocalDate day, boolean mayProve) {}

  private record PersonAndYear(long person, int year) {}

  private Database database;
  private ContractYears contractYears;

  protected YearsBeside() {}

  @Inject
  YearsBeside(Database database, ContractYears contractYears) {
    this.database = database;
    this.contractYears = contractYears;
  }

  /**
   * Keys of the ledger jobs of those years; costs at most one query for all facts, and one more in
   * a city that counts contract years.
   *
   * @param cityOf the city of everybody in the facts
   */
  Set<String> of(Collection<Fact> facts, Map<Long, Long> cityOf) {
    Set<Long> bound = contractYears.among(cityOf);
    Set<Long> concerned =
        facts.stream()
            .filter(fact -> fact.mayProve() || bound.contains(fact.person()))
            .map(Fact::person)
            .collect(Collectors.toSet());
    Map<PersonAndYear, Boolean> waiting = concerned.isEmpty() ? Map.of() : waiting(concerned);
    Set<String> keys = new TreeSet<>();
    for (Fact fact : facts) {
      int year = fact.day().getYear();
      Stream.of(year - 1, year + 1)
          .map(beside -> new PersonAndYear(fact.person(), beside))
          .filter(waiting::containsKey)
          .filter(
              beside -> bound.contains(fact.person()) || (fact.mayProve() && waiting.get(beside)))
          .forEach(beside -> keys.add(LedgerJob.key(beside.person(), beside.year())));
    }
    return keys;
  }

  /** The years that have lines, and whether any of these waits. */
  private Map<PersonAndYear, Boolean> waiting(Collection<Long> people) {
    Map<PersonAndYear, Boolean> waiting = new HashMap<>();
    database
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT person_id, year, waiting > 0 AS waits FROM jp_year_total"
                            + " WHERE person_id IN (<people>) AND entries > 0")
                    .bindList("people", List.copyOf(people))
                    .map(
                        (row, context) ->
                            Map.entry(
                                new PersonAndYear(row.getLong("person_id"), row.getInt("year")),
                                row.getBoolean("waits")))
                    .forEach(kept -> waiting.put(kept.getKey(), kept.getValue())));
    return waiting;
  }
}
