package id.corpu.people.application.imports;

import id.corpu.people.AsnType;
import id.corpu.people.domain.PositionKind;
import id.corpu.people.domain.imports.ImportColumn;
import id.corpu.people.domain.imports.ImportRow;
import id.corpu.people.domain.imports.Register;
import id.corpu.people.domain.imports.Register.KnownPerson;
import id.corpu.people.domain.imports.Register.KnownPosition;
import id.corpu.people.domain.imports.Register.KnownStatus;
import id.corpu.people.domain.imports.Register.KnownUnit;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Reads everything an import is held against in five queries, however many rows it has. */
@ApplicationScoped
@OpenUseCase("used by the import's job")
public class RegisterReader {

  private static final String PEOPLE =
      """
      SELECT p.id, p.version, p.personnel_key, p.number, p.name, p.email, p.unit_id, p.position_id, p.supervisor_id,
             p.active, s.id AS status_id, s.asn_type, s.number AS status_number, s.valid_from, s.valid_until,
             s.contract_start
        FROM people_person p
        LEFT JOIN people_asn_status s ON s.person_id = p.id AND s.valid_from =
             (SELECT MAX(n.valid_from) FROM people_asn_status n WHERE n.person_id = p.id)
       WHERE p.institution_id = :institution
      """;

  private Database database;

  protected RegisterReader() {}

  @Inject
  public RegisterReader(Database database) {
    this.database = database;
  }

  Register read(long institution, List<ImportRow> rows) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                new Register(
                    people(handle, institution),
                    units(handle, institution),
                    positions(handle, institution),
                    elsewhere(handle, "number", institution, rows, ImportColumn.NUMBER),
                    elsewhere(handle, "email", institution, rows, ImportColumn.EMAIL)));
  }

  Map<String, KnownPerson> people(Handle handle, long institution) {
    Map<String, KnownPerson> people = new HashMap<>();
    handle
        .createQuery(PEOPLE)
        .bind("institution", institution)
        .map((row, context) -> person(row))
        .forEach(person -> people.put(person.key(), person));
    return people;
  }

  Map<String, KnownUnit> units(Handle handle, long institution) {
    Map<String, KnownUnit> units = new HashMap<>();
    handle
        .createQuery(
            "SELECT id, version, code, name, parent_id, path FROM people_unit WHERE institution_id = :i")
        .bind("i", institution)
        .map(
            (row, context) ->
                new KnownUnit(
                    row.getLong("id"),
                    row.getInt("version"),
                    row.getString("code").toUpperCase(Locale.ROOT),
                    row.getString("name"),
                    number(row, "parent_id"),
                    row.getString("path")))
        .forEach(unit -> units.put(unit.code(), unit));
    return units;
  }

  Map<String, KnownPosition> positions(Handle handle, long institution) {
    Map<String, KnownPosition> positions = new HashMap<>();
    handle
        .createQuery(
            "SELECT id, version, name, kind FROM people_position WHERE institution_id = :i")
        .bind("i", institution)
        .map(
            (row, context) ->
                new KnownPosition(
                    row.getLong("id"),
                    row.getInt("version"),
                    row.getString("name"),
                    PositionKind.named(row.getString("kind")).orElse(PositionKind.PELAKSANA)))
        .forEach(position -> positions.put(Register.plain(position.name()), position));
    return positions;
  }

  /** Numbers or addresses of the file that belong to people of other cities. */
  private static Set<String> elsewhere(
      Handle handle, String column, long institution, List<ImportRow> rows, ImportColumn source) {
    Set<String> wanted = new HashSet<>();
    rows.forEach(row -> wanted.add(row.cell(source).replaceAll("[\\s']", "")));
    Set<String> found = new HashSet<>();
    handle
        .createQuery(
            "SELECT "
                + column
                + " FROM people_person WHERE institution_id <> :i AND "
                + column
                + " IS NOT NULL")
        .bind("i", institution)
        .mapTo(String.class)
        .forEach(value -> found.add(value.toLowerCase(Locale.ROOT)));
    found.retainAll(
        wanted.stream()
            .map(w -> w.toLowerCase(Locale.ROOT))
            .collect(java.util.stream.Collectors.toSet()));
    return found;
  }

  private static KnownPerson person(ResultSet row) throws SQLException {
    String email = row.getString("email");
    return new KnownPerson(
        row.getLong("id"),
        row.getInt("version"),
        row.getString("personnel_key").toUpperCase(Locale.ROOT),
        row.getString("number"),
        row.getString("name"),
        email == null ? null : email.toLowerCase(Locale.ROOT),
        row.getLong("unit_id"),
        number(row, "position_id"),
        number(row, "supervisor_id"),
        row.getBoolean("active"),
        status(row));
  }

  private static KnownStatus status(ResultSet row) throws SQLException {
    Long id = number(row, "status_id");
    return id == null
        ? null
        : new KnownStatus(
            id,
            AsnType.valueOf(row.getString("asn_type")),
            row.getString("status_number"),
            row.getObject("valid_from", LocalDate.class),
            row.getObject("valid_until", LocalDate.class),
            row.getObject("contract_start", LocalDate.class));
  }

  private static Long number(ResultSet row, String column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? null : value;
  }
}
