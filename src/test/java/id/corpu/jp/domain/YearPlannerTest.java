package id.corpu.jp.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.jp.Jp;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The cheapest way to 20 JP, under the rates of Blitar 35/2023. */
class YearPlannerTest {

  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
  private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
  private static final List<LocalDate> TEN_DAYS =
      LocalDate.of(2026, 11, 23).datesUntil(LocalDate.of(2026, 12, 3)).toList();
  private static final PlanOption E_LEARNING = hours("e-learning", "70", "3", 30);
  private static final PlanOption SELF_STUDY = hours("self-study", "10", "2", 30);
  private static final PlanOption COACHING =
      new PlanOption(
          "coaching",
          Optional.of("20"),
          Jp.of(2),
          4,
          Optional.of(Map.of(NOVEMBER, 2, DECEMBER, 2)));
  private static final List<PlanOption> ALL = List.of(SELF_STUDY, COACHING, E_LEARNING);
  private static final Map<String, Jp> GOALS =
      Map.of("10", Jp.of(2), "20", Jp.of(4), "70", Jp.of(14));

  @Test
  @DisplayName("20 JP take seven days at 3 JP a day, and no plan takes fewer")
  void fewestDays() {
    YearPlan plan = planner(ALL, Map.of()).plan(Jp.of(20));

    assertThat(plan.enough()).isTrue();
    assertThat(plan.steps()).hasSize(7);
    assertThat(plan.earned().reaches(Jp.of(20))).isTrue();
    assertThat(plan.days()).containsEntry("e-learning", 6);
  }

  @Test
  @DisplayName("of plans with as many days the one closest to 10/20/70 is taken")
  void closestToTheMix() {
    YearPlan plan = planner(ALL, Map.of("70", Jp.of(14))).plan(Jp.of(6));

    assertThat(plan.steps()).hasSize(2);
    assertThat(plan.days()).containsExactly(Map.entry("e-learning", 2));

    YearPlan three = planner(ALL, Map.of("70", Jp.of(13))).plan(Jp.of("6.5"));
    assertThat(three.steps()).hasSize(3);
    assertThat(three.days())
        .containsExactly(
            Map.entry("coaching", 1), Map.entry("e-learning", 1), Map.entry("self-study", 1));
  }

  @Test
  @DisplayName("coaching keeps within two a month, each on a day of its own")
  void keepsWithinTheMonth() {
    YearPlan plan = planner(List.of(COACHING), Map.of()).plan(Jp.of(20));

    assertThat(plan.enough()).isFalse();
    assertThat(plan.earned()).isEqualTo(Jp.of(8));
    assertThat(plan.steps())
        .extracting(step -> YearMonth.from(step.day()))
        .containsExactly(NOVEMBER, NOVEMBER, DECEMBER, DECEMBER);
    assertThat(plan.steps()).extracting(YearPlan.Step::day).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("when the days are not enough the plan earns the most that they allow and says so")
  void notEnoughDays() {
    YearPlan plan = new YearPlanner(TEN_DAYS.subList(0, 3), ALL, GOALS, Map.of()).plan(Jp.of(20));

    assertThat(plan.enough()).isFalse();
    assertThat(plan.earned()).isEqualTo(Jp.of(9));
  }

  @Test
  @DisplayName("no more of a pathway than there is to study, and nothing when nothing is missing")
  void limitsAndNothing() {
    PlanOption twoDays = hours("e-learning", "70", "3", 2);

    assertThat(planner(List.of(twoDays, SELF_STUDY), Map.of()).plan(Jp.of(10)).days())
        .isEqualTo(Map.of("e-learning", 2, "self-study", 2));
    assertThat(planner(ALL, Map.of()).plan(Jp.ZERO).steps()).isEmpty();
    assertThat(planner(List.of(), Map.of()).plan(Jp.of(5)).enough()).isFalse();
  }

  @Test
  @DisplayName("the same question has the same answer")
  void deterministic() {
    assertThat(planner(ALL, Map.of()).plan(Jp.of(13)))
        .isEqualTo(planner(ALL, Map.of()).plan(Jp.of(13)));
  }

  private static YearPlanner planner(List<PlanOption> options, Map<String, Jp> now) {
    return new YearPlanner(TEN_DAYS, options, GOALS, now);
  }

  private static PlanOption hours(String pathway, String bucket, String jp, int most) {
    return new PlanOption(pathway, Optional.of(bucket), Jp.of(jp), most, Optional.empty());
  }
}
