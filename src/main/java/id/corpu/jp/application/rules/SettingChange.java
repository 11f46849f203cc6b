package id.corpu.jp.application.rules;

import id.corpu.jp.application.policies.PolicyCatalog;
import id.corpu.jp.application.policies.PolicyVersion;
import id.corpu.jp.domain.Policy;
import id.corpu.jp.domain.Switches;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.Requires.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Records what the city decided about JP: which regulation it follows, and where that leaves
 * something open, minutes of one JP (no city regulation names them) and the answers to its
 * switches. Every year that the decision may touch is derived anew by jobs of the same commit.
 */
@ApplicationScoped
public class SettingChange {

  private static final int LONGEST_NAME = 160;
  private static final int LONGEST_REASON = 400;

  private CurrentUser currentUser;
  private RulesInForce rules;
  private PolicyCatalog policies;
  private Settings settings;
  private SettingCheck checks;
  private Event<RulesChanged> news;
  private Clock clock;

  protected SettingChange() {}

  @Inject
  public SettingChange(
      CurrentUser currentUser,
      RulesInForce rules,
      PolicyCatalog policies,
      Settings settings,
      SettingCheck checks,
      Event<RulesChanged> news,
      Clock clock) {
    this.currentUser = currentUser;
    this.rules = rules;
    this.policies = policies;
    this.settings = settings;
    this.checks = checks;
    this.news = news;
    this.clock = clock;
  }

  /** The regulation in force today in the caller's city. */
  @Requires(value = Permission.MANAGE_JP, audit = Audit.REFUSALS)
  public PolicyVersion policy() {
    Account account = currentUser.get();
    return rules.policy(account.institutionId(), LocalDate.now(clock.withZone(account.zone())));
  }

  /** The city's answers to that regulation's switches today, with the defaults. */
  @Requires(value = Permission.MANAGE_JP, audit = Audit.REFUSALS)
  public Switches answers() {
    Account account = currentUser.get();
    LocalDate today = LocalDate.now(clock.withZone(account.zone()));
    return rules.of(account.institutionId(), today.getYear()).policies().term(today).switches();
  }

  /** The regulations that the city may choose from. */
  @Requires(value = Permission.MANAGE_JP, audit = Audit.REFUSALS)
  public List<Policy> choices() {
    return policies.all().stream().map(PolicyVersion::policy).toList();
  }

  /** All decisions of the caller's city, those that overrule others last. */
  @Requires(value = Permission.MANAGE_JP, audit = Audit.REFUSALS)
  public List<Setting> history() {
    return settings.all(currentUser.get().institutionId());
  }

  /**
   * Adds a decision.
   *
   * @param name {@code policy}, {@code minutesPerJp}, or {@code switch.} and a switch's id
   * @param value id of a regulation that is in force on that day, whole minutes from 1 to 240, or
   *     one of the values of a switch of that day's regulation
   * @param validFrom first day on which it holds
   * @param decidedBy who decided, by which document; at most 160 characters
   * @param reason why; at most 400 characters
   * @throws InvalidInput naming the field that cannot be so
   */
  @Requires(Permission.MANAGE_JP)
  @Transactional
  public void decide(
      String name, String value, LocalDate validFrom, String decidedBy, String reason) {
    Account account = currentUser.get();
    checks.require(account.institutionId(), name, value, validFrom);
    requireWords(decidedBy, reason);
    Setting setting =
        new Setting(name, value, validFrom, decidedBy.strip(), reason.strip(), clock.instant());
    settings.add(account.institutionId(), setting, account.personId());
    news.fire(new RulesChanged(account.institutionId(), validFrom.getYear()));
  }

  /**
   * Demands that it is said who decides and why.
   *
   * @throws InvalidInput naming the field that is empty or too long
   */
  @OpenUseCase("looks at two texts only")
  public void requireWords(String decidedBy, String reason) {
    check(isText(decidedBy, LONGEST_NAME), "SETTING_DECIDED_BY", "decidedBy");
    check(isText(reason, LONGEST_REASON), "SETTING_REASON", "reason");
  }

  private static boolean isText(String text, int longest) {
    return text != null && !text.isBlank() && text.strip().length() <= longest;
  }

  private static void check(boolean holds, String code, String field) {
    if (!holds) {
      throw new InvalidInput(code, field);
    }
  }
}
