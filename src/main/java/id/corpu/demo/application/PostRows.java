package id.corpu.demo.application;

import id.corpu.demo.domain.Rank;
import id.corpu.demo.domain.Resident;
import id.corpu.platform.persistence.MultiRowInsert;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Writes the posts that somebody holds. */
final class PostRows {

  private PostRows() {}

  /** Keys of the posts by name. */
  static Map<String, Long> write(Handle handle, City city, List<Resident> residents)
      throws SQLException {
    Map<String, Rank> held = new TreeMap<>();
    residents.forEach(one -> held.putIfAbsent(one.post(), one.rank()));
    MultiRowInsert.Rows insert =
        MultiRowInsert.unlessKnown("people_position", "institution_id, name, kind").rows();
    held.forEach((name, rank) -> insert.add(city.id(), name, rank.name()));
    insert.write(handle.getConnection());
    Map<String, Long> ids = new HashMap<>();
    handle
        .createQuery("SELECT name, id FROM people_position WHERE institution_id = :city")
        .bind("city", city.id())
        .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
        .forEach(entry -> ids.put(entry.getKey(), entry.getValue()));
    return ids;
  }
}
