package id.corpu.people.application.imports;

import id.corpu.people.domain.imports.ImportColumn;
import id.corpu.people.domain.imports.ImportPlan;
import id.corpu.people.domain.imports.ImportedPerson;
import id.corpu.people.domain.imports.Register;
import id.corpu.people.domain.imports.Register.KnownPerson;
import id.corpu.people.domain.imports.Register.KnownPosition;
import id.corpu.people.domain.imports.Register.KnownUnit;
import id.corpu.people.domain.imports.RowOutcome.Kind;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.persistence.SqlTypes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes people in bulk: changed ones, new ones, then who supervises whom. */
final class PersonWriter {

  private final Map<String, KnownUnit> units;
  private final Map<String, KnownPosition> positions;

  PersonWriter(Map<String, KnownUnit> units, Map<String, KnownPosition> positions) {
    this.units = units;
    this.positions = positions;
  }

  /**
   * Two people may swap numbers or addresses, which are unique: all are let go before any is taken.
   */
  void change(Handle handle, List<ImportedPerson> changed, Map<String, KnownPerson> known) {
    if (changed.isEmpty()) {
      return;
    }
    PreparedBatch letGo =
        handle.prepareBatch(
            "UPDATE people_person SET number = CONCAT('~', id), email = NULL WHERE id = ?");
    PreparedBatch update =
        handle.prepareBatch(
            "UPDATE people_person SET number = ?, name = ?, email = ?, unit_id = ?, position_id = ?,"
                + " active = ?, version = version + 1 WHERE id = ? AND version = ?");
    for (ImportedPerson person : changed) {
      KnownPerson old = known.get(person.key());
      letGo.add(old.id());
      update.add(
          person.number(),
          person.name(),
          person.speaksOf(ImportColumn.EMAIL) ? person.email() : old.email(),
          units.get(person.unitCode()).id(),
          person.speaksOf(ImportColumn.POSITION) ? positionId(person) : old.positionId(),
          person.speaksOf(ImportColumn.ACTIVE) ? person.active() : old.active(),
          old.id(),
          old.version());
    }
    letGo.execute();
    if (Arrays.stream(update.execute()).anyMatch(count -> count == 0)) {
      throw new Conflict("CHANGED_MEANWHILE");
    }
  }

  void add(Handle handle, long institution, List<ImportedPerson> added) {
    if (added.isEmpty()) {
      return;
    }
    PreparedBatch insert =
        handle.prepareBatch(
            "INSERT INTO people_person (uuid, institution_id, personnel_key, number, name, email,"
                + " unit_id, position_id, active) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (ImportedPerson person : added) {
      insert.add(
          SqlTypes.toBytes(UUID.randomUUID()),
          institution,
          person.key(),
          person.number(),
          person.name(),
          person.email(),
          units.get(person.unitCode()).id(),
          positionId(person),
          person.active());
    }
    insert.execute();
  }

  static void supervise(Handle handle, ImportPlan plan, Map<String, KnownPerson> all) {
    PreparedBatch update =
        handle.prepareBatch("UPDATE people_person SET supervisor_id = ? WHERE id = ?");
    Stream.concat(plan.people(Kind.NEW).stream(), plan.people(Kind.CHANGED).stream())
        .filter(person -> person.speaksOf(ImportColumn.SUPERVISOR))
        .forEach(
            person -> {
              String key = plan.supervisorKey(person);
              update.add(key == null ? null : (Long) all.get(key).id(), all.get(person.key()).id());
            });
    if (update.size() > 0) {
      update.execute();
    }
  }

  private Long positionId(ImportedPerson person) {
    return person.position() == null
        ? null
        : (Long) positions.get(Register.plain(person.position())).id();
  }
}
