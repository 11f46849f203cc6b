package id.corpu.jp.application.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.corpu.jp.Jp;
import id.corpu.jp.JpLedger;
import id.corpu.jp.PastLearning;
import id.corpu.jp.RebuildProgress;
import id.corpu.jp.application.viewing.LedgerViewing;
import id.corpu.jp.application.viewing.PersonLedger;
import id.corpu.people.People;
import id.corpu.people.PersonId;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.ActingAs;
import id.corpu.record.CreditFacts;
import id.corpu.record.Deed;
import id.corpu.record.LearningEvent;
import id.corpu.record.LearningObject;
import id.corpu.record.LearningRecord;
import id.corpu.record.ObjectType;
import id.corpu.testing.TestPeople;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The ledger in the container: from a recorded event to the lines that people see. */
@ArquillianTest
class LedgerIT {

  private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

  @Inject private TestPeople testPeople;
  @Inject private ActingAs acting;
  @Inject private People people;
  @Inject private LearningRecord record;
  @Inject private Ledger ledger;
  @Inject private JpLedger cityLedger;
  @Inject private LedgerViewing viewing;
  @Inject private Database database;
  @Resource private UserTransaction transaction;
  @Resource private ManagedExecutorService executor;

  @Test
  @DisplayName("what is recorded becomes a line of the ledger, with one job in the same commit")
  void learningBecomesALine() throws Exception {
    long sari = testPeople.pns("Sari Rahayu");

    transaction.begin();
    record.record(coached(sari, "2026-03-02T09:00"));
    assertThat(jobs(sari)).isEqualTo(1);
    transaction.commit();
    ledger.recompute(sari, 2026);

    PersonLedger year = ownYear(sari);
    assertThat(year.overview().counted()).isEqualTo(Jp.of("2.00"));
    assertThat(year.entries()).hasSize(1);
    assertThat(year.entries().get(0).citation()).isEqualTo("Blitar 35/2023 Lamp. B B2 no. 1");
  }

  @Test
  @DisplayName("a rollback leaves neither statement nor job nor line")
  void rollbackLeavesNothing() throws Exception {
    long sari = testPeople.pns("Sari Rahayu");

    transaction.begin();
    record.record(coached(sari, "2026-03-02T09:00"));
    transaction.rollback();
    ledger.recompute(sari, 2026);

    assertThat(jobs(sari)).isZero();
    assertThat(ownYear(sari).entries()).isEmpty();
  }

  @Test
  @DisplayName("a rebuild of the city gives the same lines as the jobs did, to the hundredth")
  void rebuildEqualsIncrement() {
    long sari = testPeople.pns("Sari Rahayu");
    for (String day : List.of("2026-03-02", "2026-03-09", "2026-03-16", "2026-04-06")) {
      record.record(coached(sari, day + "T09:00"));
      ledger.recompute(sari, 2026);
    }
    PersonLedger before = ownYear(sari);

    long city = people.card(sari).orElseThrow().institutionId();
    String once = cityLedger.rebuild(city, 2026, RebuildProgress.SILENT);
    String twice = cityLedger.rebuild(city, 2026, RebuildProgress.SILENT);

    assertThat(ownYear(sari).entries()).isEqualTo(before.entries());
    assertThat(before.overview().counted()).isEqualTo(Jp.of("6.00"));
    assertThat(twice).isEqualTo(once);
  }

  @Test
  @DisplayName("two recomputes of one year at once give one ledger with everything in it")
  void twoAtOnceGiveOneLedger() throws Exception {
    long sari = testPeople.pns("Sari Rahayu");
    Future<?> one = executor.submit(() -> recordAndDerive(sari, "2026-05-04T09:00"));
    Future<?> other = executor.submit(() -> recordAndDerive(sari, "2026-06-08T09:00"));
    one.get();
    other.get();

    PersonLedger year = ownYear(sari);
    assertThat(year.entries()).hasSize(2);
    assertThat(year.overview().counted()).isEqualTo(Jp.of("4.00"));
  }

  @Test
  @DisplayName("somebody else's ledger looks as if it did not exist, and the attempt is on record")
  void foreignLedgerIsNotFound() {
    long sari = testPeople.pns("Sari Rahayu");
    long budi = testPeople.pns("Budi Santoso");
    UUID sariOutside = people.uuidOf(sari);
    acting.person(budi);

    assertThatThrownBy(() -> viewing.ofPerson(sariOutside, 2026, 0, 1, Locale.ENGLISH))
        .isInstanceOf(NotFound.class);

    assertThat(
            count(
                "SELECT COUNT(*) FROM platform_audit WHERE person_id = ? AND reason ="
                    + " 'NOT_IN_SCOPE'",
                budi))
        .isEqualTo(1);
  }

  @Test
  @DisplayName("learning of the old year asks for the new one, once something there took its days")
  void oldYearAsksForTheNewOne() throws Exception {
    long sari = testPeople.pns("Sari Rahayu");
    record.record(PastLearning.workshop(sari, "2025-12-30", "2026-01-02"));
    ledger.recompute(sari, 2026);
    assertThat(ownYear(sari).overview().counted()).isEqualTo(Jp.of("10.00"));

    transaction.begin();
    record.record(PastLearning.workshop(sari, "2025-12-30"));
    assertThat(jobs(sari)).isEqualTo(1);
    transaction.commit();
    ledger.recompute(sari, 2025);
    ledger.recompute(sari, 2026);

    assertThat(ownYear(sari).overview().counted()).isEqualTo(Jp.of("5.00"));
    assertThat(viewing.mine(2025, 1, Locale.ENGLISH).overview().counted()).isEqualTo(Jp.of("5.00"));
  }

  @Test
  @DisplayName("a statement asks for the year of the days that it names, whenever it was written")
  void daysOfAnotherYearAskForIt() throws Exception {
    long sari = testPeople.pns("Sari Rahayu");
    LearningEvent told = PastLearning.workshop(sari, "2026-01-05", "2026-01-06");
    transaction.begin();
    record.record(
        LearningEvent.of(
                told.id(),
                told.person(),
                told.deed(),
                told.object(),
                LocalDateTime.parse("2025-12-20T08:00").atZone(WIB).toInstant())
            .withCredit(told.credit().orElseThrow()));
    assertThat(jobs(sari)).isEqualTo(1);
    transaction.commit();
    ledger.recompute(sari, 2026);

    assertThat(ownYear(sari).overview().counted()).isEqualTo(Jp.of("10.00"));
  }

  private void recordAndDerive(long person, String at) {
    record.record(coached(person, at));
    ledger.recompute(person, 2026);
  }

  private static LearningEvent coached(long person, String at) {
    UUID id = UUID.randomUUID();
    LearningObject session =
        LearningObject.of("https://corpu.test/sesi/" + id, ObjectType.COACHING_SESSION, "Coaching");
    return LearningEvent.of(
            id,
            new PersonId(person),
            Deed.COACHED,
            session,
            LocalDateTime.parse(at).atZone(WIB).toInstant())
        .withCredit(CreditFacts.national("coaching").withEvidence(Set.of("STATEMENT_LETTER")));
  }

  private PersonLedger ownYear(long person) {
    acting.person(person);
    return viewing.mine(2026, 1, Locale.ENGLISH);
  }

  private int jobs(long person) {
    return count(
        "SELECT COUNT(*) FROM platform_job WHERE kind = 'jp.ledger' AND job_key = ?",
        person + ":2026");
  }

  private int count(String sql, Object parameter) {
    return database
        .jdbi()
        .withHandle(
            handle -> handle.createQuery(sql).bind(0, parameter).mapTo(Integer.class).one());
  }
}
