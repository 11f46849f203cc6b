package id.corpu.people.domain.imports;

import id.corpu.people.AsnType;
import id.corpu.people.domain.PositionKind;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What is already known of a city when an import is held against it.
 *
 * @param people by key, upper case
 * @param units by code, upper case
 * @param positions by {@link #plain} name
 * @param takenNumbers numbers of the file that people of other cities have
 * @param takenEmails addresses of the file that people of other cities have
 */
public record Register(
    Map<String, KnownPerson> people,
    Map<String, KnownUnit> units,
    Map<String, KnownPosition> positions,
    Set<String> takenNumbers,
    Set<String> takenEmails) {

  /** A person as stored, with the newest status or null. */
  public record KnownPerson(
      long id,
      int version,
      String key,
      String number,
      String name,
      String email,
      long unitId,
      Long positionId,
      Long supervisorId,
      boolean active,
      KnownStatus status) {}

  /** The newest PNS or PPPK period. */
  public record KnownStatus(
      long id,
      AsnType type,
      String number,
      LocalDate from,
      LocalDate until,
      LocalDate contractStart) {}

  /** A unit as stored. */
  public record KnownUnit(
      long id, int version, String code, String name, Long parentId, String path) {}

  /** A position as stored. */
  public record KnownPosition(long id, int version, String name, PositionKind kind) {}

  /** People by the key of the house. */
  public Map<Long, KnownPerson> peopleById() {
    Map<Long, KnownPerson> byId = new HashMap<>();
    people.values().forEach(person -> byId.put(person.id(), person));
    return byId;
  }

  /** Units by the key of the house. */
  public Map<Long, KnownUnit> unitsById() {
    Map<Long, KnownUnit> byId = new HashMap<>();
    units.values().forEach(unit -> byId.put(unit.id(), unit));
    return byId;
  }

  /** A name as the database compares names: without case and accents. */
  public static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
