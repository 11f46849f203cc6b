package id.corpu.jp.application.rules;

import id.corpu.jp.application.policies.PolicyCatalog;
import id.corpu.jp.application.policies.PolicyVersion;
import id.corpu.jp.domain.Policy;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/** Whether something can be decided at all: the same question before a preview and a decision. */
@ApplicationScoped
@OpenUseCase("only says whether a decision is possible")
public class SettingCheck {

  private static final int MOST_MINUTES = 240;
  private static final LocalDate EARLIEST = LocalDate.of(2010, 1, 1);

  private RulesInForce rules;
  private PolicyCatalog policies;

  protected SettingCheck() {}

  @Inject
  public SettingCheck(RulesInForce rules, PolicyCatalog policies) {
    this.rules = rules;
    this.policies = policies;
  }

  /**
   * Demands that the value is possible for the setting from that day on.
   *
   * @throws InvalidInput naming the field that cannot be so
   */
  public void require(long institutionId, String name, String value, LocalDate validFrom) {
    check(validFrom != null && !validFrom.isBefore(EARLIEST), "SETTING_DATE", "validFrom");
    check(name != null && value != null, "SETTING_VALUE", "value");
    if (name.equals(Settings.POLICY)) {
      Policy chosen =
          policies
              .find(value)
              .map(PolicyVersion::policy)
              .orElseThrow(() -> new InvalidInput("SETTING_VALUE", "value"));
      check(chosen.regulation().inForceOn(validFrom), "SETTING_POLICY_DATE", "validFrom");
    } else if (name.equals(Settings.MINUTES_PER_JP)) {
      check(isMinutes(value), "SETTING_VALUE", "value");
    } else {
      Policy governing = rules.policy(institutionId, validFrom).policy();
      Setting answer = new Setting(name, value, validFrom, "", "", Instant.EPOCH);
      check(Settings.isAnswer(answer, governing), "SETTING_VALUE", "value");
    }
  }

  private static boolean isMinutes(String value) {
    return value.matches("\\d{1,3}")
        && Integer.parseInt(value) >= 1
        && Integer.parseInt(value) <= MOST_MINUTES;
  }

  private static void check(boolean holds, String code, String field) {
    if (!holds) {
      throw new InvalidInput(code, field);
    }
  }
}
