package id.corpu.demo.domain;

import id.corpu.record.LearningEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What one resident has learned: the events, and what stands behind them in other tables. */
public final class Biography {

  private final Resident who;
  private final List<LearningEvent> events = new ArrayList<>();
  private final Set<UUID> told = new HashSet<>();
  private final List<Enrolment> enrolments = new ArrayList<>();
  private final List<Session> sessions = new ArrayList<>();

  Biography(Resident who) {
    this.who = who;
  }

  /** A deed of the same name on the same day is the same deed, and told once. */
  void add(LearningEvent event) {
    if (told.add(event.id())) {
      events.add(event);
    }
  }

  void add(Enrolment enrolment) {
    enrolments.add(enrolment);
  }

  void add(Session session) {
    sessions.add(session);
  }

  public Resident who() {
    return who;
  }

  public List<LearningEvent> events() {
    return events;
  }

  public List<Enrolment> enrolments() {
    return enrolments;
  }

  /** Sessions in which the resident was guided. */
  public List<Session> sessions() {
    return sessions;
  }
}
