package id.corpu.xapi.domain.forward;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads {@code Retry-After}: seconds, or a moment (RFC 9110, 10.2.3). */
public final class RetryAfter {

  private RetryAfter() {}

  /** The wait that a header asks for; empty when it makes no sense. */
  public static Optional<Duration> of(String header, Instant now) {
    String text = header.strip();
    if (text.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    try {
      Instant moment = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return moment.isAfter(now) ? Optional.of(Duration.between(now, moment)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
