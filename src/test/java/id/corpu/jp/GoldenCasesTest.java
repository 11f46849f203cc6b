package id.corpu.jp;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.jp.domain.ActivitySummary;
import id.corpu.jp.domain.AsnStatus;
import id.corpu.jp.domain.Conversion;
import id.corpu.jp.domain.LedgerEntry;
import id.corpu.jp.domain.MinutesPerJp;
import id.corpu.jp.domain.Policy;
import id.corpu.jp.domain.StatusHistory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every hand-worked case of the five regulations comes out as it was worked. */
class GoldenCasesTest {

  /** Points of a case that concern the year's target, not an entry. */
  private static final Set<String> TARGET_FLAGS = Set.of("TARGET_MET", "TARGET_NOT_MET");

  static Stream<GoldenCase> cases() {
    return GoldenCase.all(GoldenCase.CASES);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void convertsAsWorkedByHand(GoldenCase golden) {
    Policy policy = Policies.of(golden.policyId());
    StatusHistory status =
        StatusHistory.always(new AsnStatus(golden.asnType(), golden.contractStart()));
    MinutesPerJp minutes = MinutesPerJp.of(policy.minutesPerJp());
    List<LedgerEntry> entries =
        new Conversion(policy, golden.switches(), minutes, policy.zone(), status)
            .convert(golden.activities(policy.zone()));

    Map<String, ActivitySummary> summaries = ActivitySummary.byActivity(entries);
    List<Jp> credited =
        IntStream.range(0, golden.expected().size())
            .mapToObj(i -> summaries.get(golden.id(i)).credited())
            .toList();
    Jp total = Jp.sum(entries.stream().map(LedgerEntry::credited));
    Set<String> reasons =
        entries.stream()
            .flatMap(entry -> entry.reasons().stream())
            .map(Enum::name)
            .collect(Collectors.toSet());
    Set<String> flags =
        golden.flags().stream().filter(f -> !TARGET_FLAGS.contains(f)).collect(Collectors.toSet());

    assertThat(credited).as("JP of each event").isEqualTo(golden.expected());
    assertThat(total).as("total").isEqualTo(golden.expectedTotal());
    assertThat(reasons).as("reasons").containsAll(flags);
    if (golden.flags().contains("TARGET_MET")) {
      assertThat(total.reaches(policy.target(golden.asnType()).orElseThrow().jp()))
          .as("target met")
          .isTrue();
    }
  }

  @Test
  void holdsEveryCaseOfEveryRegulation() {
    assertThat(cases().collect(Collectors.groupingBy(GoldenCase::policyId, Collectors.counting())))
        .isEqualTo(
            Map.of(
                "blitar-35-2023", 70L,
                "denpasar-2-2023", 16L,
                "kediri-33-2022", 27L,
                "mojokerto-53-2023", 36L,
                "tangsel-74-2022", 50L));
  }
}
