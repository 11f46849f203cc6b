package id.corpu.jp.domain;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * One thing that a person did and that may earn JP: the engine's input.
 *
 * @param id unique among the activities converted together; for derived ledgers the id of the
 *     statement. Activities of the same moment are taken in the order of their ids.
 * @param pathway row id of the policy, such as {@code e-learning}
 * @param scope national or international
 * @param title what a person recognises it by; not looked at
 * @param effort what was measured
 * @param proof how far the evidence is
 * @param standing what was decided about it elsewhere
 */
public record LearningActivity(
    String id,
    String pathway,
    Scope scope,
    String title,
    Effort effort,
    Proof proof,
    Standing standing) {

  public LearningActivity {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(pathway, "pathway");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(effort, "effort");
    Objects.requireNonNull(proof, "proof");
    Objects.requireNonNull(standing, "standing");
    title = Objects.requireNonNullElse(title, "");
  }

  /** An accepted activity with complete evidence. */
  public LearningActivity(String id, String pathway, Scope scope, String title, Effort effort) {
    this(id, pathway, scope, title, effort, Proof.complete(), Standing.ACCEPTED);
  }

  /** Minutes of study from a local time on. */
  public static LearningActivity study(
      String id, String pathway, Scope scope, LocalDateTime start, ZoneId zone, long minutes) {
    Effort effort = new Effort.Study(start.atZone(zone).toInstant(), Duration.ofMinutes(minutes));
    return new LearningActivity(id, pathway, scope, "", effort);
  }

  /** Sessions of a day, such as one of coaching. */
  public static LearningActivity sessions(
      String id, String pathway, Scope scope, LocalDate date, int count) {
    return new LearningActivity(id, pathway, scope, "", new Effort.Sessions(date, count));
  }

  /** A programme with JP of its own that ended on that day. */
  public static LearningActivity programme(
      String id, String pathway, Scope scope, LocalDate end, BigDecimal jp) {
    return new LearningActivity(id, pathway, scope, "", new Effort.Programme(end, jp));
  }

  /** Attended days. */
  public static LearningActivity days(
      String id, String pathway, Scope scope, List<LocalDate> days) {
    return new LearningActivity(id, pathway, scope, "", new Effort.Days(days, null));
  }

  public LearningActivity with(Proof newProof) {
    return new LearningActivity(id, pathway, scope, title, effort, newProof, standing);
  }

  public LearningActivity with(Standing newStanding) {
    return new LearningActivity(id, pathway, scope, title, effort, proof, newStanding);
  }
}
