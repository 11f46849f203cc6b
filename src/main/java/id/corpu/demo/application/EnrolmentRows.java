package id.corpu.demo.application;

import id.corpu.demo.domain.Biography;
import id.corpu.demo.domain.Enrolment;
import id.corpu.platform.persistence.MultiRowInsert;
import id.corpu.platform.persistence.SqlTypes;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntToLongFunction;
import org.jdbi.v3.core.Handle;

/** Writes enrolments with progress, study spans, tries at quizzes and certificates. */
final class EnrolmentRows {

  private static final BigDecimal MINUTES_PER_JP = BigDecimal.valueOf(45);

  /** An enrolment with the keys that its rows need. */
  private record Placed(Enrolment enrolment, long id, long person, String holder) {}

  private final Handle handle;
  private final City city;
  private final IntToLongFunction keys;
  private final Map<String, Long> courses;
  private final Map<String, Long> steps;

  EnrolmentRows(Handle handle, City city, IntToLongFunction keys) {
    this.handle = handle;
    this.city = city;
    this.keys = keys;
    this.courses = ids("SELECT slug, id FROM learning_course");
    this.steps =
        ids(
            "SELECT CONCAT(c.slug, '/', a.activity_key), a.id FROM learning_activity a"
                + " JOIN learning_course c ON c.id = a.course_id");
  }

  void write(List<Biography> lives) throws SQLException {
    MultiRowInsert.Rows insert =
        MultiRowInsert.unlessKnown(
                "learning_enrolment",
                "uuid, institution_id, course_id, person_id, enrolled_at, launched_at, completed_at,"
                    + " last_activity_id, last_seen_at, done_count, studied_seconds")
            .rows();
    for (Biography life : lives) {
      for (Enrolment one : life.enrolments()) {
        insert.add(
            one.registration(),
            city.id(),
            courses.get(one.course().slug()),
            keys.applyAsLong(life.who().index()),
            one.enrolled(),
            one.launched(),
            one.completed(),
            step(one, one.last().step().key()),
            one.last().left(),
            one.doneCount(),
            one.studiedSeconds());
      }
    }
    insert.write(handle.getConnection());
    List<Placed> placed = placed(lives);
    visits(placed);
    new TryRows(handle)
        .write(
            placed.stream()
                .collect(java.util.stream.Collectors.toMap(Placed::enrolment, Placed::id)),
            this::step);
    certificates(placed);
  }

  private List<Placed> placed(List<Biography> lives) {
    List<UUID> uuids =
        lives.stream().flatMap(l -> l.enrolments().stream()).map(Enrolment::registration).toList();
    Map<UUID, Long> ids = idsOf(handle, "learning_enrolment", uuids);
    List<Placed> placed = new ArrayList<>();
    for (Biography life : lives) {
      long person = keys.applyAsLong(life.who().index());
      life.enrolments()
          .forEach(
              e -> placed.add(new Placed(e, ids.get(e.registration()), person, life.who().name())));
    }
    return placed;
  }

  private void visits(List<Placed> placed) throws SQLException {
    MultiRowInsert.Rows progress =
        MultiRowInsert.unlessKnown(
                "learning_progress",
                "enrolment_id, activity_id, opened_at, completed_at, place, seconds, best_percent")
            .rows();
    MultiRowInsert.Rows spans =
        MultiRowInsert.unlessKnown(
                "learning_study_span",
                "uuid, visit, enrolment_id, activity_id, person_id, day, started_at, last_beat_at,"
                    + " claimed, seconds, closed_at")
            .rows();
    for (Placed one : placed) {
      for (Enrolment.Visit visit : one.enrolment().visits()) {
        long step = step(one.enrolment(), visit.step().key());
        progress.add(
            one.id(),
            step,
            visit.opened(),
            visit.done(),
            visit.done() == null ? 300 : 1_000,
            visit.seconds(),
            visit.best());
        LocalDate day = LocalDate.ofInstant(visit.opened(), city.zone());
        spans.add(
            visit.span(),
            visit.span(),
            one.id(),
            step,
            one.person(),
            day,
            visit.opened(),
            visit.left(),
            visit.seconds(),
            visit.seconds(),
            visit.left());
      }
    }
    progress.write(handle.getConnection());
    spans.write(handle.getConnection());
  }

  private void certificates(List<Placed> placed) throws SQLException {
    MultiRowInsert.Rows insert =
        MultiRowInsert.unlessKnown(
                "learning_certificate",
                "code, institution_id, enrolment_id, person_id, holder_name, course_title_id,"
                    + " course_title_en, load_minutes, jp, issuer, issued_on, status")
            .rows();
    for (Placed one : placed) {
      Enrolment enrolment = one.enrolment();
      if (enrolment.certificate() != null) {
        int load = enrolment.course().loadMinutes();
        insert.add(
            enrolment.certificate(),
            city.id(),
            one.id(),
            one.person(),
            one.holder(),
            enrolment.course().title().get("id"),
            enrolment.course().title().get("en"),
            load,
            BigDecimal.valueOf(load).divide(MINUTES_PER_JP, 2, RoundingMode.HALF_UP),
            enrolment.course().issuer(),
            LocalDate.ofInstant(enrolment.completed(), city.zone()),
            "VALID");
      }
    }
    insert.write(handle.getConnection());
  }

  private long step(Enrolment enrolment, String key) {
    return steps.get(enrolment.course().slug() + "/" + key);
  }

  private Map<String, Long> ids(String sql) {
    Map<String, Long> ids = new HashMap<>();
    handle
        .createQuery(sql)
        .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
        .forEach(entry -> ids.put(entry.getKey(), entry.getValue()));
    return ids;
  }

  /** Keys of rows by their UUIDs. */
  static Map<UUID, Long> idsOf(Handle handle, String table, List<UUID> uuids) {
    Map<UUID, Long> ids = new HashMap<>();
    if (!uuids.isEmpty()) {
      handle
          .createQuery("SELECT uuid, id FROM " + table + " WHERE uuid IN (<uuids>)")
          .bindList("uuids", uuids)
          .map((row, context) -> Map.entry(SqlTypes.toUuid(row.getBytes(1)), row.getLong(2)))
          .forEach(entry -> ids.put(entry.getKey(), entry.getValue()));
    }
    return ids;
  }
}
