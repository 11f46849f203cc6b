package id.corpu.jp.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Which twelve months a yearly figure is counted in. */
public enum YearWindow {

  /** 1 January to 31 December, local time. */
  CALENDAR_YEAR {
    @Override
    public Window of(LocalDate day, AsnStatus status) {
      return Window.year(day.getYear());
    }
  },

  /**
   * Twelve months from the start of the work agreement; the calendar year where that start is
   * unknown or later.
   */
  CONTRACT_YEAR {
    @Override
    public Window of(LocalDate day, AsnStatus status) {
      LocalDate start = status.contractStart();
      if (start == null || day.isBefore(start)) {
        return CALENDAR_YEAR.of(day, status);
      }
      LocalDate from = start.plusYears(ChronoUnit.YEARS.between(start, day));
      return Window.period(from, from.plusYears(1).minusDays(1));
    }
  };

  /** The window that contains the day for a person of that status. */
  public abstract Window of(LocalDate day, AsnStatus status);
}
