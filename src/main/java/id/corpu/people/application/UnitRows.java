package id.corpu.people.application;

import id.corpu.people.UnitCard;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** The SQL of units, and their order: a unit before those beneath it, sisters by name. */
final class UnitRows {

  private static final String SELECT =
      "SELECT u.id, u.institution_id, u.code, u.name, u.parent_id, u.path FROM people_unit u WHERE ";

  private UnitRows() {}

  static List<UnitCard> list(Handle handle, String condition, Map<String, Object> bindings) {
    return inTreeOrder(
        handle
            .createQuery(SELECT + condition)
            .bindMap(bindings)
            .map((row, context) -> card(row))
            .list());
  }

  static UnitCard card(ResultSet row) throws SQLException {
    long parent = row.getLong("parent_id");
    Long parentId = row.wasNull() ? null : parent;
    return new UnitCard(
        row.getLong("id"),
        row.getLong("institution_id"),
        row.getString("code"),
        row.getString("name"),
        parentId,
        row.getString("path"));
  }

  static List<UnitCard> inTreeOrder(List<UnitCard> units) {
    Map<Long, List<UnitCard>> children = new HashMap<>();
    Map<Long, UnitCard> known = new HashMap<>();
    units.forEach(unit -> known.put(unit.id(), unit));
    for (UnitCard unit : units) {
      Long above = known.containsKey(unit.parentId()) ? unit.parentId() : null;
      children.computeIfAbsent(above, key -> new ArrayList<>()).add(unit);
    }
    children.values().forEach(sisters -> sisters.sort(Comparator.comparing(UnitCard::name)));
    List<UnitCard> ordered = new ArrayList<>(units.size());
    append(null, children, ordered);
    return ordered;
  }

  private static void append(
      Long above, Map<Long, List<UnitCard>> children, List<UnitCard> ordered) {
    for (UnitCard unit : children.getOrDefault(above, List.of())) {
      ordered.add(unit);
      append(unit.id(), children, ordered);
    }
  }
}
