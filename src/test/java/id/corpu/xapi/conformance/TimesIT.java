package id.corpu.xapi.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.xapi.ToolCalls;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;

/** Timestamps and durations (xAPI Data 4.5 and 4.6; IEEE 9274.1.1, 4.2.7). */
class TimesIT extends Conformance {

  @DisplayName("what is no time is refused as timestamp and as stored")
  @Rows(
      """
      XAPI-00123 a word | "kemarin"
      XAPI-00123 seconds since 1970 | 1777888800
      XAPI-00123 nothing | ""
      XAPI-00123 a day without time | "2026-05-04"
      XAPI-00123 a time without day | "10:00:00Z"
      XAPI-00123 a month that there is not | "2026-13-04T10:00:00Z"
      XAPI-00123 a day that there is not | "2026-02-30T10:00:00Z"
      XAPI-00123 an hour that there is not | "2026-05-04T25:00:00Z"
      XAPI-00123 a date of another country | "04/05/2026 10:00"
      XAPI-00123 an offset of an unknown zone | "2026-05-04T10:00:00-00:00"
      XAPI-00123 the unknown zone in short | "2026-05-04T10:00:00-0000"
      XAPI-00123 the unknown zone in hours | "2026-05-04T10:00:00-00"
      """)
  void refusesTimes(String requirement, String json) throws Exception {
    refuses(Sample.plain().with("/timestamp", json));
    refuses(Sample.plain().with("/stored", json));
  }

  @DisplayName("a point in time comes back as the same point, to the millisecond")
  @Rows(
      """
      XAPI-00122 milliseconds | 2026-05-04T10:00:00.123Z | 2026-05-04T10:00:00.123Z
      XAPI-00122 microseconds | 2026-05-04T10:00:00.123456Z | 2026-05-04T10:00:00.123Z
      XAPI-00122 nanoseconds | 2026-05-04T10:00:00.123456789Z | 2026-05-04T10:00:00.123Z
      XAPI-00122 whole seconds | 2026-05-04T10:00:00Z | 2026-05-04T10:00:00Z
      XAPI-00022 the zone of Denpasar | 2026-05-04T18:00:00.5+08:00 | 2026-05-04T10:00:00.500Z
      XAPI-00022 a zone west of Greenwich | 2026-05-03T23:30:00-10:30 | 2026-05-04T10:00:00Z
      XAPI-00022 an offset of zero | 2026-05-04T10:00:00+00:00 | 2026-05-04T10:00:00Z
      XAPI-00022 the last day of a leap year's February | 2028-02-29T00:00:00Z | 2028-02-29T00:00:00Z
      """)
  void keepsTimes(String requirement, String sent, String meant) throws Exception {
    for (ToolCalls each : both()) {
      String kept =
          taken(each, Sample.plain().saying("/timestamp", sent)).at("/timestamp").asText();
      Instant point = java.time.OffsetDateTime.parse(kept).toInstant();
      assertThat(point.toEpochMilli()).isEqualTo(Instant.parse(meant).toEpochMilli());
    }
  }

  @DisplayName("what is no duration is refused")
  @Rows(
      """
      XAPI-00124 a number of minutes | "90"
      XAPI-00124 nothing after the P | "P"
      XAPI-00124 nothing after the T | "PT"
      XAPI-00124 hours before the T | "P4H"
      XAPI-00124 weeks with days | "P4W1D"
      XAPI-00124 units in another order | "PT5M4H"
      XAPI-00124 lower case | "pt5m"
      XAPI-00124 the form of a point in time | "P0003-01-29T04:35:59"
      XAPI-00124 a decimal without digits | "PT5.S"
      XAPI-00124 nothing | ""
      """)
  void refusesDurations(String requirement, String json) throws Exception {
    refuses(Sample.plain().with("/result/duration", json));
  }

  @DisplayName("durations of every unit are taken and kept")
  @Rows(
      """
      XAPI-00077 hours, minutes and parts of a second | "PT4H35M59.14S"
      XAPI-00077 many seconds | "PT16559.14S"
      XAPI-00077 years down to seconds | "P3Y1M29DT4H35M59.14S"
      XAPI-00077 years | "P3Y"
      XAPI-00077 weeks | "P4W"
      XAPI-00077 days and hours | "P1DT12H"
      XAPI-00077 no time at all | "PT0S"
      """)
  void keepsDurations(String requirement, String json) throws Exception {
    takes(Sample.plain().with("/result/duration", json), "/result/duration");
  }

  @DisplayName("more digits than hundredths of a second are no reason to refuse")
  @Rows(
      """
      XAPI-00124 thousandths | PT1M0.123S
      XAPI-00124 millionths | PT0.000001S
      """)
  void takesExactDurations(String requirement, String duration) throws Exception {
    for (ToolCalls each : both()) {
      String kept =
          taken(each, Sample.plain().saying("/result/duration", duration))
              .at("/result/duration")
              .asText();
      assertThat(java.time.Duration.parse(kept).toMillis() / 10)
          .isEqualTo(java.time.Duration.parse(duration).toMillis() / 10);
    }
  }
}
