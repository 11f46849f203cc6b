package id.corpu.jp.application.books;

import id.corpu.jp.application.ledger.AdjustmentTable;
import id.corpu.jp.application.ledger.ClosedBooks;
import id.corpu.jp.application.ledger.LedgerJob;
import id.corpu.jp.domain.books.HashChain;
import id.corpu.people.Institution;
import id.corpu.people.People;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.jobs.JobQueue;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.Requires.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Closes and reopens a city's years, by decree. Closing freezes the lines and figures as they stand
 * and seals them with a chain of digests; years are closed in their order. Only the last closed
 * year may be reopened: its lines are then derived anew, and what open years had of it is taken
 * back. The sealed book is kept.
 */
@ApplicationScoped
public class YearClosing {

  private static final int PEOPLE_AT_ONCE = 200;
  private static final int LONGEST_REASON = 400;

  private Database database;
  private ClosedBooks books;
  private People people;
  private CurrentUser currentUser;
  private JobQueue jobs;
  private Clock clock;

  protected YearClosing() {}

  @Inject
  public YearClosing(
      Database database,
      ClosedBooks books,
      People people,
      CurrentUser currentUser,
      JobQueue jobs,
      Clock clock) {
    this.database = database;
    this.books = books;
    this.people = people;
    this.currentUser = currentUser;
    this.jobs = jobs;
    this.clock = clock;
  }

  /** What closing a year of the caller's city would freeze. */
  @Requires(value = Permission.CLOSE_YEAR, audit = Audit.REFUSALS)
  @Transactional
  public YearPreview preview(int year) {
    long city = currentUser.get().institutionId();
    try (Handle handle = database.jdbi().open()) {
      int through = books.through(handle, city);
      return new YearPreview(
          year,
          state(handle, city, year, through),
          BookSums.of(handle, city, year),
          BookSums.waiting(handle, city, year),
          BookSums.pending(handle, city, year));
    }
  }

  /** The register of the caller's city, the first step first. */
  @Requires(value = Permission.CLOSE_YEAR, audit = Audit.REFUSALS)
  public List<BookStep> register() {
    return database
        .jdbi()
        .withHandle(handle -> BookRegister.steps(handle, currentUser.get().institutionId()));
  }

  /**
   * Closes a year.
   *
   * @param number number of the decree
   * @param date date of the decree
   * @param reason what else is to be said of it; at most 400 characters
   * @throws InvalidInput for a decree that cannot be one
   * @throws Conflict {@code BOOK_CLOSED}, {@code BOOK_NOT_OVER}, {@code BOOK_EARLIER_OPEN}, or
   *     {@code BOOK_PENDING} while ledgers of the year are still to be derived
   */
  @Requires(Permission.CLOSE_YEAR)
  @Transactional
  public void close(int year, String number, LocalDate date, String reason) {
    Account account = currentUser.get();
    long city = account.institutionId();
    Decree decree = Decree.of(number, date, today(account));
    try (Handle handle = database.jdbi().open()) {
      int through = books.throughAlone(handle, city);
      demandOpen(state(handle, city, year, through));
      if (BookSums.pending(handle, city, year) > 0) {
        throw new Conflict("BOOK_PENDING");
      }
      UUID book = UUID.randomUUID();
      byte[] seal = seal(handle, city, year, decree, book);
      books.set(handle, city, year);
      add(handle, account, year, BookStep.Kind.CLOSED, book, decree, text(reason), seal);
    } catch (SQLException e) {
      throw new IllegalStateException("The year cannot be sealed", e);
    }
  }

  /**
   * Reopens the last closed year.
   *
   * @param number number of the decree that orders it, another one than that of the closing
   * @param date date of that decree
   * @param reason why; 1 to 400 characters
   * @throws InvalidInput {@code BOOK_DECREE}, {@code BOOK_DECREE_DATE}, {@code BOOK_SAME_DECREE},
   *     {@code BOOK_REASON}
   * @throws Conflict {@code BOOK_NOT_LAST} unless it is the last closed year
   */
  @Requires(Permission.CLOSE_YEAR)
  @Transactional
  public void reopen(int year, String number, LocalDate date, String reason) {
    Account account = currentUser.get();
    long city = account.institutionId();
    Decree decree = Decree.of(number, date, today(account));
    if (text(reason).isEmpty()) {
      throw new InvalidInput("BOOK_REASON", "reason");
    }
    try (Handle handle = database.jdbi().open()) {
      if (books.throughAlone(handle, city) != year) {
        throw new Conflict("BOOK_NOT_LAST");
      }
      List<BookStep> steps = BookRegister.steps(handle, city);
      BookStep closing = ClosedState.closing(steps, year).orElseThrow();
      if (decree.isSameAs(closing.decreeNumber())) {
        throw new InvalidInput("BOOK_SAME_DECREE", "decreeNumber");
      }
      add(
          handle,
          account,
          year,
          BookStep.Kind.REOPENED,
          closing.book(),
          decree,
          text(reason),
          closing.seal());
      books.set(handle, city, ClosedState.lastBefore(steps, year));
      List<String> keys = new ArrayList<>(AdjustmentTable.takeBack(handle, city, year));
      BookSums.people(handle, city, year).forEach(person -> keys.add(LedgerJob.key(person, year)));
      jobs.enqueueAll(LedgerJob.KIND, keys);
    }
  }

  private byte[] seal(Handle handle, long city, int year, Decree decree, UUID book)
      throws SQLException {
    HashChain chain = HashChain.under(BookText.heading(slug(city), year, decree));
    List<Long> everybody = BookSums.people(handle, city, year);
    for (int from = 0; from < everybody.size(); from += PEOPLE_AT_ONCE) {
      List<Long> some = everybody.subList(from, Math.min(everybody.size(), from + PEOPLE_AT_ONCE));
      SealedPeople.seal(handle, book, chain, BookText.lines(handle, some, year));
    }
    return chain.seal();
  }

  private void add(
      Handle handle,
      Account account,
      int year,
      BookStep.Kind kind,
      UUID book,
      Decree decree,
      String reason,
      byte[] seal) {
    BookRegister.add(
        handle,
        account.institutionId(),
        new BookStep(
            0,
            year,
            kind,
            book,
            decree.number(),
            decree.date(),
            reason,
            account.personId(),
            account.name(),
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            BookSums.of(handle, account.institutionId(), year),
            seal,
            null));
  }

  private YearPreview.State state(Handle handle, long city, int year, int through) {
    if (year <= through) {
      return YearPreview.State.CLOSED;
    }
    if (year >= today(currentUser.get()).getYear()) {
      return YearPreview.State.NOT_OVER;
    }
    return BookSums.yearWithLinesBetween(handle, city, through, year) > 0
        ? YearPreview.State.EARLIER_OPEN
        : YearPreview.State.OPEN;
  }

  private static void demandOpen(YearPreview.State state) {
    if (state != YearPreview.State.OPEN) {
      throw new Conflict("BOOK_" + state);
    }
  }

  private String slug(long city) {
    return people.institution(city).map(Institution::slug).orElseThrow();
  }

  private static String text(String reason) {
    String given = reason == null ? "" : reason.strip();
    if (given.length() > LONGEST_REASON) {
      throw new InvalidInput("BOOK_REASON", "reason");
    }
    return given;
  }

  private LocalDate today(Account account) {
    return LocalDate.now(clock.withZone(account.zone()));
  }
}
