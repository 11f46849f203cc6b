package id.corpu.jp.domain.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AttendedDaysTest {

  /** Ten days of a class. */
  private static final Set<LocalDate> HELD =
      LocalDate.of(2026, 11, 20).datesUntil(LocalDate.of(2026, 11, 30)).collect(Collectors.toSet());

  @Test
  @DisplayName("dates as people and spreadsheets write them become stretches of the form")
  void dates() {
    assertThat(AttendedDays.fields("24-11-2026, 25/11/2026;2026-11-28", HELD))
        .contains(
            Map.of(
                "from1",
                "2026-11-24",
                "to1",
                "2026-11-25",
                "from2",
                "2026-11-28",
                "to2",
                "2026-11-28"));
    assertThat(AttendedDays.fields("46350", HELD))
        .as("the day number of 24 November 2026")
        .contains(Map.of("from1", "2026-11-24", "to1", "2026-11-24"));
  }

  @Test
  @DisplayName("what is no date, no day of the class or too many pieces is no answer")
  void refusals() {
    for (String cell :
        new String[] {
          "31-11-2026",
          "kemarin",
          "24-11",
          "19-11-2026",
          "24-11-2026 30-11-2026",
          "99999",
          "20-11-2026 22-11-2026 24-11-2026 26-11-2026 28-11-2026"
        }) {
      assertThat(AttendedDays.fields(cell, HELD)).as(cell).isEmpty();
    }
  }
}
