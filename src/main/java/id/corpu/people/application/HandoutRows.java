package id.corpu.people.application;

import id.corpu.people.application.PasswordHandout.Slip;
import jakarta.enterprise.context.Dependent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The SQL of handing out passwords. */
@Dependent
class HandoutRows {

  private static final String NEVER = "p.password_hash IS NULL";
  private static final String UNUSED = "p.password_hash LIKE :drawn";
  private static final String COUNTS =
      "SELECT u.path, SUM("
          + NEVER
          + ") AS never, COALESCE(SUM("
          + UNUSED
          + "), 0) AS unused FROM people_person p JOIN people_unit u ON u.id = p.unit_id"
          + " WHERE p.institution_id = :city AND p.active GROUP BY u.path";
  private static final String RECEIVERS =
      """
      SELECT p.id, p.name, p.number, p.email, (SELECT u.name FROM people_unit u WHERE u.id = p.unit_id) AS unit
        FROM people_person p WHERE p.institution_id = :city AND p.active AND\s""";
  private static final String BENEATH =
      " AND p.unit_id IN (SELECT b.id FROM people_unit t JOIN people_unit b ON b.institution_id ="
          + " t.institution_id AND b.path LIKE CONCAT(t.path, '%') WHERE t.id = :unit"
          + " AND t.institution_id = :city)";

  /** How many people directly in a unit are without a password of their own. */
  record Count(String path, long never, long unused) {}

  /** Somebody to hand a password to. */
  record Receiver(long id, String name, String number, String email, String unit) {

    /** The number is written in groups, so that no spreadsheet takes it for a quantity. */
    Slip slip(String password) {
      return new Slip(
          name,
          number.replaceFirst("^(\\d{8})(\\d{6})(\\d)(\\d{3})$", "$1 $2 $3 $4"),
          email == null ? "" : email,
          unit,
          password);
    }
  }

  List<Count> counts(Handle handle, long city) {
    return handle
        .createQuery(COUNTS)
        .bind("city", city)
        .bind("drawn", Passwords.DRAWN + "%")
        .map(
            (row, context) ->
                new Count(row.getString("path"), row.getLong("never"), row.getLong("unused")))
        .list();
  }

  /** The receivers, kept from any other handout until the transaction ends. */
  List<Receiver> lock(Handle handle, long city, Long unit, boolean again) {
    Map<String, Object> bindings = new HashMap<>(Map.of("city", city));
    String condition = NEVER;
    if (again) {
      condition = "(" + NEVER + " OR " + UNUSED + ")";
      bindings.put("drawn", Passwords.DRAWN + "%");
    }
    if (unit != null) {
      condition += BENEATH;
      bindings.put("unit", unit);
    }
    return handle
        .createQuery(RECEIVERS + condition + " ORDER BY unit, p.name, p.id FOR UPDATE")
        .bindMap(bindings)
        .map(
            (row, context) ->
                new Receiver(
                    row.getLong("id"),
                    row.getString("name"),
                    row.getString("number"),
                    row.getString("email"),
                    row.getString("unit")))
        .list();
  }

  void keep(Handle handle, List<Receiver> receivers, List<String> hashes) {
    if (receivers.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            "UPDATE people_person SET password_hash = ?, change_password = TRUE, failed_sign_ins ="
                + " 0, locked_until = NULL, version = version + 1 WHERE id = ?");
    for (int i = 0; i < receivers.size(); i++) {
      batch.add(hashes.get(i), receivers.get(i).id());
    }
    batch.execute();
  }
}
