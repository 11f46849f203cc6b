package id.corpu.guidance.domain;

import id.corpu.guidance.SessionId;
import id.corpu.guidance.SessionKind;
import id.corpu.people.PersonId;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.InvalidInput;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A coaching or mentoring session between two people of a city.
 *
 * <p>Its life: the coach logs it afterwards ({@code PROPOSED}); the coachee confirms it ({@code
 * CONFIRMED}) or declines it with a reason ({@code DECLINED}); until then the coach may take it
 * back ({@code WITHDRAWN}). What was logged never changes: a wrong log is declined or withdrawn,
 * and logged anew. A confirmed one is the statement letter that the annex asks for, because the
 * person responsible for the session and the person who had it both stand for it (Blitar 35/2023
 * Lampiran B, B2 no. 1 and 2).
 */
@Entity
@Table(name = "guidance_session")
public class GuidanceSession {

  /** How long after a session it may be logged, so that both still remember what they confirm. */
  public static final int LOGGABLE_DAYS = 90;

  public static final int REASON_LENGTH = 500;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private UUID uuid;

  @Column(name = "institution_id")
  private long institutionId;

  @Enumerated(EnumType.STRING)
  private SessionKind kind;

  @Column(name = "coach_id")
  private long coachId;

  @Column(name = "coachee_id")
  private long coacheeId;

  @Column(name = "held_on")
  private LocalDate heldOn;

  @Column(name = "starts_at")
  private LocalTime startsAt;

  private int minutes;

  @Enumerated(EnumType.STRING)
  private SessionMode mode;

  private String place;
  private String topic;
  private String goals;
  private String actions;

  @Column(name = "follow_up")
  private String followUp;

  @Column(name = "follow_up_on")
  private LocalDate followUpOn;

  @Enumerated(EnumType.STRING)
  private SessionScope scope;

  @Enumerated(EnumType.STRING)
  private SessionState state;

  @Column(name = "decline_reason")
  private String declineReason;

  @Column(name = "statement_id")
  private UUID statementId;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "settled_at")
  private Instant settledAt;

  @Version private int version;

  protected GuidanceSession() {}

  private GuidanceSession(SessionId session, UUID statement, SessionLog log) {
    uuid = session.value();
    statementId = statement;
    kind = log.kind();
    heldOn = log.heldOn();
    startsAt = log.startsAt();
    minutes = log.minutes();
    mode = log.mode();
    place = log.place();
    topic = log.topic();
    goals = log.goals();
    actions = log.actions();
    followUp = log.followUp();
    followUpOn = log.followUpOn();
    scope = SessionScope.NATIONAL;
    state = SessionState.PROPOSED;
  }

  /**
   * A session as its coach logs it.
   *
   * @param statement id of the event that it will be once confirmed
   * @param zone the city's, in which the session's day and time are meant
   * @throws InvalidInput {@code SESSION_IN_FUTURE} or {@code SESSION_TOO_OLD}
   */
  public static GuidanceSession logged(
      SessionId session, UUID statement, Pair pair, SessionLog log, Instant now, ZoneId zone) {
    if (log.heldOn().atTime(log.startsAt()).atZone(zone).toInstant().isAfter(now)) {
      throw new InvalidInput("SESSION_IN_FUTURE", "heldOn");
    }
    if (log.heldOn().isBefore(earliestDay(now, zone))) {
      throw new InvalidInput("SESSION_TOO_OLD", "heldOn");
    }
    GuidanceSession logged = new GuidanceSession(session, statement, log);
    logged.institutionId = pair.institutionId();
    logged.coachId = pair.coach().value();
    logged.coacheeId = pair.coachee().value();
    logged.createdAt = now;
    return logged;
  }

  /** The first day whose sessions may still be logged. */
  public static LocalDate earliestDay(Instant now, ZoneId zone) {
    return LocalDate.ofInstant(now, zone).minusDays(LOGGABLE_DAYS);
  }

  /**
   * The coachee says it was so.
   *
   * @throws Conflict {@code SESSION_CONFIRMED}, {@code SESSION_DECLINED} or {@code
   *     SESSION_WITHDRAWN}
   */
  public void confirm(Instant now) {
    settle(SessionState.CONFIRMED, now);
  }

  /**
   * The coachee says it was not so.
   *
   * @throws InvalidInput {@code FIELD_REQUIRED} or {@code TEXT_TOO_LONG} for the reason
   * @throws Conflict {@code SESSION_CONFIRMED}, {@code SESSION_DECLINED} or {@code
   *     SESSION_WITHDRAWN}
   */
  public void decline(String reason, Instant now) {
    String why = PlainText.lines(reason, REASON_LENGTH, "reason");
    if (why == null) {
      throw new InvalidInput("FIELD_REQUIRED", "reason");
    }
    settle(SessionState.DECLINED, now);
    declineReason = why;
  }

  /**
   * The coach takes it back.
   *
   * @throws Conflict when the coachee has answered, or it is withdrawn already
   */
  public void withdraw(Instant now) {
    settle(SessionState.WITHDRAWN, now);
  }

  private void settle(SessionState outcome, Instant now) {
    if (state != SessionState.PROPOSED) {
      throw new Conflict("SESSION_" + state);
    }
    state = outcome;
    settledAt = now;
  }

  public SessionId sessionId() {
    return new SessionId(uuid);
  }

  public UUID statementId() {
    return statementId;
  }

  public long institutionId() {
    return institutionId;
  }

  public SessionKind kind() {
    return kind;
  }

  public PersonId coach() {
    return new PersonId(coachId);
  }

  public PersonId coachee() {
    return new PersonId(coacheeId);
  }

  public LocalDate heldOn() {
    return heldOn;
  }

  public LocalTime startsAt() {
    return startsAt;
  }

  /** The moment it began. */
  public Instant start(ZoneId zone) {
    return heldOn.atTime(startsAt).atZone(zone).toInstant();
  }

  public int minutes() {
    return minutes;
  }

  public SessionState state() {
    return state;
  }

  public String declineReason() {
    return declineReason;
  }

  public Instant settledAt() {
    return settledAt;
  }
}
