package id.corpu.guidance.web;

import id.corpu.guidance.SessionKind;
import id.corpu.guidance.domain.SessionLog;
import id.corpu.guidance.domain.SessionMode;
import java.time.LocalDate;
import java.time.LocalTime;

/** The fields of the log form as typed; {@link SessionLog} checks them. */
public class SessionForm {

  private static final int USUAL_MINUTES = 60;

  private SessionKind kind = SessionKind.COACHING;
  private LocalDate heldOn;
  private LocalTime startsAt;
  private Integer minutes = USUAL_MINUTES;
  private SessionMode mode = SessionMode.IN_PERSON;
  private String place;
  private String topic;
  private String goals;
  private String actions;
  private String followUp;
  private LocalDate followUpOn;

  /**
   * What was typed, checked.
   *
   * @throws id.corpu.platform.errors.InvalidInput as {@link SessionLog} says
   */
  SessionLog toLog() {
    return new SessionLog(
        kind,
        heldOn,
        startsAt,
        minutes == null ? 0 : minutes,
        mode,
        place,
        topic,
        goals,
        actions,
        followUp,
        followUpOn);
  }

  public SessionKind[] getKinds() {
    return SessionKind.values();
  }

  public SessionMode[] getModes() {
    return SessionMode.values();
  }

  public SessionKind getKind() {
    return kind;
  }

  public void setKind(SessionKind kind) {
    this.kind = kind;
  }

  public LocalDate getHeldOn() {
    return heldOn;
  }

  public void setHeldOn(LocalDate heldOn) {
    this.heldOn = heldOn;
  }

  public LocalTime getStartsAt() {
    return startsAt;
  }

  public void setStartsAt(LocalTime startsAt) {
    this.startsAt = startsAt;
  }

  public Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(Integer minutes) {
    this.minutes = minutes;
  }

  public SessionMode getMode() {
    return mode;
  }

  public void setMode(SessionMode mode) {
    this.mode = mode;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getTopic() {
    return topic;
  }

  public void setTopic(String topic) {
    this.topic = topic;
  }

  public String getGoals() {
    return goals;
  }

  public void setGoals(String goals) {
    this.goals = goals;
  }

  public String getActions() {
    return actions;
  }

  public void setActions(String actions) {
    this.actions = actions;
  }

  public String getFollowUp() {
    return followUp;
  }

  public void setFollowUp(String followUp) {
    this.followUp = followUp;
  }

  public LocalDate getFollowUpOn() {
    return followUpOn;
  }

  public void setFollowUpOn(LocalDate followUpOn) {
    this.followUpOn = followUpOn;
  }
}
