package id.corpu.jp.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.corpu.jp.Jp;
import id.corpu.jp.Policies;
import id.corpu.people.AsnType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Blitar 35/2023 until the middle of 2025, then a regulation of six JP a workshop day. */
class PolicyHistoryTest {

  private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
  private static final LocalDate CHANGE = LocalDate.of(2025, 7, 16);
  private static final PolicyHistory HISTORY =
      PolicyHistory.from(
          Map.of(
              LocalDate.MIN,
              PolicyHistory.Term.of(Policies.BLITAR, Switches.none()),
              CHANGE,
              PolicyHistory.Term.of(Policies.CONTRACT_YEARS, Switches.none())));

  @Test
  @DisplayName("each activity earns what the regulation of its day gives, and cites it")
  void dayDecides() {
    List<LedgerEntry> lines =
        convert(StatusHistory.always(AsnType.PNS), workshop("2025-07-15"), workshop("2025-07-16"));

    assertThat(lines).extracting(LedgerEntry::credited).containsExactly(Jp.of(5), Jp.of(6));
    assertThat(lines)
        .extracting(line -> line.citation().label().substring(0, 6))
        .containsExactly("Blitar", "Uji 1/");
  }

  @Test
  @DisplayName("the month's counter runs on: no two sessions under each of two regulations")
  void monthRunsOn() {
    assertThat(
            credited(
                StatusHistory.always(AsnType.PNS),
                coaching("2025-07-03"),
                coaching("2025-07-10"),
                coaching("2025-07-17"),
                coaching("2025-08-01")))
        .containsExactly(Jp.of(2), Jp.of(2), Jp.ZERO, Jp.of(2));
  }

  @Test
  @DisplayName("study over the midnight of the change is cut there, each part under its own")
  void midnightOfTheChange() {
    LearningActivity night =
        LearningActivity.study(
            "night",
            "learning-community",
            Scope.NATIONAL,
            LocalDateTime.parse("2025-07-15T23:15"),
            WIB,
            90);

    assertThat(convert(StatusHistory.always(AsnType.PNS), night))
        .extracting(line -> line.creditedOn() + " " + line.citation().label().charAt(0))
        .containsExactly("2025-07-15 B", "2025-07-16 U");
  }

  @Test
  @DisplayName("a new regulation opens no second ceiling: 20 + 10 JP in one year stay 24")
  void ceilingRunsOn() {
    StatusHistory sinceNewYear = contract("2025-01-01");

    List<LedgerEntry> lines =
        convert(sinceNewYear, training("2025-03-10", 20), training("2025-09-10", 10));

    assertThat(lines).extracting(LedgerEntry::credited).containsExactly(Jp.of(20), Jp.of(4));
    assertThat(lines.get(1).reasons()).containsExactly(Reason.CEILING_REACHED);
  }

  @Test
  @DisplayName(
      "Tangerang Selatan Pasal 3(3) by contract year: New Year opens no room, the anniversary does")
  void contractYearCrossesNewYear() {
    assertThat(
            credited(
                contract("2025-09-01"),
                training("2025-12-15", 20),
                training("2026-01-19", 10),
                training("2026-08-31", 3),
                training("2026-09-01", 10)))
        .containsExactly(Jp.of(20), Jp.of(4), Jp.ZERO, Jp.of(10));
  }

  @Test
  @DisplayName("a city follows at least one regulation, before the first date too")
  void neverWithout() {
    assertThatIllegalArgumentException().isThrownBy(() -> PolicyHistory.from(Map.of()));
    PolicyHistory.Term first =
        PolicyHistory.from(Map.of(CHANGE, PolicyHistory.Term.of(Policies.BLITAR, Switches.none())))
            .on(CHANGE.minusYears(1));
    assertThat(first.policy()).isSameAs(Policies.BLITAR);
  }

  private static List<LedgerEntry> convert(StatusHistory status, LearningActivity... learned) {
    return new Conversion(HISTORY, MinutesPerJp.of(45), WIB, status).convert(List.of(learned));
  }

  private static List<Jp> credited(StatusHistory status, LearningActivity... learned) {
    return convert(status, learned).stream().map(LedgerEntry::credited).toList();
  }

  private static StatusHistory contract(String start) {
    return StatusHistory.always(new AsnStatus(AsnType.PPPK, LocalDate.parse(start)));
  }

  private static LearningActivity workshop(String day) {
    return LearningActivity.days(
        "workshop " + day, "workshop", Scope.NATIONAL, List.of(LocalDate.parse(day)));
  }

  private static LearningActivity coaching(String day) {
    return LearningActivity.sessions(
        "coaching " + day, "coaching", Scope.NATIONAL, LocalDate.parse(day), 1);
  }

  private static LearningActivity training(String end, int jp) {
    return LearningActivity.programme(
        "training " + end,
        "technical-training",
        Scope.NATIONAL,
        LocalDate.parse(end),
        BigDecimal.valueOf(jp));
  }
}
