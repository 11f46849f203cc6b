package id.corpu.demo.application;

import id.corpu.demo.domain.Biography;
import id.corpu.demo.domain.Session;
import id.corpu.demo.domain.Session.State;
import id.corpu.platform.persistence.MultiRowInsert;
import java.sql.SQLException;
import java.util.List;
import java.util.function.IntToLongFunction;
import org.jdbi.v3.core.Handle;

/** Writes coaching and mentoring sessions as the coaches would have logged them. */
final class SessionRows {

  private static final String COLUMNS =
      "uuid, institution_id, kind, coach_id, coachee_id, held_on, starts_at, minutes, mode, place,"
          + " topic, goals, actions, follow_up, scope, state, decline_reason, statement_id,"
          + " created_at, settled_at";

  private SessionRows() {}

  static void write(Handle handle, City city, List<Biography> lives, IntToLongFunction keys)
      throws SQLException {
    MultiRowInsert.Rows insert = MultiRowInsert.unlessKnown("guidance_session", COLUMNS).rows();
    for (Biography life : lives) {
      for (Session one : life.sessions()) {
        insert.add(
            one.uuid(),
            city.id(),
            one.mentoring() ? "MENTORING" : "COACHING",
            keys.applyAsLong(one.coach()),
            keys.applyAsLong(one.coachee()),
            one.day(),
            one.start(),
            one.minutes(),
            one.online() ? "ONLINE" : "IN_PERSON",
            one.online() ? "Rapat daring" : "Ruang rapat unit",
            one.topic().topic(),
            one.topic().goals(),
            one.topic().actions(),
            null,
            "NATIONAL",
            one.state().name(),
            one.state() == State.DECLINED ? "Tanggal sesi tidak sesuai." : null,
            one.statement(),
            one.logged(),
            one.settled());
      }
    }
    insert.write(handle.getConnection());
  }
}
