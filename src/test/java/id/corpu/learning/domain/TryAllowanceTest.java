package id.corpu.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TryAllowanceTest {

  private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

  private static Instant hoursAgo(int hours) {
    return NOW.minus(Duration.ofHours(hours));
  }

  @Test
  @DisplayName("a quiz without limit may always be tried again")
  void unlimited() {
    TryAllowance allowance = new TryAllowance(0, List.of(NOW, NOW, NOW, NOW));

    assertThat(allowance.nextAfter(NOW)).isEmpty();
    assertThat(allowance.left(NOW)).isEmpty();
  }

  @Test
  @DisplayName("after three tries the fourth begins a day after the first of them")
  void pausesAfterTheLimit() {
    TryAllowance allowance = new TryAllowance(3, List.of(hoursAgo(1), hoursAgo(2), hoursAgo(5)));

    assertThat(allowance.left(NOW)).contains(0);
    assertThat(allowance.nextAfter(NOW)).contains(NOW.plus(Duration.ofHours(19)));
  }

  @Test
  @DisplayName("tries of the day before do not count any more")
  void yesterdayIsForgotten() {
    TryAllowance allowance = new TryAllowance(3, List.of(hoursAgo(1), hoursAgo(30), hoursAgo(31)));

    assertThat(allowance.left(NOW)).contains(2);
    assertThat(allowance.nextAfter(NOW)).isEmpty();
  }
}
