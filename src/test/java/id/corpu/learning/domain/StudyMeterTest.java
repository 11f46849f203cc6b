package id.corpu.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.learning.domain.StudyMeter.Accepted;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StudyMeterTest {

  private static final Instant NINE = Instant.parse("2026-11-23T02:00:00Z");

  private static StudyMeter meter(int claimed, int room) {
    return new StudyMeter(claimed, NINE, NINE, room);
  }

  @Test
  @DisplayName("ten active seconds in ten seconds are accepted")
  void acceptsWhatTheClockAllows() {
    assertThat(meter(0, 600).accept(10, NINE.plusSeconds(10)).seconds()).isEqualTo(10);
  }

  @Test
  @DisplayName("the same report again adds nothing")
  void repeatedReportAddsNothing() {
    Accepted first = meter(0, 600).accept(10, NINE.plusSeconds(10));
    StudyMeter after = new StudyMeter(first.claimed(), first.countedUntil(), NINE, 590);

    assertThat(after.accept(10, NINE.plusSeconds(11)).seconds()).isZero();
  }

  @Test
  @DisplayName("a report that was lost is made good by the next")
  void lostReportIsMadeGood() {
    assertThat(meter(0, 600).accept(30, NINE.plusSeconds(31)).seconds()).isEqualTo(30);
  }

  @Test
  @DisplayName("two windows that both report ten seconds earn ten, not twenty")
  void twoWindowsDoNotDouble() {
    Instant now = NINE.plusSeconds(10);
    Accepted first = meter(0, 600).accept(10, now);
    StudyMeter second = new StudyMeter(0, first.countedUntil(), NINE, 590);

    assertThat(second.accept(10, now).seconds()).isZero();
    assertThat(second.accept(10, now).claimed()).isEqualTo(8);
  }

  @Test
  @DisplayName("an hour claimed a minute after opening is a minute")
  void boundedByTheWallClock() {
    assertThat(meter(0, 4_500).accept(3_600, NINE.plusSeconds(60)).seconds()).isEqualTo(60);
  }

  @Test
  @DisplayName(
      "time before the page was opened cannot be claimed, however long ago the last credit was")
  void boundedByTheOpening() {
    StudyMeter meter = new StudyMeter(0, NINE.minusSeconds(86_400), NINE, 4_500);

    assertThat(meter.accept(3_600, NINE.plusSeconds(5)).seconds()).isEqualTo(5);
  }

  @Test
  @DisplayName("a course credits at most its declared load")
  void boundedByTheLoad() {
    assertThat(meter(0, 4).accept(10, NINE.plusSeconds(10)).seconds()).isEqualTo(4);
    assertThat(meter(0, 0).accept(10, NINE.plusSeconds(10)).seconds()).isZero();
  }

  @Test
  @DisplayName("fractions of seconds are not lost from report to report")
  void keepsFractions() {
    Accepted first = meter(0, 600).accept(10, NINE.plusMillis(9_800));
    StudyMeter after = new StudyMeter(first.claimed(), first.countedUntil(), NINE, 591);
    Accepted second = after.accept(20, NINE.plusMillis(20_100));

    assertThat(first.seconds() + second.seconds()).isEqualTo(20);
  }

  @Test
  @DisplayName("an older report than the last one takes nothing back")
  void olderReportTakesNothingBack() {
    Accepted accepted = meter(30, 600).accept(20, NINE.plusSeconds(10));

    assertThat(accepted.seconds()).isZero();
    assertThat(accepted.claimed()).isEqualTo(30);
  }
}
