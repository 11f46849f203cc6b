package id.corpu.jp.application.preview;

import id.corpu.jp.application.rules.LedgerRules;
import id.corpu.jp.application.rules.RulesInForce;
import id.corpu.jp.application.rules.SettingChange;
import id.corpu.jp.application.rules.SettingCheck;
import id.corpu.jp.application.rules.Settings;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.Requires.Audit;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * A change of rules is looked at before it is decided: who would gain, who would lose, who would
 * cross the line of the yearly target. The figures stay with the decision, so that the old results
 * remain readable beside the rule that made them.
 */
@ApplicationScoped
public class RulePreviews {

  private static final int NEWEST = 10;

  private CurrentUser currentUser;
  private SettingCheck checks;
  private RulesInForce rules;
  private SettingChange decisions;
  private Previews previews;
  private PreviewReading reading;
  private PreviewRun run;
  private Clock clock;

  @Resource private ManagedExecutorService executor;

  protected RulePreviews() {}

  @Inject
  public RulePreviews(
      CurrentUser currentUser,
      SettingCheck checks,
      RulesInForce rules,
      SettingChange decisions,
      Previews previews,
      PreviewReading reading,
      PreviewRun run,
      Clock clock) {
    this.currentUser = currentUser;
    this.checks = checks;
    this.rules = rules;
    this.decisions = decisions;
    this.previews = previews;
    this.reading = reading;
    this.run = run;
    this.clock = clock;
  }

  /**
   * Starts a preview, which goes on in the background.
   *
   * @param name the setting, as {@link SettingChange#decide} names it
   * @param value what it would be
   * @param validFrom first day on which it would hold; where that lies ahead, the present year is
   *     shown as if it had come
   * @return number of the preview
   * @throws id.corpu.platform.errors.InvalidInput naming the field that cannot be so
   * @throws id.corpu.platform.errors.Conflict {@code PREVIEW_RUNNING} while another one runs
   */
  @Requires(Permission.MANAGE_JP)
  public long start(String name, String value, LocalDate validFrom) {
    Account account = currentUser.get();
    long city = account.institutionId();
    checks.require(city, name, value, validFrom);
    LocalDate today = LocalDate.now(clock.withZone(account.zone()));
    Proposal proposal = new Proposal(name, value, validFrom, today);
    long id = previews.begin(city, proposal, valueBefore(city, proposal), account.name());
    executor.submit(() -> run.run(id, city, proposal));
    return id;
  }

  /**
   * A preview of the caller's city.
   *
   * @throws NotFound when the city has none of that number
   */
  @Requires(value = Permission.MANAGE_JP, audit = Audit.REFUSALS)
  public PreviewState view(long id) {
    return previews
        .find(currentUser.get().institutionId(), id)
        .orElseThrow(() -> new NotFound("preview"));
  }

  /** What it found, a row a year; empty while it runs. */
  @Requires(value = Permission.MANAGE_JP, audit = Audit.REFUSALS)
  public List<PreviewSums> sums(long id) {
    return reading.sums(view(id).id());
  }

  /**
   * Those whom the change touches, the largest changes first.
   *
   * @param page from 1
   * @param size rows of a page
   */
  @Requires(value = Permission.MANAGE_JP, audit = Audit.REFUSALS)
  public PreviewPage people(long id, Affected affected, int page, int size) {
    return reading.page(view(id).id(), affected, page, size);
  }

  /** The newest previews of the caller's city. */
  @Requires(value = Permission.MANAGE_JP, audit = Audit.REFUSALS)
  public List<PreviewState> newest() {
    return previews.newest(currentUser.get().institutionId(), NEWEST);
  }

  /**
   * Decides what was looked at. Ledgers concerned are derived anew by jobs of the same commit.
   *
   * @param decidedBy who decided, by which document
   * @param reason why
   * @throws NotFound when the city has none of that number
   * @throws id.corpu.platform.errors.Conflict when it is unfinished, decided already, or something
   *     else was decided since
   * @throws id.corpu.platform.errors.InvalidInput naming the field that cannot be so
   */
  @Requires(Permission.MANAGE_JP)
  @Transactional
  public void apply(long id, String decidedBy, String reason) {
    PreviewState preview = view(id);
    decisions.requireWords(decidedBy, reason);
    previews.take(currentUser.get().institutionId(), id, decidedBy.strip(), reason.strip());
    decisions.decide(preview.name(), preview.value(), preview.validFrom(), decidedBy, reason);
  }

  private String valueBefore(long city, Proposal proposal) {
    LocalDate day = proposal.shownFrom();
    LedgerRules present = rules.of(city, day.getYear());
    return switch (proposal.name()) {
      case Settings.POLICY -> present.policies().term(day).policy().id();
      case Settings.MINUTES_PER_JP -> Integer.toString(present.minutesPerJp().on(day));
      default ->
          present
              .policies()
              .term(day)
              .switches()
              .value(proposal.name().substring(Settings.SWITCH.length()))
              .orElse("");
    };
  }
}
