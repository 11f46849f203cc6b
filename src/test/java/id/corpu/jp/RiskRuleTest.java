package id.corpu.jp;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.people.AsnType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The risk of missing 20 JP (Blitar 35/2023 Pasal 22(1)), 3 JP a day by e-learning. */
class RiskRuleTest {

  private static final RiskRule NOVEMBER = new RiskRule(LocalDate.of(2026, 11, 22), 2026, Jp.of(3));

  @Test
  @DisplayName("20 counted JP are no risk; 15 counted and 5 waiting need only evidence")
  void countedAndWaiting() {
    assertThat(risk(NOVEMBER, "20", "0")).isEqualTo(TargetRisk.REACHED);
    assertThat(risk(NOVEMBER, "15", "5")).isEqualTo(TargetRisk.EVIDENCE);
  }

  @Test
  @DisplayName("on 22 November 17.86 JP are the share of the year, 17.85 are not")
  void shareOfTheYear() {
    assertThat(NOVEMBER.daysLeft()).isEqualTo(39);
    assertThat(NOVEMBER.due(Jp.of(20))).isEqualTo(Jp.of("17.86"));
    assertThat(risk(NOVEMBER, "17.86", "0")).isEqualTo(TargetRisk.ON_COURSE);
    assertThat(risk(NOVEMBER, "17.85", "0")).isEqualTo(TargetRisk.BEHIND);
  }

  @Test
  @DisplayName("five whole weeks are left: 15 JP missing can be made up once a week, 15.01 cannot")
  void oneDayAWeek() {
    assertThat(risk(NOVEMBER, "5", "0")).isEqualTo(TargetRisk.BEHIND);
    assertThat(risk(NOVEMBER, "4.99", "0")).isEqualTo(TargetRisk.AT_RISK);
  }

  @Test
  @DisplayName("two days before the end 6 JP are the most that the day's cap allows")
  void capOfTheDaysLeft() {
    RiskRule late = new RiskRule(LocalDate.of(2026, 12, 29), 2026, Jp.of(3));

    assertThat(risk(late, "14", "0")).isEqualTo(TargetRisk.AT_RISK);
    assertThat(risk(late, "13.99", "0")).isEqualTo(TargetRisk.OUT_OF_REACH);
  }

  @Test
  @DisplayName("in January nobody is behind yet, and in a past year nothing can be made up")
  void beginningAndEnd() {
    RiskRule january = new RiskRule(LocalDate.of(2026, 1, 1), 2026, Jp.of(3));
    RiskRule past = new RiskRule(LocalDate.of(2026, 1, 1), 2025, Jp.of(3));

    assertThat(risk(january, "0.06", "0")).isEqualTo(TargetRisk.ON_COURSE);
    assertThat(risk(past, "19", "0")).isEqualTo(TargetRisk.OUT_OF_REACH);
  }

  private static TargetRisk risk(RiskRule rule, String counted, String waiting) {
    return rule.of(
        new PersonFigures(
            UUID.randomUUID(),
            "Sari",
            "Dinas",
            AsnType.PNS,
            Jp.of(20),
            Jp.of(counted),
            Jp.of(waiting),
            Jp.ZERO,
            MixFigures.NONE,
            Optional.empty()));
  }
}
