package id.corpu.jp.application.exports;

import id.corpu.jp.application.board.BoardRows;
import id.corpu.jp.application.books.AdjustmentViewing;
import id.corpu.jp.application.exports.StatementHead.PathwaySum;
import id.corpu.jp.application.ledger.EntryRow;
import id.corpu.jp.application.viewing.EntryReading;
import id.corpu.jp.application.viewing.LedgerScope;
import id.corpu.jp.application.viewing.LedgerViewing;
import id.corpu.jp.application.viewing.PersonLedger;
import id.corpu.people.Institution;
import id.corpu.people.People;
import id.corpu.people.PersonCard;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.Requires.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A person's year to keep and hand on: the head at once, the lines some at a time, so that a long
 * year never stands in memory. One's own, or that of somebody whose ledger one may open.
 */
@ApplicationScoped
public class StatementExport {

  private static final int LINES_AT_ONCE = 100;

  private LedgerViewing viewing;
  private AdjustmentViewing books;
  private EntryReading entries;
  private LedgerScope scope;
  private People people;
  private Database database;
  private CurrentUser currentUser;
  private Clock clock;

  protected StatementExport() {}

  @Inject
  public StatementExport(
      LedgerViewing viewing,
      AdjustmentViewing books,
      EntryReading entries,
      LedgerScope scope,
      People people,
      Database database,
      CurrentUser currentUser,
      Clock clock) {
    this.viewing = viewing;
    this.books = books;
    this.entries = entries;
    this.scope = scope;
    this.people = people;
    this.database = database;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** The head of the caller's own year. */
  @Requires(value = Permission.VIEW_OWN_JP, audit = Audit.REFUSALS)
  public StatementHead mine(int year, Locale locale) {
    return head(viewing.mine(year, 1, locale), year);
  }

  /**
   * The head of somebody's year; leaves a row in the audit trail.
   *
   * @throws NotFound unless the caller may open that ledger
   */
  @Requires
  public StatementHead ofPerson(UUID person, int year, Locale locale) {
    return head(viewing.ofPerson(person, year, 1, locale), year);
  }

  /**
   * The lines after a place, in the ledger's order; empty after the last.
   *
   * @param person whose ledger; the caller's right to it is looked at each time
   * @param after place of the last line that is known, 0 at the beginning
   */
  @Requires(audit = Audit.REFUSALS)
  public List<EntryRow> lines(UUID person, int year, int after) {
    long id = scope.find(currentUser.get(), person).orElseThrow(() -> new NotFound("ledger"));
    return entries.after(id, year, after, LINES_AT_ONCE);
  }

  private StatementHead head(PersonLedger ledger, int year) {
    PersonCard person = ledger.person();
    Institution city = people.institution(person.institutionId()).orElseThrow();
    return new StatementHead(
        person,
        ledger.own(),
        ledger.own() ? number(person.id()) : person.maskedNumber(),
        city.name(),
        city.zone(),
        clock.instant(),
        ledger.overview(),
        pathways(person.id(), year),
        ledger.policies(),
        books.of(person.uuid(), year));
  }

  private String number(long person) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT number FROM people_person WHERE id = :person")
                    .bind("person", person)
                    .mapTo(String.class)
                    .one());
  }

  private List<PathwaySum> pathways(long person, int year) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT pathway, counted, waiting, over_cap, entries FROM jp_pathway_total"
                            + " WHERE person_id = :person AND year = :year"
                            + " ORDER BY counted DESC, pathway")
                    .bind("person", person)
                    .bind("year", year)
                    .map(
                        (row, context) ->
                            new PathwaySum(
                                row.getString("pathway"),
                                BoardRows.jp(row, "counted"),
                                BoardRows.jp(row, "waiting"),
                                BoardRows.jp(row, "over_cap"),
                                row.getInt("entries")))
                    .list());
  }
}
