package id.corpu.guidance.domain;

import id.corpu.guidance.SessionKind;
import id.corpu.platform.errors.InvalidInput;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * What a coach writes down about a session. The fields are those that the execution form of
 * Tangerang Selatan 74/2022 Lampiran C needs to stand as evidence; Blitar leaves the layout open.
 *
 * @param heldOn local day of the session
 * @param startsAt local time, to the minute
 * @param minutes length, {@value #SHORTEST} to {@value #LONGEST}
 * @param place room or address; for an online session the link or the service
 * @param followUp what comes next, or null
 * @param followUpOn day of the next step, or null
 */
public record SessionLog(
    SessionKind kind,
    LocalDate heldOn,
    LocalTime startsAt,
    int minutes,
    SessionMode mode,
    String place,
    String topic,
    String goals,
    String actions,
    String followUp,
    LocalDate followUpOn) {

  public static final int SHORTEST = 10;
  public static final int LONGEST = 480;
  public static final int PLACE_LENGTH = 300;
  public static final int TOPIC_LENGTH = 200;
  public static final int GOALS_LENGTH = 2_000;
  public static final int ACTIONS_LENGTH = 4_000;
  public static final int FOLLOW_UP_LENGTH = 2_000;

  /**
   * Checks every part.
   *
   * @throws InvalidInput {@code FIELD_REQUIRED}, {@code TEXT_TOO_LONG}, {@code
   *     MINUTES_OUT_OF_RANGE} or {@code FOLLOW_UP_BEFORE_SESSION}, with the part's name
   */
  public SessionLog {
    required(kind, "kind");
    required(heldOn, "heldOn");
    required(mode, "mode");
    startsAt = required(startsAt, "startsAt").truncatedTo(ChronoUnit.MINUTES);
    if (minutes < SHORTEST || minutes > LONGEST) {
      throw new InvalidInput("MINUTES_OUT_OF_RANGE", "minutes");
    }
    place = required(PlainText.line(place, PLACE_LENGTH, "place"), "place");
    topic = required(PlainText.line(topic, TOPIC_LENGTH, "topic"), "topic");
    goals = required(PlainText.lines(goals, GOALS_LENGTH, "goals"), "goals");
    actions = required(PlainText.lines(actions, ACTIONS_LENGTH, "actions"), "actions");
    followUp = PlainText.lines(followUp, FOLLOW_UP_LENGTH, "followUp");
    if (followUpOn != null && followUpOn.isBefore(heldOn)) {
      throw new InvalidInput("FOLLOW_UP_BEFORE_SESSION", "followUpOn");
    }
  }

  private static <T> T required(T value, String field) {
    if (value == null) {
      throw new InvalidInput("FIELD_REQUIRED", field);
    }
    return value;
  }
}
