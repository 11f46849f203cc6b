package id.corpu.jp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.corpu.jp.application.ledger.Ledger;
import id.corpu.jp.application.preview.Affected;
import id.corpu.jp.application.preview.PreviewPage;
import id.corpu.jp.application.preview.PreviewRow;
import id.corpu.jp.application.preview.RulePreviews;
import id.corpu.jp.application.reminding.TargetReminder;
import id.corpu.jp.application.rules.SettingChange;
import id.corpu.jp.application.rules.Settings;
import id.corpu.jp.application.viewing.LedgerViewing;
import id.corpu.jp.application.viewing.PersonLedger;
import id.corpu.jp.application.viewing.YearInsight;
import id.corpu.jp.application.whatif.PlanAnswer;
import id.corpu.jp.application.whatif.WhatIf;
import id.corpu.jp.application.whatif.WhatIfAnswer;
import id.corpu.jp.application.whatif.YearPlanning;
import id.corpu.jp.domain.Intention;
import id.corpu.jp.domain.RuleEffect.Crossing;
import id.corpu.jp.domain.Scope;
import id.corpu.people.People;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.errors.NotPermitted;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.ActingAs;
import id.corpu.record.LearningRecord;
import id.corpu.testing.TestPeople;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What would be: a change of rules looked at before it is decided, and what an activity adds. */
@ArquillianTest
class LookingAheadIT {

  private static final String BY = "Keputusan pratinjau";
  private static final int MOST_QUESTIONS = 100_000;

  @Inject private TestPeople testPeople;
  @Inject private ActingAs acting;
  @Inject private People people;
  @Inject private LearningRecord record;
  @Inject private Ledger ledger;
  @Inject private RulePreviews previews;
  @Inject private SettingChange decisions;
  @Inject private WhatIf whatIf;
  @Inject private TargetReminder reminder;
  @Inject private YearPlanning planning;
  @Inject private LedgerViewing viewing;
  @Inject private Database database;

  private long dewi;
  private long sari;

  @BeforeEach
  void people() {
    dewi = testPeople.pns("Dewi", "BKPSDM_ADMIN");
    sari = testPeople.pns("Sari");
  }

  @AfterEach
  void takeBack() {
    database
        .jdbi()
        .useHandle(handle -> handle.execute("DELETE FROM jp_setting WHERE decided_by = ?", BY));
  }

  @Test
  @DisplayName(
      "60 minutes a JP: 900 minutes are 15 and no longer 20 JP, and the ledger stays as it is")
  void previewSaysWhoLosesAndWritesNothing() {
    learnTwentyJp();
    acting.person(dewi);
    long id = previews.start(Settings.MINUTES_PER_JP, "60", LocalDate.of(2024, 1, 1));
    awaitDone(id);

    PreviewRow row = rowOf(id, sari, Affected.DOWN);
    assertThat(row.effect().before().counted()).isEqualTo(Jp.of("20.00"));
    assertThat(row.effect().after().counted()).isEqualTo(Jp.of("15.00"));
    assertThat(row.effect().crossing()).isEqualTo(Crossing.DOWN);
    assertThat(previews.view(id).valueBefore()).isEqualTo("45");
    assertThat(previews.sums(id))
        .filteredOn(sums -> sums.year() == 2024)
        .singleElement()
        .satisfies(
            sums -> {
              assertThat(sums.down()).isPositive();
              assertThat(sums.lost().reaches(Jp.of(5))).isTrue();
              assertThat(sums.people()).isGreaterThanOrEqualTo(sums.losing());
            });
    assertThat(counted(sari)).isEqualTo(Jp.of("20.00"));
  }

  @Test
  @DisplayName("what was looked at is decided once, and not after something else was decided")
  void appliesOnce() {
    acting.person(dewi);
    long first = previews.start(Settings.MINUTES_PER_JP, "50", LocalDate.now().plusDays(20));
    awaitDone(first);
    assertThat(previews.view(first).isAhead()).isTrue();
    assertThatThrownBy(() -> previews.apply(first, " ", "Rapat")).isInstanceOf(InvalidInput.class);
    long second = previews.start(Settings.MINUTES_PER_JP, "55", LocalDate.now().plusDays(20));
    awaitDone(second);

    previews.apply(first, BY, "Rapat");

    assertThat(decisions.history())
        .filteredOn(setting -> setting.decidedBy().equals(BY))
        .singleElement()
        .satisfies(setting -> assertThat(setting.value()).isEqualTo("50"));
    assertThat(previews.view(first).decidedBy()).isEqualTo(BY);
    conflict("PREVIEW_APPLIED", first);
    conflict("PREVIEW_OUT_OF_DATE", second);
  }

