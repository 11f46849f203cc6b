package id.corpu.people.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.corpu.people.People;
import id.corpu.people.PersonCard;
import id.corpu.people.domain.PositionKind;
import id.corpu.people.domain.Post;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.CorpuException;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.errors.NotPermitted;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.ActingAs;
import id.corpu.testing.Errands;
import id.corpu.testing.TestPeople;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PlacingIT {

  private static final Post NONE = new Post(null, null);

  @Inject private PersonPlacing placing;
  @Inject private People people;
  @Inject private PeopleAccounts accounts;
  @Inject private TestPeople testPeople;
  @Inject private ActingAs acting;
  @Inject private Errands errands;
  @Inject private Database database;
  @Resource private ManagedExecutorService threads;

  private long admin;
  private long sari;
  private long budi;
  private long ratna;

  @BeforeEach
  void meet() {
    admin = testPeople.pns("Administrator Tempat", "BKPSDM_ADMIN");
    sari = testPeople.pns("Sari Tempat");
    budi = testPeople.pns("Budi Tempat");
    ratna = testPeople.pns("Ratna Tempat");
    acting.person(admin);
  }

  private UUID uuid(long person) {
    return people.uuidOf(person);
  }

  private PersonCard card(long person) {
    return people.card(person).orElseThrow();
  }

  private int version(long person) {
    return placing.of(uuid(person)).version();
  }

  private String key(long person) {
    return text("SELECT personnel_key FROM people_person WHERE id = ?", person);
  }

  private String text(String sql, Object value) {
    return database
        .jdbi()
        .withHandle(handle -> handle.createQuery(sql).bind(0, value).mapTo(String.class).findOne())
        .orElse(null);
  }

  private void supervise(long person, long supervisor) {
    placing.place(uuid(person), version(person), card(person).unitId(), NONE, key(supervisor));
  }

  private void refused(String code, Runnable deed) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(
            CorpuException.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  @Test
  @DisplayName("an administrator moves somebody to another unit, post and supervisor")
  void moves() {
    String post = "Analis " + UUID.randomUUID();
    placing.place(
        uuid(sari),
        version(sari),
        card(budi).unitId(),
        new Post(post, PositionKind.FUNGSIONAL),
        key(budi));

    assertThat(card(sari).unitId()).isEqualTo(card(budi).unitId());
    assertThat(card(sari).position()).isEqualTo(post);
    assertThat(card(sari).supervisorId()).isEqualTo(budi);
    assertThat(accounts.byPersonId(budi).orElseThrow().roles()).contains("SUPERVISOR");
    assertThat(placing.of(uuid(sari)).post()).isEqualTo(new Post(post, PositionKind.FUNGSIONAL));
    assertThat(
            text(
                "SELECT subject FROM platform_audit WHERE person_id = ? AND outcome = 'DONE'",
                admin))
        .contains(uuid(sari).toString());

    placing.place(
        uuid(sari), version(sari), card(sari).unitId(), new Post(post, null), "Budi Tempat");
    assertThat(card(sari).supervisorId()).as("the name that stood there stays").isEqualTo(budi);
    placing.place(uuid(sari), version(sari), card(sari).unitId(), NONE, " ");
    assertThat(card(sari).supervisorId()).isNull();
    assertThat(card(sari).position()).isNull();
    assertThat(accounts.byPersonId(budi).orElseThrow().roles()).doesNotContain("SUPERVISOR");
  }

  @Test
  @DisplayName("the import's checks hold: no loop, known and active people, known units")
  void checks() {
    supervise(sari, budi);
    supervise(budi, ratna);
    refused("SUPERVISOR_CYCLE", () -> supervise(ratna, sari));
    refused("SUPERVISOR_CYCLE", () -> supervise(ratna, ratna));

    long unit = card(ratna).unitId();
    int version = version(ratna);
    UUID person = uuid(ratna);
    refused("SUPERVISOR_UNKNOWN", () -> placing.place(person, version, unit, NONE, "Tiada Orang"));
    refused("UNIT_UNKNOWN", () -> placing.place(person, version, -1L, NONE, null));
    refused("UNIT_UNKNOWN", () -> placing.place(person, version, null, NONE, null));
    refused(
        "POSITION_KIND",
        () -> placing.place(person, version, unit, new Post("Baru " + person, null), null));
    long gone = testPeople.pns("Pensiun Tempat");
    database
        .jdbi()
        .useHandle(h -> h.execute("UPDATE people_person SET active = FALSE WHERE id = ?", gone));
    refused("SUPERVISOR_INACTIVE", () -> supervise(ratna, gone));
    testPeople.pns("Kembar Tempat");
    testPeople.pns("Kembar Tempat");
    refused(
        "SUPERVISOR_AMBIGUOUS", () -> placing.place(person, version, unit, NONE, "Kembar Tempat"));
    assertThat(version(ratna)).as("nothing half-written").isEqualTo(version);
  }

  @Test
  @DisplayName("whoever looked at an older state is told so, and nothing is overwritten")
  void staleIsRefused() {
    int seen = version(sari);
    supervise(sari, budi);
    refused(
        "CHANGED_MEANWHILE",
        () -> placing.place(uuid(sari), seen, card(sari).unitId(), NONE, key(ratna)));
    assertThat(card(sari).supervisorId()).isEqualTo(budi);
  }

  @Test
  @DisplayName("of two administrators at one moment one changes, the other is told")
  void twoAtOnce() throws Exception {
    int seen = version(sari);
    UUID person = uuid(sari);
    long unit = card(sari).unitId();
    String toBudi = key(budi);
    String toRatna = key(ratna);
    List<RuntimeException> refusals =
        together(
            () -> placing.place(person, seen, unit, NONE, toBudi),
            () -> placing.place(person, seen, unit, NONE, toRatna));
    assertThat(refusals).hasSize(1);
    assertThat(refusals.get(0))
        .isInstanceOfSatisfying(
            Conflict.class, refusal -> assertThat(refusal.code()).isEqualTo("CHANGED_MEANWHILE"));
  }

  @Test
  @DisplayName("two changes at one moment that would close a loop together: one is refused")
  void noCircleByTwo() throws Exception {
    for (int round = 0; round < 3; round++) {
      List<RuntimeException> refusals = together(supervising(sari, budi), supervising(budi, sari));
      assertThat(refusals).hasSize(1);
      assertThat(refusals.get(0)).isInstanceOf(InvalidInput.class).hasMessage("SUPERVISOR_CYCLE");
      Stream.of(sari, budi)
          .forEach(p -> placing.place(uuid(p), version(p), card(p).unitId(), NONE, null));
    }
  }

  /** The change with all that it needs looked up beforehand. */
  private Runnable supervising(long person, long supervisor) {
    UUID moved = uuid(person);
    int seen = version(person);
    long unit = card(person).unitId();
    String above = key(supervisor);
    return () -> placing.place(moved, seen, unit, NONE, above);
  }

  private List<RuntimeException> together(Runnable one, Runnable other) throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    Future<RuntimeException> first = threads.submit(() -> errands.together(start, admin, one));
    Future<RuntimeException> second = threads.submit(() -> errands.together(start, admin, other));
    return Stream.of(first.get(), second.get()).filter(e -> e != null).toList();
  }

  @Test
  @DisplayName("only administrators move people")
  void onlyAdministrators() {
    UUID person = uuid(sari);
    long unit = card(sari).unitId();
    acting.person(budi);
    assertThatThrownBy(() -> placing.place(person, 0, unit, NONE, null))
        .isInstanceOf(NotPermitted.class);
  }
}
