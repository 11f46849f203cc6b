package id.corpu.jp.application.ledger;

import id.corpu.jp.application.rules.LedgerRules;
import id.corpu.people.PersonCard;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Derives years and writes them, in the caller's transaction. The year rows are locked before the
 * events are read: whoever comes later waits, and then sees everything the earlier one saw. A
 * closed year is not rewritten; what would differ is booked in the open one.
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
  private YearReckoning reckoning;
  private ClosedBooks books;
  private Adjusting adjusting;
  private Clock clock;

  protected LedgerWriting() {}

  @Inject
  LedgerWriting(
      Database database,
      YearReckoning reckoning,
      ClosedBooks books,
      Adjusting adjusting,
      Clock clock) {
    this.database = database;
    this.reckoning = reckoning;
    this.books = books;
    this.adjusting = adjusting;
    this.clock = clock;
  }

  /** Rewrites the years of these people of one city; people who do not exist are passed over. */
  public void rewrite(LedgerRules rules, Collection<Long> personIds, Mode mode) {
    write(rules, reckoning.cards(rules, personIds), mode);
  }

  /** The same for people whose cards are at hand, in the order of their keys. */
  void write(LedgerRules rules, List<PersonCard> cards, Mode mode) {
    if (cards.isEmpty()) {
      return;
    }
    try (Handle handle = database.jdbi().open()) {
      int closedThrough = books.through(handle, rules.institutionId());
      boolean closed = rules.year() <= closedThrough;
      int written = closed ? closedThrough + 1 : rules.year();
      TotalTables.lock(handle, rules.institutionId(), written, cards);
      List<PersonYear> years = reckoning.derive(rules, cards);
      if (closed) {
        adjusting.book(handle, rules, written, years);
        return;
      }
      List<PersonYear> changed = mode == Mode.EVERYTHING ? years : changed(handle, rules, years);
      EntryTable.replace(handle, rules, changed);
      TotalTables.parts(handle, rules, changed);
      TotalTables.years(handle, rules, years, clock.instant());
    } catch (SQLException e) {
      throw new IllegalStateException("The ledger cannot be written", e);
    }
  }

  private static List<PersonYear> changed(
      Handle handle, LedgerRules rules, List<PersonYear> years) {
    List<Long> ids = years.stream().map(PersonYear::personId).collect(Collectors.toList());
    Map<Long, byte[]> digests = TotalTables.digests(handle, rules, ids);
    return years.stream().filter(year -> !TotalTables.same(digests, rules, year)).toList();
  }
}
