package id.corpu.jp.application;

import id.corpu.jp.domain.Policy;
import id.corpu.jp.domain.SwitchDefinition;
import id.corpu.people.People;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.Requires.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Records what the city decided where the regulation leaves it open: minutes of one JP (no city
 * regulation names them) and the answers to the policy's switches. Ledgers follow when they are
 * next derived; a rebuild derives them all.
 */
@ApplicationScoped
public class SettingChange {

  private static final int LONGEST_NAME = 160;
  private static final int LONGEST_REASON = 400;
  private static final int MOST_MINUTES = 240;
  private static final LocalDate EARLIEST = LocalDate.of(2010, 1, 1);

  private CurrentUser currentUser;
  private People people;
  private PolicyCatalog policies;
  private Settings settings;
  private Clock clock;

  protected SettingChange() {}

  @Inject
  public SettingChange(
      CurrentUser currentUser,
      People people,
      PolicyCatalog policies,
      Settings settings,
      Clock clock) {
    this.currentUser = currentUser;
    this.people = people;
    this.policies = policies;
    this.settings = settings;
    this.clock = clock;
  }

  /** The regulation in force in the caller's city. */
  @Requires(value = Permission.MANAGE_JP, audit = Audit.REFUSALS)
  public PolicyVersion policy() {
    return policies.inForce(
        people
            .institution(currentUser.get().institutionId())
            .orElseThrow(() -> new NotFound("institution"))
            .policyId());
  }

  /** All decisions of the caller's city, those that overrule others last. */
  @Requires(value = Permission.MANAGE_JP, audit = Audit.REFUSALS)
  public List<Setting> history() {
    return settings.all(currentUser.get().institutionId());
  }

  /**
   * Adds a decision.
   *
   * @param name {@code minutesPerJp}, or {@code switch.} and a switch's id
   * @param value whole minutes from 1 to 240, or one of the switch's values
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
    check(name != null && value != null && isPossible(name, value), "SETTING_VALUE", "value");
    check(validFrom != null && !validFrom.isBefore(EARLIEST), "SETTING_DATE", "validFrom");
    check(isText(decidedBy, LONGEST_NAME), "SETTING_DECIDED_BY", "decidedBy");
    check(isText(reason, LONGEST_REASON), "SETTING_REASON", "reason");
    settings.add(
        account.institutionId(),
        new Setting(name, value, validFrom, decidedBy.strip(), reason.strip(), clock.instant()),
        account.personId());
  }

  private boolean isPossible(String name, String value) {
    if (name.equals(Settings.MINUTES_PER_JP)) {
      return value.matches("\\d{1,3}")
          && Integer.parseInt(value) >= 1
          && Integer.parseInt(value) <= MOST_MINUTES;
    }
    Policy policy = policy().policy();
    return policy.switches().stream()
        .filter(definition -> name.equals(Settings.SWITCH + definition.id()))
        .map(SwitchDefinition::values)
        .anyMatch(values -> values.containsKey(value));
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
