package id.corpu.jp.application.books;

import id.corpu.jp.application.ledger.Adjustment;
import id.corpu.jp.application.ledger.AdjustmentTable;
import id.corpu.jp.application.viewing.LedgerScope;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.Requires.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows what a person's year has of closed ones, and whether the year itself is closed. */
@ApplicationScoped
public class AdjustmentViewing {

  /**
   * The state of a person's year.
   *
   * @param closing the closing that holds, if the year is closed
   * @param adjustments what it has of closed years, the earliest day first
   */
  public record Books(Optional<BookStep> closing, List<Adjustment> adjustments) {

    public Books {
      adjustments = List.copyOf(adjustments);
    }
  }

  private Database database;
  private LedgerScope scope;
  private CurrentUser currentUser;

  protected AdjustmentViewing() {}

  @Inject
  public AdjustmentViewing(Database database, LedgerScope scope, CurrentUser currentUser) {
    this.database = database;
    this.scope = scope;
    this.currentUser = currentUser;
  }

  /**
   * The books of a year of somebody whose ledger the caller may see.
   *
   * @throws NotFound for everybody else
   */
  @Requires(audit = Audit.REFUSALS)
  public Books of(UUID person, int year) {
    Account account = currentUser.get();
    long id = scope.find(account, person).orElseThrow(() -> new NotFound("ledger"));
    return database
        .jdbi()
        .withHandle(
            handle ->
                new Books(
                    ClosedState.closing(BookRegister.steps(handle, account.institutionId()), year),
                    AdjustmentTable.ofPerson(handle, id, year)));
  }
}
