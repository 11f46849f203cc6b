package id.corpu.jp.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.jp.Jp;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where a year is heading. */
class YearForecastTest {

  private static final LocalDate LATE = LocalDate.of(2026, 11, 22);

  @Test
  @DisplayName("9 JP in 90 days are 3.90 JP in the 39 days that are left")
  void goesOnAtThePaceOfNinetyDays() {
    YearForecast forecast = YearForecast.on(LATE, Jp.of(14), Jp.of(9), null);

    assertThat(forecast.days()).isEqualTo(90);
    assertThat(forecast.daysLeft()).isEqualTo(39);
    assertThat(forecast.expected()).isEqualTo(Jp.of("17.90"));
    assertThat(forecast.reaches(Jp.of(20))).isFalse();
  }

  @Test
  @DisplayName("in January one looks back to New Year only")
  void looksBackToNewYear() {
    LocalDate january = LocalDate.of(2026, 1, 10);

    assertThat(YearForecast.since(january)).isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(YearForecast.on(january, Jp.of(1), Jp.of(1), null).expected())
        .isEqualTo(Jp.of("36.50"));
  }

  @Test
  @DisplayName("nobody is foretold more than the ceiling of the year, nor less than what counts")
  void staysUnderTheCeiling() {
    assertThat(YearForecast.on(LATE, Jp.of(20), Jp.of(18), Jp.of(24)).expected())
        .isEqualTo(Jp.of(24));
    assertThat(YearForecast.on(LATE, Jp.of(30), Jp.of(0), Jp.of(24)).expected())
        .isEqualTo(Jp.of(30));
  }

  @Test
  @DisplayName("3.9 JP missing in 39 days are 0.70 JP a week; on the last day all of it")
  void saysThePaceThatIsNeeded() {
    YearForecast forecast = YearForecast.on(LATE, Jp.of("16.1"), Jp.of(0), null);

    assertThat(forecast.neededEachWeek(Jp.of(20))).isEqualTo(Jp.of("0.70"));
    LocalDate last = LocalDate.of(2026, 12, 31);
    assertThat(YearForecast.on(last, Jp.of(18), Jp.ZERO, null).neededEachWeek(Jp.of(20)))
        .isEqualTo(Jp.of(2));
    assertThat(YearForecast.on(last, Jp.of(21), Jp.ZERO, null).neededEachWeek(Jp.of(20)))
        .isEqualTo(Jp.ZERO);
  }
}
