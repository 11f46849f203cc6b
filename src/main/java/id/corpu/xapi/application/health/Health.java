package id.corpu.xapi.application.health;

import id.corpu.platform.jobs.JobBacklog.Waiting;
import id.corpu.xapi.application.health.RefusalBook.Refused;
import id.corpu.xapi.application.health.RefusalBook.Tally;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the store is.
 *
 * @param at when it was looked at
 * @param minutes statements of the last 60 minutes, the oldest first
 * @param days statements of the last 30 days of the institution, the oldest first
 * @param behind how far what can be read lies behind the present
 * @param waiting jobs of the portal that are not done yet
 * @param refusals of the last 24 hours on this node
 * @param size of all stores of this database
 * @param versions xAPI versions of the newest statements
 */
public record Health(
    Instant at,
    List<OfMinute> minutes,
    List<OfDay> days,
    Duration behind,
    List<Waiting> waiting,
    List<Tally> refusals,
    List<Refused> lastRefused,
    Size size,
    List<OfVersion> versions) {

  /** Statements of a minute; empty when they are too many to count at once. */
  public record OfMinute(Instant minute, Optional<Integer> statements) {}

  /**
   * Statements of a day.
   *
   * @param whole whether all of its hours have been counted
   */
  public record OfDay(LocalDate day, int statements, boolean whole) {}

  /**
   * Size as the database estimates it.
   *
   * @param statements rows
   * @param bytes of all tables of the store with their indexes
   */
  public record Size(long statements, long bytes) {}

  /** How many of the newest statements follow a version. */
  public record OfVersion(String version, int statements) {}
}
