package id.corpu.jp.application.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.corpu.jp.Jp;
import id.corpu.jp.PastLearning;
import id.corpu.jp.application.ledger.EntryRow;
import id.corpu.jp.application.ledger.Ledger;
import id.corpu.jp.application.viewing.LedgerViewing;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.errors.NotPermitted;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.ActingAs;
import id.corpu.record.LearningEvent;
import id.corpu.record.LearningRecord;
import id.corpu.testing.TestPeople;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What a city decides, by date: minutes of one JP, and the regulation that it follows. Beside
 * Blitar's this portal ships one with contract years and six JP a workshop day, from 2018 on.
 */
@ArquillianTest
class DecisionsIT {

  private static final String OTHER = "uji-tahun-perjanjian";
  private static final String BY = "Keputusan uji";

  @Inject private TestPeople testPeople;
  @Inject private ActingAs acting;
  @Inject private LearningRecord record;
  @Inject private Ledger ledger;
  @Inject private LedgerViewing viewing;
  @Inject private SettingChange decisions;
  @Inject private Database database;
  @Resource private UserTransaction transaction;

  private long dewi;

  @BeforeEach
  void administrator() {
    dewi = testPeople.pns("Dewi", "BKPSDM_ADMIN");
  }

  /** The city is everybody's: what was decided here must not outlive the test. */
  @AfterEach
  void takeBack() {
    database
        .jdbi()
        .useHandle(handle -> handle.execute("DELETE FROM jp_setting WHERE decided_by = ?", BY));
  }

  @Test
  @DisplayName("60 minutes a JP from 1 March: 90 minutes earn 2 JP before and 1.5 JP after")
  void minutesHoldFromTheirDay() {
    long sari = testPeople.pns("Sari");
    UUID enrolment = UUID.randomUUID();
    learned(sari, 2026, PastLearning.studied(sari, enrolment, "2026-02-27T10:00", 90));
    learned(sari, 2026, PastLearning.studied(sari, enrolment, "2026-03-02T10:00", 90));
    learned(sari, 2026, PastLearning.certificate(sari, enrolment, "2026-03-02T10:05"));
    assertThat(credited(sari, 2026)).containsExactly(Jp.of("2.00"), Jp.of("2.00"));

    decide(Settings.MINUTES_PER_JP, "60", "2026-03-01");
    ledger.recompute(sari, 2026);

    assertThat(credited(sari, 2026)).containsExactly(Jp.of("2.00"), Jp.of("1.50"));
    assertThat(lines(sari, 2026)).extracting(EntryRow::minutesPerJp).containsExactly(45, 60);
    acting.person(dewi);
    assertThat(decisions.history())
        .filteredOn(setting -> setting.decidedBy().equals(BY))
        .singleElement()
        .satisfies(kept -> assertThat(kept.reason()).isEqualTo("Diputuskan rapat"));
  }

  @Test
  @DisplayName("a decision asks in its own commit for every year that it touches")
  void decisionAsksForYears() throws Exception {
    long sari = testPeople.pns("Sari");
    learned(sari, 2026, PastLearning.coached(sari, "2026-03-02T09:00"));
    learned(sari, 2024, PastLearning.coached(sari, "2024-03-04T09:00"));
    clearJobs(sari);

    transaction.begin();
    decide(Settings.MINUTES_PER_JP, "50", "2026-06-01");
    List<String> asked = jobs(sari);
    transaction.rollback();

    assertThat(asked).containsExactly(sari + ":2026");
    assertThat(jobs(sari)).isEmpty();
    acting.person(dewi);
    assertThat(decisions.history()).noneMatch(setting -> setting.decidedBy().equals(BY));
  }

  @Test
  @DisplayName("impossible minutes, days, regulations and answers are refused and leave nothing")
  void refusesNonsense() {
    for (String minutes : List.of("0", "241", "45.5", "-45", "banyak", "")) {
      refused("SETTING_VALUE", Settings.MINUTES_PER_JP, minutes, "2026-01-01");
    }
    refused("SETTING_DATE", Settings.MINUTES_PER_JP, "45", "2009-12-31");
    refused("SETTING_VALUE", Settings.POLICY, "../secret", "2026-01-01");
    refused("SETTING_POLICY_DATE", Settings.POLICY, "blitar-35-2023", "2023-06-06");
    refused("SETTING_VALUE", Settings.SWITCH + "applyNationalPppkCeiling", "maybe", "2026-01-01");
    refused("SETTING_VALUE", "somethingElse", "1", "2026-01-01");

    acting.person(dewi);
    assertThat(decisions.history()).noneMatch(setting -> setting.decidedBy().equals(BY));
  }

