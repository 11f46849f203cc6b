package id.corpu.testing;

import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.SqlTypes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** People for integration tests, each new and alone: no test depends on what another has left. */
@ApplicationScoped
public class TestPeople {

  /** Days of birth, months of appointment and serials that a number may have. */
  private static final int NUMBERS = 7_000 * 12 * 999;

  private static final AtomicInteger SERIAL =
      new AtomicInteger(new SecureRandom().nextInt(NUMBERS));

  @Inject private Database database;

  /**
   * A permanent civil servant of the first institution, in a unit of their own, with these roles.
   */
  public long pns(String name, String... roles) {
    return database
        .jdbi()
        .withHandle(
            handle -> {
              String tag = UUID.randomUUID().toString().substring(0, 12);
              long institution =
                  handle
                      .createQuery("SELECT MIN(id) FROM people_institution")
                      .mapTo(Long.class)
                      .one();
              handle.execute(
                  "INSERT INTO people_unit (institution_id, code, name, path) VALUES (?, ?, ?, ?)",
                  institution,
                  "U" + tag,
                  "Unit " + tag,
                  "/" + tag + "/");
              long unit = handle.createQuery("SELECT LAST_INSERT_ID()").mapTo(Long.class).one();
              String number = number();
              handle.execute(
                  "INSERT INTO people_person (uuid, institution_id, personnel_key, number, name,"
                      + " unit_id) VALUES (?, ?, ?, ?, ?, ?)",
                  SqlTypes.toBytes(UUID.randomUUID()),
                  institution,
                  "K" + tag,
                  number,
                  name,
                  unit);
              long person = handle.createQuery("SELECT LAST_INSERT_ID()").mapTo(Long.class).one();
              handle.execute(
                  "INSERT INTO people_asn_status (person_id, asn_type, number, valid_from) VALUES"
                      + " (?, 'PNS', ?, ?)",
                  person,
                  number,
                  LocalDate.of(2010, 1, 1));
              for (String role : roles) {
                handle.execute(
                    "INSERT INTO people_role (person_id, role, valid_from) VALUES (?, ?, ?)",
                    person,
                    role,
                    LocalDate.of(2020, 1, 1));
              }
              return person;
            });
  }

  /** The same, but a contract employee whose agreement began on that day. */
  public long pppk(String name, LocalDate contractStart, String... roles) {
    long person = pns(name, roles);
    database
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "UPDATE people_asn_status SET asn_type = 'PPPK', valid_from = ?, contract_start = ?"
                        + " WHERE person_id = ?",
                    contractStart,
                    contractStart,
                    person));
    return person;
  }

  /** A city of its own, under the rules of the first one. */
  public long city() {
    String tag = UUID.randomUUID().toString();
    return database
        .jdbi()
        .withHandle(
            handle -> {
              handle.execute(
                  "INSERT INTO people_institution (slug, name, short_name, tagline, time_zone,"
                      + " policy_id, home_page) SELECT ?, name, short_name, tagline, time_zone,"
                      + " policy_id, ? FROM people_institution ORDER BY id LIMIT 1",
                  "kota-" + tag,
                  "https://kota.example/" + tag);
              return handle.createQuery("SELECT LAST_INSERT_ID()").mapTo(Long.class).one();
            });
  }

  /** Has a person work in the unit of another. */
  public void join(long person, long colleague) {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "UPDATE people_person p JOIN people_person c ON c.id = ?"
                        + " SET p.unit_id = c.unit_id WHERE p.id = ?",
                    colleague,
                    person));
  }

  /** Has a person belong to a city. */
  public void move(long person, long city) {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "UPDATE people_person SET institution_id = ? WHERE id = ?", city, person));
  }

  /**
   * A NIP nobody else has: birth day, month of appointment and serial together are the number's
   * place.
   */
  public static String number() {
    int unique = Math.floorMod(SERIAL.incrementAndGet(), NUMBERS);
    LocalDate born = LocalDate.of(1980, 1, 1).plusDays(unique % 7_000);
    return String.format(
        "%tY%<tm%<td2010%02d1%03d", born, 1 + unique / 7_000 % 12, 1 + unique / 84_000);
  }
}
