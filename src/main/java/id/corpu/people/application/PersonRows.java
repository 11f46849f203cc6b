package id.corpu.people.application;

import id.corpu.people.AsnType;
import id.corpu.people.PersonCard;
import id.corpu.people.StatusHistory;
import id.corpu.people.domain.PersonnelNumber;
import id.corpu.platform.persistence.SqlTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The SQL of people in lists, shared by the directory and the administrator's screens. */
final class PersonRows {

  /** Alias p is the person, u the unit; needs the binding {@code today}. */
  static final String CARD =
      """
      SELECT p.id, p.uuid, p.institution_id, p.name, p.unit_id, u.name AS unit_name, o.name AS position_name,
             p.number, p.supervisor_id, p.active,
             (SELECT s.asn_type FROM people_asn_status s WHERE s.person_id = p.id AND s.valid_from <= :today
               ORDER BY s.valid_from DESC LIMIT 1) AS asn_type
        FROM people_person p JOIN people_unit u ON u.id = p.unit_id
        LEFT JOIN people_position o ON o.id = p.position_id
      """;

  private static final int PART = 5_000;

  private PersonRows() {}

  static PersonCard card(ResultSet row) throws SQLException {
    String type = row.getString("asn_type");
    AsnType asnType = type == null ? null : AsnType.valueOf(type);
    long supervisor = row.getLong("supervisor_id");
    Long supervisorId = row.wasNull() ? null : supervisor;
    return new PersonCard(
        row.getLong("id"),
        SqlTypes.toUuid(row.getBytes("uuid")),
        row.getLong("institution_id"),
        row.getString("name"),
        row.getLong("unit_id"),
        row.getString("unit_name"),
        row.getString("position_name"),
        asnType,
        PersonnelNumber.mask(row.getString("number"), asnType),
        supervisorId,
        row.getBoolean("active"));
  }

  static Map<Long, List<StatusHistory.Period>> periods(Handle handle, Collection<Long> people) {
    Map<Long, List<StatusHistory.Period>> periods = new HashMap<>();
    handle
        .createQuery(
            "SELECT person_id, asn_type, valid_from, valid_until, contract_start"
                + " FROM people_asn_status WHERE "
                + in("person_id", people))
        .map(
            (row, context) ->
                Map.entry(
                    row.getLong("person_id"),
                    new StatusHistory.Period(
                        AsnType.valueOf(row.getString("asn_type")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class),
                        row.getObject("contract_start", LocalDate.class))))
        .forEach(
            entry ->
                periods
                    .computeIfAbsent(entry.getKey(), key -> new ArrayList<>())
                    .add(entry.getValue()));
    return periods;
  }

  /** Numbers, hence safe to write out; thousands of bindings would cost more than the query. */
  static String in(String column, Collection<Long> ids) {
    return ids.stream()
        .map(String::valueOf)
        .collect(Collectors.joining(",", column + " IN (", ")"));
  }

  /** Asks for big collections in parts; an empty one costs nothing. */
  static <K, R, V> Map<R, V> inParts(Collection<K> keys, Function<List<K>, Map<R, V>> ask) {
    List<K> distinct = keys.stream().distinct().toList();
    Map<R, V> all = new HashMap<>();
    for (int from = 0; from < distinct.size(); from += PART) {
      all.putAll(ask.apply(distinct.subList(from, Math.min(distinct.size(), from + PART))));
    }
    return all;
  }

  /** A condition for "these words in the name, or exactly this number"; adds its bindings. */
  static String match(String words, Map<String, Object> bindings) {
    String text = words == null ? "" : words.strip();
    String digits = text.replaceAll("\\s", "");
    if (digits.matches("[0-9]{18}")) {
      bindings.put("number", digits);
      return "p.number = :number";
    }
    bindings.put("like", "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%");
    return "p.name LIKE :like";
  }

  /** The day it is in the westernmost of the cities' zones; statuses begin on whole days. */
  static LocalDate today(Clock clock) {
    return LocalDate.now(clock.withZone(ZoneId.of("Asia/Jakarta")));
  }
}
