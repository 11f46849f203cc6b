package id.corpu.jp.domain;

import static id.corpu.jp.Policies.BLITAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.corpu.jp.Jp;
import id.corpu.people.AsnType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What somebody thinks of doing, under Blitar 35/2023. */
class IntentionTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);

  @Test
  @DisplayName("Lamp. B B2 no. 3: three evenings of 180 minutes are 3 JP each, one is over the cap")
  void hoursMeetTheCapOfEachDay() {
    List<LedgerEntry> lines =
        convert(intention("e-learning", 3, 180, 1, null), RuleKind.ACTUAL_HOURS);

    assertThat(lines).extracting(LedgerEntry::credited).containsOnly(Jp.of("3.00")).hasSize(3);
    assertThat(lines).extracting(LedgerEntry::over).containsOnly(Jp.of("1.00"));
    assertThat(lines.get(2).creditedOn()).isEqualTo(MONDAY.plusDays(2));
  }

  @Test
  @DisplayName(
      "what was really studied on the day comes first, and the intention takes what is left")
  void realStudyComesFirst() {
    List<LearningActivity> all =
        new ArrayList<>(
            intention("e-learning", 1, 90, 1, null)
                .activities(RuleKind.ACTUAL_HOURS, BLITAR.zone()));
    all.add(
        LearningActivity.study(
            UUID.randomUUID().toString(),
            "e-learning",
            Scope.NATIONAL,
            MONDAY.atTime(10, 0),
            BLITAR.zone(),
            90));

    List<LedgerEntry> lines = Conversion.of(BLITAR, AsnType.PNS).convert(all);

    assertThat(lines)
        .extracting(LedgerEntry::credited)
        .containsExactly(Jp.of("2.00"), Jp.of("1.00"));
    assertThat(Intention.isOnlyThought(UUID.fromString(lines.get(1).activityId()))).isTrue();
    assertThat(Intention.isOnlyThought(UUID.fromString(lines.get(0).activityId()))).isFalse();
  }

  @Test
  @DisplayName("a workshop of two days, three coachings and a programme are counted by their rules")
  void everyKindIsTold() {
    assertThat(total(intention("workshop", 2, 1, 1, null), RuleKind.PER_DAY))
        .isEqualTo(Jp.of("10.00"));
    assertThat(total(intention("coaching", 1, 1, 3, null), RuleKind.PER_ACTIVITY))
        .isEqualTo(Jp.of("4.00"));
    assertThat(total(intention("technical-training", 1, 1, 1, "12.5"), RuleKind.PROGRAM_JP))
        .isEqualTo(Jp.of("12.50"));
    assertThat(total(intention("higher-education", 1, 1, 2, null), RuleKind.PER_SEMESTER))
        .isEqualTo(Jp.of("40.00"));
  }

  @Test
  @DisplayName("nobody studies 61 days in a row, 13 hours a day, or a programme without JP")
  void refusesTheImpossible() {
    assertThatThrownBy(() -> intention("e-learning", 61, 90, 1, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> intention("e-learning", 1, 721, 1, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                intention("technical-training", 1, 1, 1, null)
                    .activities(RuleKind.PROGRAM_JP, BLITAR.zone()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Jp total(Intention intention, RuleKind kind) {
    return Jp.sum(convert(intention, kind).stream().map(LedgerEntry::credited));
  }

  private static List<LedgerEntry> convert(Intention intention, RuleKind kind) {
    return Conversion.of(BLITAR, AsnType.PNS).convert(intention.activities(kind, BLITAR.zone()));
  }

  private static Intention intention(String pathway, int days, int minutes, int times, String jp) {
    return new Intention(
        pathway,
        Scope.NATIONAL,
        MONDAY,
        days,
        minutes,
        times,
        jp == null ? null : new BigDecimal(jp));
  }
}
