package id.corpu.jp.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.corpu.jp.Policies;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kediri 33/2022 Pasal 9(1) and 10. */
class GapScaleTest {

  private final GapScale competency = scale("competency");
  private final GapScale performance = scale("performance");

  @ParameterizedTest(name = "{0} of {1} indicators: {2}")
  @CsvSource({"8,8,NONE", "3,4,LOW", "7,8,LOW", "2,3,MEDIUM", "1,2,MEDIUM", "1,3,HIGH", "0,5,HIGH"})
  void classesCompetencyByIndicatorsMet(int met, int all, String expected) {
    assertThat(competency.of(met, all).id()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "score {0}: {1}")
  @CsvSource({"91,NONE", "90.995,LOW", "76,LOW", "75.999,MEDIUM", "61,MEDIUM", "60.99,HIGH"})
  void classesPerformanceWithoutHoles(BigDecimal score, String expected) {
    assertThat(performance.of(score).id()).isEqualTo(expected);
  }

  @Test
  void refusesMoreIndicatorsThanThereAre() {
    assertThatThrownBy(() -> competency.of(3, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> competency.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  private static GapScale scale(String id) {
    return Policies.of("kediri-33-2022").limits().gapScales().stream()
        .filter(scale -> scale.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
