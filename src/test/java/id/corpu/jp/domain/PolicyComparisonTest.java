package id.corpu.jp.domain;

import static id.corpu.jp.Policies.BLITAR;
import static id.corpu.jp.Policies.CONTRACT_YEARS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Regulations side by side. */
class PolicyComparisonTest {

  @Test
  @DisplayName("a regulation differs from itself in nothing")
  void sameAsItself() {
    PolicyComparison comparison = PolicyComparison.of(BLITAR, BLITAR);

    assertThat(comparison.pairs()).hasSize(BLITAR.rows().size());
    assertThat(comparison.differences()).isZero();
  }

  @Test
  @DisplayName("a workshop day of 6 JP and not 5 is the only difference")
  void findsTheDifference() {
    PolicyComparison comparison = PolicyComparison.of(BLITAR, CONTRACT_YEARS);

    assertThat(comparison.pairs())
        .filteredOn(pair -> !pair.isSame())
        .extracting(PolicyComparison.Pair::pathway)
        .containsExactly("workshop");
  }

  @Test
  @DisplayName("a pathway that only one of them rates stands alone, in the order of the first")
  void onlyInOne() {
    List<PolicyRow> fewer = BLITAR.rows().subList(1, BLITAR.rows().size());
    Policy without =
        new Policy(
            "tanpa",
            BLITAR.regulation(),
            BLITAR.zone(),
            45,
            BLITAR.limits(),
            Optional.empty(),
            List.of(),
            List.of(),
            fewer,
            List.of());

    PolicyComparison comparison = PolicyComparison.of(without, BLITAR);

    assertThat(comparison.pairs()).hasSize(BLITAR.rows().size());
    PolicyComparison.Pair last = comparison.pairs().get(fewer.size());
    assertThat(last.pathway()).isEqualTo(BLITAR.rows().get(0).id());
    assertThat(last.left()).isEmpty();
    assertThat(last.isSame()).isFalse();
  }
}
