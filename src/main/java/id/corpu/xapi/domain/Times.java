package id.corpu.xapi.domain;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Timestamps of statements: microseconds, UTC, always six decimals. */
public final class Times {

  private static final DateTimeFormatter TEXT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private Times() {}

  public static String text(Instant instant) {
    return TEXT.format(instant);
  }

  /**
   * The instant of a timestamp that the check has let pass.
   *
   * @throws java.time.format.DateTimeParseException otherwise
   */
  public static Instant parse(String timestamp) {
    String text = timestamp.replace(' ', 'T').replace('t', 'T').replace('z', 'Z');
    text = text.replaceFirst("(\\.\\d{9})\\d+", "$1");
    int time = text.indexOf('T');
    if (time >= 0 && text.substring(time).matches(".*[+-]\\d{4}")) {
      text = text.substring(0, text.length() - 2) + ":" + text.substring(text.length() - 2);
    }
    if (time >= 0 && text.substring(time).matches(".*[+-]\\d{2}")) {
      text = text + ":00";
    }
    boolean hasZone = text.endsWith("Z") || text.substring(Math.max(time, 0)).matches(".*[+-].*");
    return OffsetDateTime.parse(hasZone ? text : text + "Z")
        .toInstant()
        .truncatedTo(ChronoUnit.MICROS);
  }

  /** Microseconds since 1970. */
  public static long micros(Instant instant) {
    return Math.addExact(
        Math.multiplyExact(instant.getEpochSecond(), 1_000_000L), instant.getNano() / 1_000);
  }

  public static Instant ofMicros(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }
}
