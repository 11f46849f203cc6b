package id.corpu.jp.application.rebuild;

import id.corpu.people.Institution;
import id.corpu.people.People;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.errors.NotPermitted;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.ApiCaller;
import id.corpu.platform.security.AuditTrail;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.Requires.Audit;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Throws the ledgers of the city's year away and derives them again from the statements. */
@ApplicationScoped
public class LedgerRebuild {

  /** What a credential must be good for; {@code all} includes it. */
  static final String SCOPE = "jp:rebuild";

  private static final String USE_CASE = "LedgerRebuild.start";
  private static final int FIRST_YEAR = 2010;

  private CurrentUser currentUser;
  private People people;
  private AuditTrail audit;
  private Rebuilds rebuilds;
  private RebuildRun run;
  private Clock clock;

  @Resource private ManagedExecutorService executor;

  protected LedgerRebuild() {}

  @Inject
  public LedgerRebuild(
      CurrentUser currentUser,
      People people,
      AuditTrail audit,
      Rebuilds rebuilds,
      RebuildRun run,
      Clock clock) {
    this.currentUser = currentUser;
    this.people = people;
    this.audit = audit;
    this.rebuilds = rebuilds;
    this.run = run;
    this.clock = clock;
  }

  /**
   * Starts a rebuild, which goes on in the background.
   *
   * @param year calendar year
   * @return key of the rebuild
   * @throws InvalidInput {@code YEAR_OUT_OF_RANGE} for a year before 2010 or after the present
   * @throws id.corpu.platform.errors.Conflict {@code REBUILD_RUNNING} while another one runs
   */
  @Requires(Permission.MANAGE_JP)
  public long start(int year) {
    Account account = currentUser.get();
    return start(account.institutionId(), year, account.name());
  }

  /**
   * The same for another tool.
   *
   * @throws NotPermitted when its credential lacks the scope {@value #SCOPE}
   */
  @OpenUseCase("checks the credential itself and leaves its audit row")
  public long start(int year, ApiCaller caller) {
    demandScope(caller);
    long id = start(caller.institutionId(), year, caller.label());
    audit.note(USE_CASE, null, caller.key() + " " + year, "DONE", null);
    return id;
  }

  /** The latest rebuild of the caller's city. */
  @Requires(value = Permission.MANAGE_JP, audit = Audit.REFUSALS)
  public Optional<RebuildState> latest() {
    return rebuilds.latest(currentUser.get().institutionId());
  }

  /** The latest rebuild of the city whose credential a tool holds. */
  @OpenUseCase("checks the credential itself")
  public Optional<RebuildState> latest(ApiCaller caller) {
    demandScope(caller);
    return rebuilds.latest(caller.institutionId());
  }

  private void demandScope(ApiCaller caller) {
    if (!caller.may(SCOPE)) {
      audit.note(USE_CASE, null, caller.key(), "REFUSED", "SCOPE");
      throw new NotPermitted(USE_CASE);
    }
  }

  private long start(long institutionId, int year, String requestedBy) {
    ZoneId zone =
        people
            .institution(institutionId)
            .map(Institution::zone)
            .orElseThrow(() -> new NotFound("institution"));
    int present = LocalDate.now(clock.withZone(zone)).getYear();
    if (year < FIRST_YEAR || year > present) {
      throw new InvalidInput("YEAR_OUT_OF_RANGE", "year");
    }
    long id = rebuilds.begin(institutionId, year, requestedBy);
    executor.submit(() -> run.run(id, institutionId, year));
    return id;
  }
}
