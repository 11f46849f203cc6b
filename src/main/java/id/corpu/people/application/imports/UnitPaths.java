package id.corpu.people.application.imports;

import id.corpu.people.domain.imports.Register.KnownUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Paths of ids from the top of the tree, by which "this unit and all beneath" is one LIKE. */
public final class UnitPaths {

  private UnitPaths() {}

  /** Rewrites the paths that do not fit the units' parents; the tree must have no circle. */
  public static void rewrite(Handle handle, Collection<KnownUnit> units) {
    Map<Long, KnownUnit> byId = new HashMap<>();
    units.forEach(unit -> byId.put(unit.id(), unit));
    PreparedBatch batch = handle.prepareBatch("UPDATE people_unit SET path = ? WHERE id = ?");
    Map<Long, String> paths = new HashMap<>();
    for (KnownUnit unit : units) {
      String path = path(unit, byId, paths);
      if (!path.equals(unit.path())) {
        batch.add(path, unit.id());
      }
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  private static String path(KnownUnit unit, Map<Long, KnownUnit> byId, Map<Long, String> paths) {
    String known = paths.get(unit.id());
    if (known != null) {
      return known;
    }
    KnownUnit above = unit.parentId() == null ? null : byId.get(unit.parentId());
    String path = (above == null ? "/" : path(above, byId, paths)) + unit.id() + "/";
    paths.put(unit.id(), path);
    return path;
  }
}
