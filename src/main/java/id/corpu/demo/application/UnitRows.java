package id.corpu.demo.application;

import id.corpu.demo.domain.UnitPlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Writes the unit tree; a parent stands in the list before its units. */
final class UnitRows {

  private static final String INSERT =
      "INSERT INTO people_unit (institution_id, code, name, parent_id, path)"
          + " VALUES (:city, :code, :name, :parent, '')";

  private final Handle handle;
  private final City city;

  UnitRows(Handle handle, City city) {
    this.handle = handle;
    this.city = city;
  }

  /** Keys of the units by code. */
  Map<String, Long> write(List<UnitPlan> units) {
    Map<String, Long> ids = new HashMap<>();
    Map<String, String> paths = new HashMap<>();
    for (UnitPlan unit : units) {
      Long parent = unit.parent().isEmpty() ? null : ids.get(unit.parent());
      long id =
          handle
              .createUpdate(INSERT)
              .bind("city", city.id())
              .bind("code", unit.code())
              .bind("name", unit.name())
              .bind("parent", parent)
              .executeAndReturnGeneratedKeys("id")
              .mapTo(Long.class)
              .one();
      ids.put(unit.code(), id);
      paths.put(unit.code(), paths.getOrDefault(unit.parent(), "/") + id + "/");
      handle
          .createUpdate("UPDATE people_unit SET path = :path WHERE id = :id")
          .bind("path", paths.get(unit.code()))
          .bind("id", id)
          .execute();
    }
    return ids;
  }
}
