package id.corpu.xapi.web;

import id.corpu.platform.security.CurrentUser;
import java.time.Instant;
import java.time.LocalDate;

/** The last day of a credential, as people choose it: it works to the end of that day. */
final class ExpiryDay {

  private ExpiryDay() {}

  /** The instant at which a day ends in the city's time. */
  static Instant end(LocalDate day, CurrentUser reader) {
    return day.plusDays(1).atStartOfDay(reader.get().zone()).toInstant();
  }

  /** The day to which an instant of expiry belongs. */
  static LocalDate of(Instant end, CurrentUser reader) {
    return LocalDate.ofInstant(end.minusNanos(1), reader.get().zone());
  }
}
