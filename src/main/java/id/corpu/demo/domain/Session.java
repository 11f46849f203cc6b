package id.corpu.demo.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A coaching or mentoring session in the shape of {@code guidance_session}.
 *
 * @param coach index of the coach among the residents
 * @param mentoring or else coaching
 * @param statement id of the event once confirmed
 * @param settled when the coachee answered, or null while it waits
 */
public record Session(
    UUID uuid,
    boolean mentoring,
    int coach,
    int coachee,
    LocalDate day,
    LocalTime start,
    int minutes,
    boolean online,
    Supply.Topic topic,
    State state,
    UUID statement,
    Instant logged,
    Instant settled) {

  /** How the two stand to it; names as in {@code guidance}. */
  public enum State {
    PROPOSED,
    CONFIRMED,
    DECLINED
  }
}
