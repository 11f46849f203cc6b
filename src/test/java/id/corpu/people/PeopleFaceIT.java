package id.corpu.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.Account;
import id.corpu.platform.security.Accounts;
import id.corpu.testing.TestPeople;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PeopleFaceIT {

  @Inject private People people;
  @Inject private Accounts accounts;
  @Inject private TestPeople testPeople;
  @Inject private Database database;

  private String tag;
  private long sari;
  private long city;

  @BeforeEach
  void meet() {
    tag = UUID.randomUUID().toString().substring(0, 8);
    sari = testPeople.pns("Sari " + tag);
    city = people.card(sari).orElseThrow().institutionId();
  }

  private void change(String sql, Object... values) {
    database.jdbi().useHandle(handle -> handle.execute(sql, values));
  }

  private List<Long> found(String words, int limit) {
    return people.find(city, words, limit).stream().map(PersonCard::id).toList();
  }

  private long otherCity() {
    change(
        "INSERT INTO people_institution (slug, name, short_name, tagline, time_zone, policy_id,"
            + " home_page) VALUES (?, 'Kota lain', 'Lain', '-', 'Asia/Makassar', 'blitar-35-2023',"
            + " 'https://lain.example')",
        tag);
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT id FROM people_institution WHERE slug = :tag")
                    .bind("tag", tag)
                    .mapTo(Long.class)
                    .one());
  }

  /** What a query limited by the scope finds among the people of this test. */
  private List<Long> within(Scope scope) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT p.id FROM people_person p WHERE p.name LIKE :tag AND "
                            + scope.condition()
                            + " ORDER BY p.id")
                    .bind("tag", "%" + tag)
                    .bindMap(scope.bindings())
                    .mapTo(Long.class)
                    .list());
  }

  private Account account(long person) {
    return accounts.byPersonId(person).orElseThrow();
  }

  @Test
  @DisplayName("people are found by a part of the name in any case, by name, at most so many")
  void findsByName() {
    long budi = testPeople.pns("Budi " + tag);
    assertThat(found(tag.toUpperCase(java.util.Locale.ROOT), 10)).containsExactly(budi, sari);
    assertThat(found(tag, 1)).containsExactly(budi);
    assertThat(found("  sari " + tag + " ", 10)).containsExactly(sari);
  }

  @Test
  @DisplayName("what looks like a pattern or like SQL is only text")
  void patternsAreText() {
    assertThat(found("%" + tag, 10)).isEmpty();
    assertThat(found("_ari " + tag, 10)).isEmpty();
    assertThat(found(tag + "' OR '1'='1", 10)).isEmpty();
    long odd = testPeople.pns("100% \\ " + tag);
    assertThat(found("100% \\ " + tag, 10)).containsExactly(odd);
  }

  @Test
  @DisplayName("a whole number finds its person, a part of it nobody; spaces do not matter")
  void findsByNumber() {
    String number =
        database
            .jdbi()
            .withHandle(
                handle ->
                    handle
                        .createQuery("SELECT number FROM people_person WHERE id = :id")
                        .bind("id", sari)
                        .mapTo(String.class)
                        .one());
    assertThat(found(number, 10)).containsExactly(sari);
    assertThat(found(number.substring(0, 8) + " " + number.substring(8), 10)).containsExactly(sari);
    assertThat(found(number.substring(1), 10)).isEmpty();
  }

  @Test
  @DisplayName("people who left and people of another city are not found")
  void onlyActiveOfTheCity() {
    long gone = testPeople.pns("Pensiun " + tag);
    long foreign = testPeople.pns("Asing " + tag);
    change("UPDATE people_person SET active = FALSE WHERE id = ?", gone);
    change("UPDATE people_person SET institution_id = ? WHERE id = ?", otherCity(), foreign);
    assertThat(found(tag, 10)).containsExactly(sari);
  }

  @Test
  @DisplayName("oneself, one's staff, one's unit with those beneath, one's city: nobody further")
  void scopes() {
    long head = testPeople.pns("Ratna " + tag, "UNIT_HEAD");
    long beneath = testPeople.pns("Bawahan " + tag);
    long foreign = testPeople.pns("Asing " + tag);
    long other = otherCity();
    long top = people.card(head).orElseThrow().unitId();
    long under = people.card(beneath).orElseThrow().unitId();
    change("UPDATE people_unit SET path = ? WHERE id = ?", "/" + top + "/", top);
    change(
        "UPDATE people_unit SET parent_id = ?, path = ? WHERE id = ?",
        top,
        "/" + top + "/" + under + "/",
        under);
    change("UPDATE people_person SET supervisor_id = ? WHERE id = ?", head, sari);
    change(
        "UPDATE people_person SET institution_id = ?, supervisor_id = ? WHERE id = ?",
        other,
        head,
        foreign);

    assertThat(within(Scope.self(account(sari)))).containsExactly(sari);
    assertThat(within(Scope.staff(account(head)))).containsExactly(sari);
    assertThat(within(Scope.unit(account(head)))).containsExactly(head, beneath);
    assertThat(within(Scope.institution(account(head)))).containsExactly(sari, head, beneath);
  }

  @Test
  @DisplayName("the widest scope follows the permissions: board, unit, staff, else oneself")
  void widest() {
    Account asn = account(sari);
    assertThat(Scope.widest(asn)).isEqualTo(Scope.self(asn));
    Account head = account(testPeople.pns("Ratna " + tag, "UNIT_HEAD"));
    assertThat(Scope.widest(head)).isEqualTo(Scope.unit(head));
    Account clo = account(testPeople.pns("Hasan " + tag, "CLO"));
    assertThat(Scope.widest(clo)).isEqualTo(Scope.institution(clo));
    Account admin = account(testPeople.pns("Dewi " + tag, "BKPSDM_ADMIN"));
    assertThat(Scope.widest(admin)).isEqualTo(Scope.institution(admin));
    long budi = testPeople.pns("Budi " + tag);
    change("UPDATE people_person SET supervisor_id = ? WHERE id = ?", budi, sari);
    assertThat(Scope.widest(account(budi))).isEqualTo(Scope.staff(account(budi)));
  }
}
