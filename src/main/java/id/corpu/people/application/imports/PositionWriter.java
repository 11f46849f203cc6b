package id.corpu.people.application.imports;

import id.corpu.people.domain.PositionKind;
import id.corpu.people.domain.imports.ImportPlan;
import id.corpu.people.domain.imports.ImportedPerson;
import id.corpu.people.domain.imports.Register;
import id.corpu.people.domain.imports.Register.KnownPosition;
import id.corpu.people.domain.imports.RowOutcome.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes the positions that a plan's people need, in bulk. */
final class PositionWriter {

  private final RegisterReader reader;

  PositionWriter(RegisterReader reader) {
    this.reader = reader;
  }

  private record Wanted(String name, PositionKind kind) {
    Wanted or(Wanted later) {
      return kind == null ? new Wanted(name, later.kind) : this;
    }
  }

  /** Positions by plain name as they stand afterwards. */
  Map<String, KnownPosition> write(Handle handle, long institution, ImportPlan plan) {
    Map<String, KnownPosition> before = reader.positions(handle, institution);
    Map<String, Wanted> wanted = new LinkedHashMap<>();
    Stream.concat(plan.people(Kind.NEW).stream(), plan.people(Kind.CHANGED).stream())
        .filter(person -> person.position() != null)
        .forEach(person -> want(wanted, person));
    PreparedBatch insert =
        handle.prepareBatch(
            "INSERT INTO people_position (institution_id, name, kind) VALUES (?, ?, ?)");
    PreparedBatch update =
        handle.prepareBatch(
            "UPDATE people_position SET kind = ?, version = version + 1 WHERE id = ?");
    wanted.forEach(
        (plain, position) -> {
          KnownPosition known = before.get(plain);
          PositionKind kind = position.kind() == null ? PositionKind.PELAKSANA : position.kind();
          if (known == null) {
            insert.add(institution, position.name(), kind.name());
          } else if (position.kind() != null && known.kind() != kind) {
            update.add(kind.name(), known.id());
          }
        });
    execute(insert);
    execute(update);
    return reader.positions(handle, institution);
  }

  private static void want(Map<String, Wanted> wanted, ImportedPerson person) {
    wanted.merge(
        Register.plain(person.position()),
        new Wanted(person.position(), person.positionKind()),
        Wanted::or);
  }

  private static void execute(PreparedBatch batch) {
    if (batch.size() > 0) {
      batch.execute();
    }
  }
}
