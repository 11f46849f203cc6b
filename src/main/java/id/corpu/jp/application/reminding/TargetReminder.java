package id.corpu.jp.application.reminding;

import id.corpu.jp.application.viewing.LedgerScope;
import id.corpu.notices.Notice;
import id.corpu.notices.Notices;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.Requires.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;

/**
 * Lets a supervisor or the head of a unit remind somebody of the yearly target. Whoever reminds, a
 * person is reminded at most once in a calendar week.
 */
@ApplicationScoped
public class TargetReminder {

  private CurrentUser currentUser;
  private LedgerScope scope;
  private Notices notices;
  private Database database;
  private Clock clock;

  protected TargetReminder() {}

  @Inject
  public TargetReminder(
      CurrentUser currentUser, LedgerScope scope, Notices notices, Database database, Clock clock) {
    this.currentUser = currentUser;
    this.scope = scope;
    this.notices = notices;
    this.database = database;
    this.clock = clock;
  }

  /** Whether the caller is somebody who reminds others at all. */
  @Requires(audit = Audit.REFUSALS)
  public boolean isReminding() {
    return currentUser.get().permissions().stream()
        .anyMatch(may -> may == Permission.VIEW_STAFF || may == Permission.VIEW_UNIT);
  }

  /**
   * Reminds somebody whose ledger the caller may see.
   *
   * @throws NotFound when the caller may not, or there is no such person
   * @throws Conflict {@code REMINDED_ALREADY} when somebody reminded them in this week
   */
  @Requires({Permission.VIEW_STAFF, Permission.VIEW_UNIT})
  @Transactional
  public void remind(UUID person) {
    Account account = currentUser.get();
    long reminded =
        scope
            .find(account, person)
            .filter(found -> found != account.personId())
            .orElseThrow(() -> new NotFound("ledger"));
    if (!first(account, reminded)) {
      throw new Conflict("REMINDED_ALREADY");
    }
    notices.tell(
        List.of(reminded),
        new Notice("jp", "reminder.notice", List.of(account.name()), "/jp/rencana"));
  }

  /** Keeps that it happens; false when it did already in this week. */
  private boolean first(Account account, long reminded) {
    LocalDate week =
        LocalDate.now(clock.withZone(account.zone()))
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                        .createUpdate(
                            "INSERT IGNORE INTO jp_reminder (person_id, week, institution_id,"
                                + " reminded_by, reminded_at) VALUES (:person, :week, :city, :by,"
                                + " :now)")
                        .bind("person", reminded)
                        .bind("week", week)
                        .bind("city", account.institutionId())
                        .bind("by", account.personId())
                        .bind("now", clock.instant())
                        .execute()
                    == 1);
  }
}
