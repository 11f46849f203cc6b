package id.corpu.jp.application.ledger;

import id.corpu.jp.application.rules.LedgerRules;
import id.corpu.platform.jobs.JobQueue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Books what became known of a closed year in the open one. The closed year's lines and figures
 * stay as they were; the open year's are derived once more, so that its row is whole. Nothing is
 * written where everything is booked already.
 */
@ApplicationScoped
class Adjusting {

  private JobQueue jobs;
  private Clock clock;

  protected Adjusting() {}

  @Inject
  Adjusting(JobQueue jobs, Clock clock) {
    this.jobs = jobs;
    this.clock = clock;
  }

  /**
   * Books the differences of these people.
   *
   * @param closed the rules of the closed year
   * @param openYear the first year that is not closed; its rows are locked by the caller
   * @param derived the closed year as it would be derived now
   */
  void book(Handle handle, LedgerRules closed, int openYear, List<PersonYear> derived)
      throws SQLException {
    List<Long> people = derived.stream().map(PersonYear::personId).toList();
    Map<Long, List<BookedLine>> before = AdjustmentTable.closed(handle, people, closed.year());
    Map<Long, List<BookedLine>> beside =
        AdjustmentTable.booked(handle, people, closed.year(), openYear);
    Map<Long, List<Adjustment>> standing =
        AdjustmentTable.standing(handle, people, closed.year(), openYear);
    Map<Long, List<Adjustment>> changed = new TreeMap<>();
    for (PersonYear year : derived) {
      long person = year.personId();
      List<Adjustment> wanted =
          ClosedYearComparison.of(
              closed.year(),
              before.getOrDefault(person, List.of()),
              beside.getOrDefault(person, List.of()),
              lines(closed, year));
      if (!Set.copyOf(wanted).equals(Set.copyOf(standing.getOrDefault(person, List.of())))) {
        changed.put(person, wanted);
      }
    }
    if (!changed.isEmpty()) {
      AdjustmentTable.replace(handle, closed, openYear, changed, clock.instant());
      jobs.enqueueAll(
          LedgerJob.KIND,
          changed.keySet().stream()
              .map(person -> LedgerJob.key(person, openYear))
              .collect(Collectors.toSet()));
    }
  }

  private static List<BookedLine> lines(LedgerRules rules, PersonYear year) {
    return year.entries().stream()
        .map(entry -> BookedLine.of(entry, rules.policies().version(entry.creditedOn()).id()))
        .toList();
  }
}
