package id.corpu.jp.application.simulating;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.jp.GoldenCase;
import id.corpu.jp.Policies;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The interface for programs works out every case as it was worked by hand. */
class SimulatedCasesTest {

  static Stream<GoldenCase> cases() {
    return GoldenCase.all(GoldenCase.CASES);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void answersAsWorkedByHand(GoldenCase golden) {
    SimulationResult result =
        Simulation.convert(new SimulationReader(Policies.ALL).read(golden.question()));

    assertThat(result.activities())
        .extracting(summary -> summary.credited())
        .containsExactlyElementsOf(golden.expected());
    assertThat(result.total()).isEqualTo(golden.expectedTotal());
  }
}
