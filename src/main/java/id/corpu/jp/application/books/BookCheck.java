package id.corpu.jp.application.books;

import id.corpu.jp.application.ledger.ClosedBooks;
import id.corpu.people.Institution;
import id.corpu.people.People;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/**
 * Checks a sealed book: computes the chain once more and tells the first line that does not match.
 * Of a year that is closed the lines as they stand are compared; of a closing that was reopened
 * since, the lines that were kept. The check is written into the register.
 */
@ApplicationScoped
public class BookCheck {

  private static final int PEOPLE_AT_ONCE = 200;

  private Database database;
  private ClosedBooks books;
  private People people;
  private CurrentUser currentUser;
  private Clock clock;

  protected BookCheck() {}

  @Inject
  public BookCheck(
      Database database, ClosedBooks books, People people, CurrentUser currentUser, Clock clock) {
    this.database = database;
    this.books = books;
    this.people = people;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /**
   * Checks the book that a closing made.
   *
   * @param closingId place of the closing in the register of the caller's city
   * @throws NotFound when there is no such closing
   */
  @Requires(Permission.CLOSE_YEAR)
  @Transactional
  public BookFinding check(long closingId) {
    Account account = currentUser.get();
    long city = account.institutionId();
    try (Handle handle = database.jdbi().open()) {
      books.throughAlone(handle, city);
      List<BookStep> steps = BookRegister.steps(handle, city);
      BookStep closing =
          steps.stream()
              .filter(step -> step.id() == closingId && step.isClosing())
              .findFirst()
              .orElseThrow(() -> new NotFound("closing"));
      boolean holds =
          ClosedState.closing(steps, closing.year())
              .filter(last -> last.id() == closingId)
              .isPresent();
      BookFinding finding =
          BookRegister.isWhole(handle, city)
              ? compared(handle, city, closing, holds)
              : BookFinding.of(BookFinding.Kind.REGISTER, 0);
      BookRegister.add(handle, city, noted(handle, account, closing, finding));
      return finding;
    }
  }

  private BookFinding compared(Handle handle, long city, BookStep closing, boolean holds) {
    String slug = people.institution(city).map(Institution::slug).orElseThrow();
    Decree decree = new Decree(closing.decreeNumber(), closing.decreeDate());
    BookComparison comparison = new BookComparison(BookText.heading(slug, closing.year(), decree));
    TreeSet<Long> all = new TreeSet<>(SealedPeople.people(handle, closing.book()));
    if (holds) {
      all.addAll(BookSums.people(handle, city, closing.year()));
    }
    List<Long> everybody = List.copyOf(all);
    for (int from = 0; from < everybody.size(); from += PEOPLE_AT_ONCE) {
      List<Long> some = everybody.subList(from, Math.min(everybody.size(), from + PEOPLE_AT_ONCE));
      Map<Long, SealedPeople.Part> sealed = SealedPeople.of(handle, closing.book(), some);
      Map<Long, List<String>> present =
          holds ? BookText.lines(handle, some, closing.year()) : Map.of();
      for (long person : some) {
        Optional<BookFinding> finding = comparison.person(sealed.get(person), present.get(person));
        if (finding.isPresent()) {
          String name = BookText.names(handle, List.of(person)).get(person);
          return finding.get().about(name);
        }
      }
    }
    return comparison.end(closing.seal());
  }

  private BookStep noted(Handle handle, Account account, BookStep closing, BookFinding finding) {
    return new BookStep(
        0,
        closing.year(),
        BookStep.Kind.CHECKED,
        closing.book(),
        null,
        null,
        "",
        account.personId(),
        account.name(),
        clock.instant().truncatedTo(ChronoUnit.MICROS),
        BookSums.of(handle, account.institutionId(), closing.year()),
        closing.seal(),
        finding.kind());
  }
}
