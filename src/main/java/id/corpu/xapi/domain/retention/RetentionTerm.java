package id.corpu.xapi.domain.retention;

import id.corpu.xapi.domain.StatementKey;
import id.corpu.xapi.domain.Times;
import java.time.Instant;
import java.time.ZoneId;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * How long statements are kept from the day on which the store took them.
 *
 * @param years 1 to 50; empty for ever
 */
public record RetentionTerm(OptionalInt years) {

  public static final int SHORTEST = 1;
  public static final int LONGEST = 50;

  /**
   * Checks itself.
   *
   * @throws IllegalArgumentException when it is shorter or longer than may be decided
   */
  public RetentionTerm {
    if (years.isPresent() && (years.getAsInt() < SHORTEST || years.getAsInt() > LONGEST)) {
      throw new IllegalArgumentException("Not a term: " + years);
    }
  }

  /** A term as forms and rows have it: null for ever. */
  public static RetentionTerm of(Integer years) {
    return new RetentionTerm(years == null ? OptionalInt.empty() : OptionalInt.of(years));
  }

  public boolean isForEver() {
    return years.isEmpty();
  }

  /**
   * The first key of the log that is kept: the beginning of the local day that many years ago.
   * Empty when all are kept.
   */
  public OptionalLong firstKept(Instant now, ZoneId zone) {
    if (years.isEmpty()) {
      return OptionalLong.empty();
    }
    Instant day =
        now.atZone(zone).toLocalDate().minusYears(years.getAsInt()).atStartOfDay(zone).toInstant();
    return OptionalLong.of(StatementKey.of(Times.micros(day), 0));
  }
}