  @Test
  @DisplayName("nonsense is not reckoned, and nobody else may look")
  void refuses() {
    acting.person(dewi);
    assertThatThrownBy(() -> previews.start(Settings.MINUTES_PER_JP, "0", LocalDate.now()))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> previews.view(Long.MAX_VALUE)).isInstanceOf(NotFound.class);
    acting.person(sari);
    assertThatThrownBy(() -> previews.newest()).isInstanceOf(NotPermitted.class);
  }

  @Test
  @DisplayName(
      "Blitar Lamp. B B2 no. 1: the third coaching of a month adds nothing, the second 2 JP")
  void simulationStandsOnTheRealYear() {
    LocalDate day = LocalDate.of(Year.now().getValue(), 3, 10);
    record.record(PastLearning.coached(sari, day.withDayOfMonth(2) + "T09:00"));
    acting.person(sari);

    WhatIfAnswer one = whatIf.ask(coaching(day, 1));
    WhatIfAnswer two = whatIf.ask(coaching(day, 2));

    assertThat(one.before()).isEqualTo(Jp.of("2.00"));
    assertThat(one.gain()).isEqualTo(Jp.of("2.00"));
    assertThat(two.gain()).isEqualTo(Jp.of("2.00"));
    assertThat(two.lines())
        .singleElement()
        .satisfies(line -> assertThat(line.over()).isEqualTo(Jp.of(2)));
    assertThat(two.target()).isEqualTo(Jp.of(20));
    assertThatThrownBy(() -> whatIf.ask(coaching(day.minusYears(1), 1)))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  @DisplayName("a plan keeps within what is open, and the engine reckons it to the same hundredth")
  void planIsWorthWhatItSays() {
    acting.person(sari);

    PlanAnswer answer = planning.plan(planning.lastDay(), 135, Locale.ENGLISH);

    assertThat(answer.target()).isEqualTo(Jp.of(20));
    assertThat(answer.after())
        .isEqualTo(answer.counted().plus(answer.waiting()).plus(answer.plan().earned()));
    assertThat(answer.plan().enough()).isEqualTo(answer.after().reaches(answer.target()));
    assertThatThrownBy(() -> planning.plan(planning.lastDay().plusDays(1), 135, Locale.ENGLISH))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  @DisplayName("a month of a year lists its own lines, and the twelve months add up to the year")
  void monthsOfAYear() {
    learnTwentyJp();
    acting.person(sari);

    PersonLedger april = viewing.mine(2024, 4, 1, Locale.ENGLISH);

    assertThat(april.total()).isEqualTo(10);
    assertThat(viewing.mine(2024, 5, 1, Locale.ENGLISH).entries()).isEmpty();
    assertThat(Jp.sum(april.insight().months().stream().map(YearInsight.Month::counted)))
        .isEqualTo(april.overview().counted());
    assertThat(april.insight().pathways())
        .singleElement()
        .satisfies(sum -> assertThat(sum.counted()).isEqualTo(Jp.of(20)));
    assertThat(april.insight().forecast()).isEmpty();
  }

  @Test
  @DisplayName("a supervisor reminds somebody of the target once a week, and nobody else's people")
  void remindsOnceAWeek() {
    long budi = testPeople.pns("Budi", "SUPERVISOR");
    UUID outside = people.uuidOf(sari);
    acting.person(budi);
    assertThatThrownBy(() -> reminder.remind(outside)).isInstanceOf(NotFound.class);
    database
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "UPDATE people_person SET supervisor_id = ? WHERE id = ?", budi, sari));

    reminder.remind(outside);

    assertThatThrownBy(() -> reminder.remind(outside))
        .isInstanceOf(Conflict.class)
        .extracting(refusal -> ((Conflict) refusal).code())
        .isEqualTo("REMINDED_ALREADY");
    assertThat(told(sari)).isEqualTo(1);
    acting.person(sari);
    assertThatThrownBy(() -> reminder.remind(outside)).isInstanceOf(NotPermitted.class);
  }

  private int told(long person) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT COUNT(*) FROM notices_notice WHERE person_id = ?")
                    .bind(0, person)
                    .mapTo(Integer.class)
                    .one());
  }

  private static Intention coaching(LocalDate day, int times) {
    return new Intention("coaching", Scope.NATIONAL, day, 1, 1, times, null);
  }

  /** Ten days of 90 minutes with their certificate. */
  private void learnTwentyJp() {
    UUID enrolment = UUID.randomUUID();
    IntStream.rangeClosed(1, 10)
        .mapToObj(day -> LocalDate.of(2024, 4, day) + "T10:00")
        .forEach(end -> record.record(PastLearning.studied(sari, enrolment, end, 90)));
    record.record(PastLearning.certificate(sari, enrolment, "2024-04-11T08:00"));
    ledger.recompute(sari, 2024);
    assertThat(counted(sari)).isEqualTo(Jp.of("20.00"));
  }

  private Jp counted(long person) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT counted FROM jp_year_total WHERE person_id = ? AND year = 2024")
                    .bind(0, person)
                    .mapTo(java.math.BigDecimal.class)
                    .map(Jp::new)
                    .one());
  }

  /** Asks until it no longer runs; each question takes its own time. */
  private void awaitDone(long id) {
    for (int i = 0; i < MOST_QUESTIONS && previews.view(id).isRunning(); i++) {
      Thread.onSpinWait();
    }
    assertThat(previews.view(id).isDone()).isTrue();
  }

  private PreviewRow rowOf(long id, long person, Affected affected) {
    UUID uuid = people.uuidOf(person);
    PreviewPage all = previews.people(id, affected, 1, 10_000);
    return all.rows().stream()
        .filter(row -> row.person().equals(uuid) && row.year() == 2024)
        .findFirst()
        .orElseThrow();
  }

  private void conflict(String code, long id) {
    assertThatThrownBy(() -> previews.apply(id, BY, "Lagi"))
        .isInstanceOf(Conflict.class)
        .extracting(refusal -> ((Conflict) refusal).code())
        .isEqualTo(code);
  }
}
