package id.corpu.learning.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.corpu.learning.domain.StudyMeter.Accepted;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The statements of a heartbeat: read where a visit stands, settle what was accepted. What this
 * node settled last is remembered, so that the next beat needs no reading; settling finds nothing
 * where that is out of date, and the beat reads and tries again.
 */
@ApplicationScoped
@OpenUseCase("store behind StudyTime, always asked for a person's own visit")
public class StudyBeats {

  private static final String STATE =
      """
      SELECT s.id, s.enrolment_id, s.activity_id, s.day, s.started_at, s.last_beat_at, s.claimed, s.closed_at,
             e.studied_seconds, c.load_minutes, k.counted_until
        FROM learning_study_span s JOIN learning_enrolment e ON e.id = s.enrolment_id
        JOIN learning_course c ON c.id = e.course_id JOIN learning_study_clock k ON k.person_id = s.person_id
       WHERE s.visit = :visit AND s.person_id = :person ORDER BY s.id DESC LIMIT 1
      """;
  // One statement for four rows; it finds nothing when another window of the person was faster.
  private static final String SETTLE =
      """
      UPDATE learning_study_span s
        JOIN learning_enrolment e ON e.id = s.enrolment_id
        JOIN learning_progress p ON p.enrolment_id = s.enrolment_id AND p.activity_id = s.activity_id
        JOIN learning_study_clock k ON k.person_id = s.person_id
         SET s.seconds = s.seconds + :toSpan, s.claimed = :claimed,
             s.last_beat_at = :ends,
             e.studied_seconds = e.studied_seconds + :seconds, e.last_seen_at = :now,
             p.seconds = p.seconds + :seconds, p.place = IF(:newest, :place, p.place), k.counted_until = :until
       WHERE s.id = :span AND s.claimed = :seenClaimed AND k.counted_until = :seenUntil
         AND (s.closed_at IS NULL) = :seenOpen
      """;

  private Database database;
  private final Cache<UUID, State> recent =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(3)).maximumSize(20_000).build();

  protected StudyBeats() {}

  @Inject
  public StudyBeats(Database database) {
    this.database = database;
  }

  /** Where a visit stands: its newest stretch, the course's load, the person's clock. */
  record State(
      UUID visit,
      long personId,
      long span,
      long enrolmentId,
      long activityId,
      LocalDate day,
      Instant startedAt,
      Instant lastBeatAt,
      int claimed,
      boolean closed,
      int studiedSeconds,
      int loadSeconds,
      Instant countedUntil) {

    /** A closed stretch vouches for the time since its last report, an open one since its start. */
    Instant openSince() {
      return closed ? lastBeatAt : startedAt;
    }

    State after(Accepted accepted, Instant now) {
      return new State(
          visit,
          personId,
          span,
          enrolmentId,
          activityId,
          day,
          startedAt,
          now,
          accepted.claimed(),
          closed,
          studiedSeconds + accepted.seconds(),
          loadSeconds,
          accepted.countedUntil());
    }

    int roomSeconds() {
      return Math.max(0, loadSeconds - studiedSeconds);
    }
  }

  Optional<State> state(UUID visit, long personId) {
    State known = recent.getIfPresent(visit);
    return known != null && known.personId() == personId
        ? Optional.of(known)
        : read(visit, personId);
  }

  private Optional<State> read(UUID visit, long personId) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(STATE)
                    .bind("visit", visit)
                    .bind("person", personId)
                    .map((row, context) -> state(visit, personId, row))
                    .findOne());
  }

  /**
   * What to write.
   *
   * @param toSpan accepted seconds that belong to the stretch that was read
   * @param ends when that stretch has ended so far
   * @param newest whether the report is newer than those before, so that its place holds
   */
  record Settlement(Accepted accepted, int toSpan, Instant ends, int place, boolean newest) {}

  /** Writes what was accepted; false when the state has changed since it was read. */
  boolean settle(State seen, Settlement settled, Instant now) {
    recent.invalidate(seen.visit());
    boolean found = write(seen, settled, now);
    if (found && !seen.closed() && settled.ends().equals(now)) {
      recent.put(seen.visit(), seen.after(settled.accepted(), now));
    }
    return found;
  }

  private boolean write(State seen, Settlement settled, Instant now) {
    Accepted accepted = settled.accepted();
    return database
            .jdbi()
            .withHandle(
                handle ->
                    handle
                        .createUpdate(SETTLE)
                        .bind("toSpan", settled.toSpan())
                        .bind("claimed", accepted.claimed())
                        .bind("seconds", accepted.seconds())
                        .bind("now", now)
                        .bind("ends", settled.ends())
                        .bind("newest", settled.newest())
                        .bind("place", settled.place())
                        .bind("until", accepted.countedUntil())
                        .bind("span", seen.span())
                        .bind("seenClaimed", seen.claimed())
                        .bind("seenUntil", seen.countedUntil())
                        .bind("seenOpen", !seen.closed())
                        .execute())
        > 0;
  }

  private static State state(UUID visit, long personId, ResultSet row) throws SQLException {
    return new State(
        visit,
        personId,
        row.getLong("id"),
        row.getLong("enrolment_id"),
        row.getLong("activity_id"),
        row.getObject("day", LocalDate.class),
        Enrolments.moment(row, "started_at"),
        Enrolments.moment(row, "last_beat_at"),
        row.getInt("claimed"),
        row.getObject("closed_at") != null,
        row.getInt("studied_seconds"),
        row.getInt("load_minutes") * 60,
        Enrolments.moment(row, "counted_until"));
  }
}
