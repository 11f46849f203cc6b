package id.corpu.notices.domain;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/** When the one mail of a day goes out: at seven in the morning where the person works. */
public final class DailyMail {

  private static final LocalTime MORNING = LocalTime.of(7, 0);

  private DailyMail() {}

  /**
   * Whether the mail of the present day is still to be sent.
   *
   * @param last when the last mail went out
   */
  public static boolean isDue(Instant now, ZoneId zone, Optional<Instant> last) {
    Instant morning = ZonedDateTime.ofInstant(now, zone).with(MORNING).toInstant();
    return !now.isBefore(morning) && last.filter(sent -> !sent.isBefore(morning)).isEmpty();
  }
}
