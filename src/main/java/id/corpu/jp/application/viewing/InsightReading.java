package id.corpu.jp.application.viewing;

import id.corpu.jp.Jp;
import id.corpu.jp.YearOverview;
import id.corpu.jp.application.board.BoardRows;
import id.corpu.jp.application.rules.LedgerRules;
import id.corpu.jp.domain.PolicyHistory;
import id.corpu.jp.domain.YearForecast;
import id.corpu.people.AsnType;
import id.corpu.people.PersonCard;
import id.corpu.platform.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Reads what stands behind the figures of a year. Callers have checked who asks about whom. */
@ApplicationScoped
class InsightReading {

  private static final String OF_YEAR = " WHERE person_id = :person AND year = :year";
  private static final String MONTHS = "SELECT month, counted FROM jp_month_total" + OF_YEAR;
  private static final String PATHWAYS =
      "SELECT pathway, counted, waiting, over_cap, entries FROM jp_pathway_total"
          + OF_YEAR
          + " ORDER BY counted DESC, waiting DESC, pathway";
  private static final String RECENT =
      "SELECT COALESCE(SUM(credited), 0) AS jp FROM jp_entry"
          + OF_YEAR
          + " AND credited_on BETWEEN :since AND :today";

  private Database database;
  private EntryReading entries;

  protected InsightReading() {}

  @Inject
  InsightReading(Database database, EntryReading entries) {
    this.database = database;
    this.entries = entries;
  }

  /**
   * What stands behind a year.
   *
   * @param today the city's date
   */
  YearInsight of(PersonCard person, YearOverview year, LedgerRules rules, LocalDate today) {
    try (Handle handle = database.jdbi().open()) {
      Map<Integer, Jp> months = new HashMap<>();
      of(handle, MONTHS, person, year)
          .map((row, context) -> Map.entry(row.getInt("month"), BoardRows.jp(row, "counted")))
          .forEach(month -> months.put(month.getKey(), month.getValue()));
      List<YearInsight.Pathway> pathways =
          of(handle, PATHWAYS, person, year)
              .map(
                  (row, context) ->
                      new YearInsight.Pathway(
                          row.getString("pathway"),
                          BoardRows.jp(row, "counted"),
                          BoardRows.jp(row, "waiting"),
                          BoardRows.jp(row, "over_cap"),
                          row.getInt("entries")))
              .list();
      return new YearInsight(
          IntStream.rangeClosed(1, 12)
              .mapToObj(month -> new YearInsight.Month(month, months.getOrDefault(month, Jp.ZERO)))
              .toList(),
          pathways,
          year.entries() == 0
              ? List.of()
              : entries.waiting(person.id(), year.year(), YearInsight.MOST_WAITING),
          year.year() == today.getYear()
              ? Optional.of(forecast(handle, person, year, rules, today))
              : Optional.empty());
    }
  }

  private static YearForecast forecast(
      Handle handle, PersonCard person, YearOverview year, LedgerRules rules, LocalDate today) {
    Jp recent =
        of(handle, RECENT, person, year)
            .bind("since", YearForecast.since(today))
            .bind("today", today)
            .map((row, context) -> BoardRows.jp(row, "jp"))
            .one();
    PolicyHistory.Term term = rules.policies().term(today);
    AsnType type = Objects.requireNonNullElse(person.asnType(), AsnType.PNS);
    Jp most = term.policy().ceiling(type, term.switches()).orElse(null);
    return YearForecast.on(today, year.counted(), recent, most);
  }

  private static Query of(Handle handle, String sql, PersonCard person, YearOverview year) {
    return handle.createQuery(sql).bind("person", person.id()).bind("year", year.year());
  }
}
