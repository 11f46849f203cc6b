package id.corpu.learning.application;

import static id.corpu.platform.security.Permission.LEARN;

import id.corpu.learning.application.StudyBeats.Settlement;
import id.corpu.learning.application.StudySpans.Begin;
import id.corpu.learning.domain.StudyMeter;
import id.corpu.learning.domain.StudyMeter.Accepted;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.Requires.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * The player's heartbeat: active time and place of an opened page. Two small statements in the
 * usual case; at midnight and after a silence the visit goes on in a new stretch.
 */
@ApplicationScoped
public class StudyTime {

  private static final int TRIES = 4;

  private StudyBeats beats;
  private StudySpans spans;
  private CurrentUser currentUser;
  private Clock clock;

  protected StudyTime() {}

  @Inject
  public StudyTime(StudyBeats beats, StudySpans spans, CurrentUser currentUser, Clock clock) {
    this.beats = beats;
    this.spans = spans;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /**
   * A report of the player.
   *
   * @param visit the opened page
   * @param activeSeconds active time of the visit in all
   * @param place thousandths of the page read, or seconds of the video
   * @param leaving whether the page is being left
   */
  public record Beat(UUID visit, int activeSeconds, int place, boolean leaving) {}

  /** What the course has in all after the report, in seconds. */
  public record Tally(int studiedSeconds, int loadSeconds) {}

  /**
   * Accepts what the wall clock and the course's load allow; the same report again changes nothing.
   *
   * @throws NotFound when the visit is not the caller's
   */
  @Requires(value = LEARN, audit = Audit.REFUSALS)
  @Transactional
  public Tally beat(Beat beat) {
    Account me = currentUser.get();
    for (int i = 0; i < TRIES; i++) {
      StudyBeats.State state =
          beats.state(beat.visit(), me.personId()).orElseThrow(() -> new NotFound("visit"));
      Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as the database keeps it
      Accepted accepted =
          new StudyMeter(
                  state.claimed(), state.countedUntil(), state.openSince(), state.roomSeconds())
              .accept(beat.activeSeconds(), now);
      if (settle(me, state, beat, accepted, now)) {
        return new Tally(state.studiedSeconds() + accepted.seconds(), state.loadSeconds());
      }
    }
    throw new Conflict("STUDY_TIME_BUSY");
  }

  private boolean settle(
      Account me, StudyBeats.State state, Beat beat, Accepted accepted, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, me.zone());
    boolean goesOn = !state.closed() && state.day().equals(today);
    Instant midnight = today.atStartOfDay(me.zone()).toInstant();
    int earlier = state.closed() || goesOn ? 0 : before(midnight, accepted.seconds(), now);
    Settlement settlement =
        new Settlement(
            accepted,
            goesOn ? accepted.seconds() : earlier,
            goesOn ? now : earlier > 0 ? midnight.minusMillis(1) : state.lastBeatAt(),
            beat.place(),
            beat.activeSeconds() >= state.claimed());
    if (!beats.settle(state, settlement, now)) {
      return false;
    }
    if (!goesOn) {
      spans.close(state.span(), now);
      beginAnew(me, state, beat, accepted, earlier, today, now);
    } else if (beat.leaving()) {
      spans.close(state.span(), now);
    }
    return true;
  }

  /** Of the accepted seconds those that lie before midnight. */
  private static int before(Instant midnight, int seconds, Instant now) {
    return Math.max(0, seconds - (int) Duration.between(midnight, now).toSeconds());
  }

  private void beginAnew(
      Account me,
      StudyBeats.State state,
      Beat beat,
      Accepted accepted,
      int earlier,
      LocalDate today,
      Instant now) {
    int seconds = accepted.seconds() - earlier;
    if (seconds > 0 || !beat.leaving()) {
      spans.begin(
          new Begin(
              beat.visit(),
              state.enrolmentId(),
              state.activityId(),
              me.personId(),
              today,
              now.minusSeconds(seconds),
              now,
              accepted.claimed(),
              seconds));
    }
  }
}
