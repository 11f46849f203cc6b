package id.corpu.jp.domain;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Something that somebody thinks of doing and wants to know the worth of before spending the time.
 * Its evidence is taken for complete.
 *
 * @param pathway row of the policy
 * @param scope national or international
 * @param day first day of several, or the day on which it ends
 * @param days how many days in a row, where days or hours are counted
 * @param minutes minutes of study on each of these days, where hours are counted
 * @param times how many sessions, activities or semesters, where these are counted
 * @param programmeJp JP that the programme states, where these count; otherwise null
 */
public record Intention(
    String pathway,
    Scope scope,
    LocalDate day,
    int days,
    int minutes,
    int times,
    BigDecimal programmeJp) {

  public static final int MOST_DAYS = 60;
  public static final int MOST_MINUTES = 720;
  public static final int MOST_TIMES = 12;

  /** Beginning of the ids, so that they come after those of real statements of one moment. */
  private static final long MARK = 0xFFFF_FFFF_FFFF_4FFFL;

  private static final long LAST = 0xBFFF_FFFF_0000_0000L;

  public Intention {
    Checks.that(days >= 1 && days <= MOST_DAYS, "the number of days is 1 to " + MOST_DAYS);
    Checks.that(
        minutes >= 1 && minutes <= MOST_MINUTES, "the minutes of a day are 1 to " + MOST_MINUTES);
    Checks.that(times >= 1 && times <= MOST_TIMES, "the number is 1 to " + MOST_TIMES);
    if (programmeJp != null) {
      Checks.statedJp(programmeJp);
    }
  }

  /** Whether a line of a ledger is about something that was only thought of. */
  public static boolean isOnlyThought(UUID activity) {
    return activity.getMostSignificantBits() == MARK;
  }

  /** The last day that it touches under a rule of that kind. */
  public LocalDate lastDay(RuleKind kind) {
    return counts(kind) ? day.plusDays(days - 1L) : day;
  }

  /**
   * What the engine would be told when it is done.
   *
   * @param kind how the pathway is counted in that scope
   * @param zone the city's zone
   * @throws IllegalArgumentException when the programme's JP are needed and missing
   */
  public List<LearningActivity> activities(RuleKind kind, ZoneId zone) {
    return activities(kind, zone, 0);
  }

  /**
   * The same beside other intentions.
   *
   * @param from how many activities the others have, so that ids differ
   */
  public List<LearningActivity> activities(RuleKind kind, ZoneId zone, int from) {
    return switch (kind) {
      case ACTUAL_HOURS ->
          IntStream.range(0, days).mapToObj(i -> activity(from + i, study(i, zone))).toList();
      case PER_DAY ->
          List.of(
              activity(from, new Effort.Days(day.datesUntil(day.plusDays(days)).toList(), null)));
      case PER_ACTIVITY, NOT_APPLICABLE -> List.of(activity(from, new Effort.Sessions(day, times)));
      case PER_SEMESTER -> List.of(activity(from, new Effort.Semesters(day, times)));
      case PROGRAM_JP -> {
        Checks.that(programmeJp != null, "the programme states its JP");
        yield List.of(activity(from, new Effort.Programme(day, programmeJp)));
      }
    };
  }

  private static boolean counts(RuleKind kind) {
    return kind == RuleKind.ACTUAL_HOURS || kind == RuleKind.PER_DAY;
  }

  /** The last minutes of the day, after whatever was really studied on it. */
  private Effort study(int offset, ZoneId zone) {
    Instant midnight = day.plusDays(offset + 1L).atStartOfDay(zone).toInstant();
    Duration length = Duration.ofMinutes(minutes);
    return new Effort.Study(midnight.minus(length), length);
  }

  private LearningActivity activity(int number, Effort effort) {
    return new LearningActivity(
        new UUID(MARK, LAST + number).toString(), pathway, scope, "", effort);
  }
}
