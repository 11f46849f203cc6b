package id.corpu.people.application.imports;

import id.corpu.people.domain.imports.ImportPlan;
import id.corpu.people.domain.imports.Register.KnownUnit;
import id.corpu.people.domain.imports.UnitWish;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes the units of a plan in bulk: new ones first, then names and places, then all paths. */
final class UnitWriter {

  private final RegisterReader reader;

  UnitWriter(RegisterReader reader) {
    this.reader = reader;
  }

  /** Units by code as they stand afterwards. */
  Map<String, KnownUnit> write(Handle handle, long institution, ImportPlan plan) {
    Map<String, KnownUnit> before = reader.units(handle, institution);
    if (plan.units().isEmpty()) {
      return before;
    }
    insert(handle, institution, plan.units(), before);
    Map<String, KnownUnit> all = reader.units(handle, institution);
    place(handle, plan.units(), all);
    Map<String, KnownUnit> placed = reader.units(handle, institution);
    UnitPaths.rewrite(handle, placed.values());
    return placed;
  }

  private static void insert(
      Handle handle,
      long institution,
      Map<String, UnitWish> wishes,
      Map<String, KnownUnit> before) {
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO people_unit (institution_id, code, name, path) VALUES (?, ?, ?, '/')");
    wishes.forEach(
        (code, wish) -> {
          if (!before.containsKey(code)) {
            batch.add(institution, code, wish.name());
          }
        });
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  private static void place(
      Handle handle, Map<String, UnitWish> wishes, Map<String, KnownUnit> all) {
    PreparedBatch batch =
        handle.prepareBatch(
            "UPDATE people_unit SET name = ?, parent_id = ?, version = version + 1 WHERE id = ?");
    wishes.forEach(
        (code, wish) -> {
          KnownUnit unit = all.get(code);
          Long parent =
              wish.parent() == null ? unit.parentId() : (Long) all.get(wish.parent()).id();
          String name = wish.name() == null ? unit.name() : wish.name();
          batch.add(name, parent, unit.id());
        });
    batch.execute();
  }
}
