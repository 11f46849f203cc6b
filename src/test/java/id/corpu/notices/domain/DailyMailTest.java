package id.corpu.notices.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DailyMailTest {

  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
  private static final ZoneId DENPASAR = ZoneId.of("Asia/Makassar");
  private static final Instant SEVEN_IN_JAKARTA = Instant.parse("2026-11-23T00:00:00Z");

  @Test
  @DisplayName("the first mail waits for seven in the morning of the person's own city")
  void waitsForTheMorning() {
    Instant before = SEVEN_IN_JAKARTA.minusSeconds(1);
    assertThat(DailyMail.isDue(before, JAKARTA, Optional.empty())).isFalse();
    assertThat(DailyMail.isDue(before, DENPASAR, Optional.empty())).isTrue();
    assertThat(DailyMail.isDue(SEVEN_IN_JAKARTA, JAKARTA, Optional.empty())).isTrue();
  }

  @Test
  @DisplayName("there is one mail a day, also when the last one went out late at night")
  void onceADay() {
    Optional<Instant> thisMorning = Optional.of(SEVEN_IN_JAKARTA);
    Optional<Instant> lastNight = Optional.of(SEVEN_IN_JAKARTA.minusSeconds(3600));
    Instant noon = SEVEN_IN_JAKARTA.plusSeconds(5 * 3600);
    assertThat(DailyMail.isDue(noon, JAKARTA, thisMorning)).isFalse();
    assertThat(DailyMail.isDue(noon, JAKARTA, lastNight)).isTrue();
  }
}