  @Test
  @DisplayName("only who manages JP decides")
  void needsPermission() {
    acting.person(testPeople.pns("Sari"));

    assertThatThrownBy(
            () ->
                decisions.decide(
                    Settings.MINUTES_PER_JP, "60", LocalDate.of(2026, 1, 1), BY, "Mencoba"))
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  @DisplayName("a regulation that is replaced in mid-year still decides what was learned before")
  void regulationByDate() {
    long sari = testPeople.pns("Sari");
    learned(sari, 2025, PastLearning.workshop(sari, "2025-06-30"));
    learned(sari, 2025, PastLearning.workshop(sari, "2025-07-01"));
    assertThat(credited(sari, 2025)).containsExactly(Jp.of("5.00"), Jp.of("5.00"));

    decide(Settings.POLICY, OTHER, "2025-07-01");
    ledger.recompute(sari, 2025);

    assertThat(credited(sari, 2025)).containsExactly(Jp.of("5.00"), Jp.of("6.00"));
    assertThat(lines(sari, 2025))
        .extracting(line -> line.citation().substring(0, 3))
        .containsExactly("Bli", "Uji");
    assertThat(policiesOf(sari)).containsExactly("blitar-35-2023", OTHER);
  }

  @Test
  @DisplayName(
      "Tangerang Selatan Pasal 3(3): the 24 JP of a PPPK are those of the contract year, which New"
          + " Year does not end")
  void contractYears() {
    decide(Settings.POLICY, OTHER, "2018-01-01");
    decide(Settings.POLICY, "blitar-35-2023", "2024-01-01");
    long putu = testPeople.pppk("Putu", LocalDate.of(2019, 3, 1));
    learned(putu, 2019, PastLearning.trained(putu, "2019-12-16", "20"));
    learned(putu, 2020, PastLearning.trained(putu, "2020-01-20", "10"));
    learned(putu, 2020, PastLearning.trained(putu, "2020-03-02", "10"));

    assertThat(credited(putu, 2019)).containsExactly(Jp.of("20.00"));
    assertThat(credited(putu, 2020)).containsExactly(Jp.of("4.00"), Jp.of("10.00"));
    assertThat(lines(putu, 2020).get(0).over()).isEqualTo(Jp.of("6.00"));
  }

  @Test
  @DisplayName("what is learned late in a contract year is asked for in both its calendar years")
  void contractYearAsksForBothYears() throws Exception {
    decide(Settings.POLICY, OTHER, "2018-01-01");
    decide(Settings.POLICY, "blitar-35-2023", "2024-01-01");
    long putu = testPeople.pppk("Putu", LocalDate.of(2019, 3, 1));
    learned(putu, 2019, PastLearning.trained(putu, "2019-12-16", "20"));
    learned(putu, 2020, PastLearning.trained(putu, "2020-01-20", "4"));
    clearJobs(putu);

    transaction.begin();
    record.record(PastLearning.trained(putu, "2019-11-04", "3"));
    List<String> asked = jobs(putu);
    transaction.rollback();

    assertThat(asked).containsExactly(putu + ":2019", putu + ":2020");
  }

  private void refused(String code, String name, String value, String from) {
    assertThatThrownBy(() -> decide(name, value, from))
        .as(name + "=" + value + " from " + from)
        .isInstanceOf(InvalidInput.class)
        .extracting(refusal -> ((InvalidInput) refusal).code())
        .isEqualTo(code);
  }

  private void decide(String name, String value, String from) {
    acting.person(dewi);
    decisions.decide(name, value, LocalDate.parse(from), BY, " Diputuskan rapat ");
  }

  private void learned(long person, int year, LearningEvent event) {
    record.record(event);
    ledger.recompute(person, year);
  }

  private List<Jp> credited(long person, int year) {
    return lines(person, year).stream().map(EntryRow::credited).toList();
  }

  /** The lines of a year, the oldest first. */
  private List<EntryRow> lines(long person, int year) {
    acting.person(person);
    List<EntryRow> lines = new ArrayList<>(viewing.mine(year, 1, Locale.ENGLISH).entries());
    Collections.reverse(lines);
    return lines;
  }

  /** The regulation behind each line, in their order. */
  private List<String> policiesOf(long person) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT v.policy_id FROM jp_entry e JOIN jp_policy_version v"
                            + " ON v.id = e.policy_version_id WHERE e.person_id = ?"
                            + " ORDER BY e.position")
                    .bind(0, person)
                    .mapTo(String.class)
                    .list());
  }

  private List<String> jobs(long person) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT job_key FROM platform_job WHERE kind = 'jp.ledger' AND job_key LIKE"
                            + " ? ORDER BY job_key")
                    .bind(0, person + ":%")
                    .mapTo(String.class)
                    .list());
  }

  private void clearJobs(long person) {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "DELETE FROM platform_job WHERE kind = 'jp.ledger' AND job_key LIKE ?",
                    person + ":%"));
  }
}
