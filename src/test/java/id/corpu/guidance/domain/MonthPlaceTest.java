package id.corpu.guidance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.guidance.SessionKind;
import id.corpu.guidance.domain.MonthPlace.Standing;
import id.corpu.jp.Jp;
import id.corpu.jp.MonthlyRate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthPlaceTest {

  private static final Optional<MonthlyRate> TWO_A_MONTH =
      Optional.of(new MonthlyRate(Jp.of(2), 1, 2, "Blitar 35/2023 Lamp. B B2 no. 1"));

  @ParameterizedTest(name = "waiting, no. {0}, {1} confirmed after it, {2} waiting before it: {3}")
  @CsvSource({
    "1, 0, 0, COUNTS",
    "1, 1, 1, COUNTS",
    "2, 0, 0, COUNTS",
    "2, 0, 1, COUNTS_UNLESS_EARLIER",
    "1, 2, 0, COUNTS_INSTEAD",
    "2, 1, 0, COUNTS_INSTEAD",
    "2, 1, 1, COUNTS_UNLESS_EARLIER",
    "3, 0, 0, BEYOND",
    "3, 2, 2, BEYOND"
  })
  @DisplayName("Blitar 35/2023 Lampiran B, B2 no. 1-2: the first two of a month count, by day")
  void waiting(int ordinal, int confirmedAfter, int waitingBefore, Standing standing) {
    MonthPlace place = new MonthPlace(ordinal, confirmedAfter, waitingBefore);
    assertThat(place.standing(SessionState.PROPOSED, TWO_A_MONTH)).isEqualTo(standing);
  }

  @Test
  @DisplayName("a confirmed session counts by its place alone, whatever else waits")
  void confirmed() {
    assertThat(new MonthPlace(2, 5, 5).standing(SessionState.CONFIRMED, TWO_A_MONTH))
        .isEqualTo(Standing.COUNTED);
    assertThat(new MonthPlace(3, 0, 0).standing(SessionState.CONFIRMED, TWO_A_MONTH))
        .isEqualTo(Standing.BEYOND);
  }

  @Test
  @DisplayName("where the regulation has no monthly count, none is claimed")
  void unrated() {
    assertThat(new MonthPlace(7, 0, 0).standing(SessionState.CONFIRMED, Optional.empty()))
        .isEqualTo(Standing.UNRATED);
    MonthCount month = new MonthCount(SessionKind.COACHING, 7, 0);
    assertThat(month.limited()).isFalse();
    assertThat(month.over()).isFalse();
    assertThat(month.counted()).isEqualTo(7);
  }

  @Test
  @DisplayName("a declined or withdrawn session has no place")
  void none() {
    assertThat(new MonthPlace(0, 1, 1).standing(SessionState.DECLINED, TWO_A_MONTH))
        .isEqualTo(Standing.NONE);
  }

  @Test
  @DisplayName("the month's figure stops at what counts")
  void month() {
    MonthCount three = new MonthCount(SessionKind.MENTORING, 3, 2);
    assertThat(three.counted()).isEqualTo(2);
    assertThat(three.percent()).isEqualTo(100);
    assertThat(three.over()).isTrue();
  }
}
