package id.corpu.xapi.domain;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** Timestamps of statements: microseconds, UTC, always six decimals. */
public final class Times {

  private static final DateTimeFormatter TEXT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  /** Date and time without hyphens and colons, ISO 8601's basic format. */
  private static final Pattern BASIC =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})T(\\d{2})(\\d{2})(\\d{2})");

  private static final Pattern TOO_FINE = Pattern.compile("(\\.\\d{9})\\d+");
  private static final Pattern WITHOUT_COLON = Pattern.compile(".*[+-]\\d{4}");
  private static final Pattern HOURS_ONLY = Pattern.compile(".*[+-]\\d{2}");

  private static final int DATE = "2026-03-02".length();
  private static final int TO_THE_SECOND = "2026-03-02T08:15:00Z".length();
  private static final int TO_THE_NANOSECOND = "2026-03-02T08:15:00.123456789Z".length();

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
    String text = isPlain(timestamp) ? timestamp : plain(timestamp);
    return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
  }

  /** What nearly all are: {@code 2026-03-02T08:15:00.123Z}. */
  private static boolean isPlain(String timestamp) {
    return timestamp.length() >= TO_THE_SECOND
        && timestamp.length() <= TO_THE_NANOSECOND
        && timestamp.charAt(DATE) == 'T'
        && timestamp.endsWith("Z");
  }

  /** Other notations that ISO 8601 allows, written as Java reads them. */
  private static String plain(String timestamp) {
    String text = timestamp.replace(' ', 'T').replace('t', 'T').replace('z', 'Z');
    text = BASIC.matcher(text).replaceFirst("$1-$2-$3T$4:$5:$6");
    text = TOO_FINE.matcher(text).replaceFirst("$1");
    int time = text.indexOf('T');
    String ofDay = text.substring(Math.max(time, 0));
    if (time >= 0 && WITHOUT_COLON.matcher(ofDay).matches()) {
      return text.substring(0, text.length() - 2) + ":" + text.substring(text.length() - 2);
    }
    if (time >= 0 && HOURS_ONLY.matcher(ofDay).matches()) {
      return text + ":00";
    }
    boolean hasZone = text.endsWith("Z") || ofDay.indexOf('+') >= 0 || ofDay.indexOf('-') >= 0;
    return hasZone ? text : text + "Z";
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
