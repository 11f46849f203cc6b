package id.corpu.jp.application.viewing;

import id.corpu.jp.YearOverview;
import id.corpu.jp.application.ledger.EntryRow;
import id.corpu.jp.application.rules.Setting;
import id.corpu.jp.domain.Policy;
import id.corpu.jp.domain.PolicyHistory;
import id.corpu.people.PersonCard;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person's year as a page shows it.
 *
 * @param person whose
 * @param own whether it is the reader's own
 * @param overview the year at a glance
 * @param insight what stands behind its figures
 * @param policies the regulation in force by date, for names
 * @param minutesDecision who set the minutes of one JP, if anybody did
 * @param month the month whose lines are listed, 1 to 12; 0 for the whole year
 * @param total lines of the whole list
 * @param entries lines of this page, the newest first
 * @param page number of this page, from 1
 * @param pages how many there are
 * @param years years to choose from, the newest first
 */
public record PersonLedger(
    PersonCard person,
    boolean own,
    YearOverview overview,
    YearInsight insight,
    PolicyHistory policies,
    Optional<Setting> minutesDecision,
    int month,
    int total,
    List<EntryRow> entries,
    int page,
    int pages,
    List<Integer> years) {

  /** Lines of a page. */
  public static final int SIZE = 20;

  public PersonLedger {
    entries = List.copyOf(entries);
    years = List.copyOf(years);
  }

  /** The regulation in force at the end of the year. */
  public Policy policy() {
    return policies.on(LocalDate.of(overview.year(), 12, 31)).policy();
  }
}
