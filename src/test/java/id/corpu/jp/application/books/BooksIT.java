package id.corpu.jp.application.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.corpu.jp.BoardFilter;
import id.corpu.jp.Jp;
import id.corpu.jp.JpLedger;
import id.corpu.jp.PastLearning;
import id.corpu.jp.RebuildProgress;
import id.corpu.jp.application.board.RecapReading;
import id.corpu.jp.application.exports.StatementExport;
import id.corpu.jp.application.ledger.Adjustment;
import id.corpu.jp.application.ledger.Ledger;
import id.corpu.jp.application.viewing.LedgerViewing;
import id.corpu.jp.application.viewing.PersonLedger;
import id.corpu.jp.domain.books.AdjustmentReason;
import id.corpu.people.People;
import id.corpu.people.PersonId;
import id.corpu.people.application.Institutions;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.CorpuException;
import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.errors.NotPermitted;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.ActingAs;
import id.corpu.record.LearningEvent;
import id.corpu.record.LearningRecord;
import id.corpu.testing.TestPeople;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The closing of a year, in a city of each test's own. */
@ArquillianTest
class BooksIT {

  private static final LocalDate DECIDED = LocalDate.of(2026, 1, 15);

  @Inject private TestPeople testPeople;
  @Inject private ActingAs acting;
  @Inject private People people;
  @Inject private Institutions institutions;
  @Inject private LearningRecord record;
  @Inject private Ledger ledger;
  @Inject private JpLedger cityLedger;
  @Inject private LedgerViewing viewing;
  @Inject private AdjustmentViewing adjustments;
  @Inject private YearClosing closing;
  @Inject private BookCheck checking;
  @Inject private RecapReading recap;
  @Inject private StatementExport export;
  @Inject private Database database;

  private long city;
  private long hasan;
  private long sari;

  @BeforeEach
  void city() {
    String tag = UUID.randomUUID().toString().substring(0, 8);
    city =
        database
            .jdbi()
            .withHandle(
                handle -> {
                  handle.execute(
                      "INSERT INTO people_institution (slug, name, short_name, tagline, time_zone,"
                          + " policy_id, home_page) VALUES (?, 'Kota Buku', 'Buku', 'Uji',"
                          + " 'Asia/Jakarta', 'blitar-35-2023', ?)",
                      "buku-" + tag,
                      "https://buku.test/" + tag);
                  return handle.createQuery("SELECT LAST_INSERT_ID()").mapTo(Long.class).one();
                });
    institutions.forget();
    hasan = citizen("Hasan", "CLO");
    sari = citizen("Sari");
  }

  @Test
  @DisplayName(
      "a statement that comes after the closing changes nothing there and is an adjustment here")
  void lateStatementIsAnAdjustment() {
    learned(PastLearning.coached(sari, "2025-03-03T09:00"));
    close("800/1/2026");
    PersonLedger before = year(2025);

    learned(PastLearning.workshop(sari, "2025-06-30"));

    assertThat(year(2025).entries()).isEqualTo(before.entries());
    assertThat(year(2025).overview()).isEqualTo(before.overview());
    Adjustment late = onlyAdjustment();
    assertThat(late.reason()).isEqualTo(AdjustmentReason.LATE);
    assertThat(late.closedYear()).isEqualTo(2025);
    assertThat(late.difference()).isEqualTo(Jp.of("5"));
    assertThat(late.citation()).startsWith("Blitar 35/2023");
    assertThat(year(2026).overview().counted()).isEqualTo(Jp.ZERO);
    assertThat(check().kind()).isEqualTo(BookFinding.Kind.WHOLE);
  }

  @Test
  @DisplayName(
      "a statement that is voided after the closing is taken back in the open year, also by a rebuild")
  void voidedStatementIsAnAdjustment() {
    LearningEvent coached = PastLearning.coached(sari, "2025-03-03T09:00");
    learned(coached);
    close("800/1/2026");

    record.withdraw(coached.id(), new PersonId(sari), new PersonId(hasan));
    cityLedger.rebuild(city, 2025, RebuildProgress.SILENT);

    assertThat(year(2025).overview().counted()).isEqualTo(Jp.of("2"));
    assertThat(onlyAdjustment().reason()).isEqualTo(AdjustmentReason.WITHDRAWN);
    assertThat(onlyAdjustment().difference()).isEqualTo(Jp.of("-2"));
  }

  @Test
  @DisplayName("a line changed behind the portal's back breaks the chain, and the check names it")
  void changedLineBreaksTheChain() {
    learned(PastLearning.coached(sari, "2025-03-03T09:00"));
    close("800/1/2026");
    assertThat(check().isWhole()).isTrue();

    sql("UPDATE jp_entry SET credited = 20 WHERE person_id = ? AND year = 2025", sari);

    BookFinding finding = check();
    assertThat(finding.kind()).isEqualTo(BookFinding.Kind.CHANGED);
    assertThat(finding.person()).isEqualTo("Sari");
    assertThat(finding.present()).contains("|20.00|");
    acting.person(hasan);
    assertThat(closing.register()).extracting(BookStep::finding).last().isEqualTo(finding.kind());
  }

  @Test
  @DisplayName("a register that was changed is noticed")
  void changedRegisterIsNoticed() {
    close("800/1/2026");
    sql("UPDATE jp_book_step SET decree_number = '999/9' WHERE institution_id = ?", city);
    assertThat(check().kind()).isEqualTo(BookFinding.Kind.REGISTER);
  }

  @Test
  @DisplayName(
      "reopening needs a decree of its own; then the late statement counts where it belongs")
  void reopening() {
    learned(PastLearning.coached(sari, "2025-03-03T09:00"));
    close("800/1/2026");
    learned(PastLearning.workshop(sari, "2025-06-30"));
    acting.person(hasan);
    refused("BOOK_DECREE", () -> closing.reopen(2025, " ", DECIDED, "Salah catat"));
    refused("BOOK_SAME_DECREE", () -> closing.reopen(2025, "800/1 /2026", DECIDED, "Salah catat"));
    refused("BOOK_REASON", () -> closing.reopen(2025, "800/2/2026", DECIDED, " "));
    refused("BOOK_NOT_LAST", () -> closing.reopen(2024, "800/2/2026", DECIDED, "Salah catat"));

    closing.reopen(2025, "800/2/2026", DECIDED, "Salah catat");
    ledger.recompute(sari, 2025);

    assertThat(year(2025).overview().counted()).isEqualTo(Jp.of("7"));
    assertThat(adjustmentsOf(2026)).isEmpty();
    assertThat(check().kind())
        .as("the book of the first closing is kept")
        .isEqualTo(BookFinding.Kind.WHOLE);
    acting.person(hasan);
    assertThat(closing.register())
        .extracting(BookStep::kind)
        .containsExactly(BookStep.Kind.CLOSED, BookStep.Kind.REOPENED, BookStep.Kind.CHECKED);
  }

  @Test
  @DisplayName(
      "a year that runs, a year twice, a decree from tomorrow, and others than the CLO are refused")
  void refusals() {
    acting.person(hasan);
    refused("BOOK_NOT_OVER", () -> closing.close(year(), "800/1", DECIDED, ""));
    refused("BOOK_DECREE_DATE", () -> closing.close(2025, "800/1", LocalDate.of(2099, 1, 1), ""));
    closing.close(2025, "800/1", DECIDED, "");
    refused("BOOK_CLOSED", () -> closing.close(2025, "800/2", DECIDED, ""));
    acting.person(sari);
    assertThatThrownBy(() -> closing.preview(2025)).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> closing.reopen(2025, "800/3", DECIDED, "x"))
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  @DisplayName("a unit head's recap and forms hold the own unit and nobody else")
  void recapWithinScope() {
    long ratna = citizen("Ratna", "UNIT_HEAD");
    sql(
        "UPDATE people_person SET unit_id = (SELECT unit_id FROM people_person x WHERE x.id = "
            + ratna
            + ") WHERE id = ?",
        sari);
    learned(PastLearning.workshop(sari, "2025-06-30"));
    ledger.recompute(hasan, 2025);
    acting.person(ratna);

    List<Long> people = recap.peopleOfForm(BoardFilter.of(2025), RecapReading.Form.ACTIVITY_REPORT);

    assertThat(people).contains(sari).doesNotContain(hasan);
    assertThat(recap.rows(BoardFilter.of(2025), List.of(sari, hasan)))
        .singleElement()
        .satisfies(row -> assertThat(row.figures().counted()).isEqualTo(Jp.of(5)))
        .satisfies(row -> assertThat(row.person().maskedNumber()).contains("•"));
    assertThat(recap.activities(BoardFilter.of(2025), List.of(sari, hasan)))
        .singleElement()
        .satisfies(row -> assertThat(row.number()).matches("\\d{18}"))
        .satisfies(row -> assertThat(row.counted()).isEqualTo(Jp.of(5)));
    acting.person(sari);
    assertThatThrownBy(() -> recap.people(BoardFilter.of(2025))).isInstanceOf(NotPermitted.class);
  }

  @Test
  @DisplayName(
      "one's own statement has the whole number, somebody else's the masked one, a stranger's nothing")
  void statements() {
    learned(PastLearning.coached(sari, "2025-03-03T09:00"));
    UUID outside = people.uuidOf(sari);
    acting.person(sari);
    assertThat(export.mine(2025, Locale.ENGLISH).number()).matches("\\d{18}");
    assertThat(export.mine(2025, Locale.ENGLISH).pathways()).hasSize(1);
    assertThat(export.lines(outside, 2025, 0)).hasSize(1);
    assertThat(export.lines(outside, 2025, 1)).isEmpty();

    acting.person(hasan);
    assertThat(export.ofPerson(outside, 2025, Locale.ENGLISH).number()).contains("•");
    acting.person(citizen("Budi"));
    assertThatThrownBy(() -> export.ofPerson(outside, 2025, Locale.ENGLISH))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> export.lines(outside, 2025, 0)).isInstanceOf(NotFound.class);
  }

  private int year() {
    return viewing.presentYear();
  }

  private void refused(String code, Runnable deed) {
    assertThatThrownBy(deed::run)
        .isInstanceOfAny(InvalidInput.class, Conflict.class)
        .satisfies(refusal -> assertThat(((CorpuException) refusal).code()).isEqualTo(code));
  }

  private void learned(LearningEvent event) {
    record.record(event);
    ledger.recompute(sari, 2025);
    sql("DELETE FROM platform_job WHERE kind = 'jp.ledger' AND job_key = ?", sari + ":2025");
  }

  private void close(String decree) {
    acting.person(hasan);
    closing.close(2025, decree, DECIDED, "");
  }

  private BookFinding check() {
    acting.person(hasan);
    long first =
        closing.register().stream().filter(BookStep::isClosing).findFirst().orElseThrow().id();
    return checking.check(first);
  }

  private PersonLedger year(int year) {
    acting.person(sari);
    return viewing.mine(year, 1, Locale.ENGLISH);
  }

  private Adjustment onlyAdjustment() {
    assertThat(adjustmentsOf(2026)).hasSize(1);
    return adjustmentsOf(2026).get(0);
  }

  private List<Adjustment> adjustmentsOf(int year) {
    acting.person(sari);
    return adjustments.of(people.uuidOf(sari), year).adjustments();
  }

  /** Somebody of this city; moved before anything is known of the person. */
  private long citizen(String name, String... roles) {
    long person = testPeople.pns(name, roles);
    sql(
        "UPDATE people_unit u JOIN people_person p ON p.unit_id = u.id SET u.institution_id = "
            + city
            + ", p.institution_id = "
            + city
            + " WHERE p.id = ?",
        person);
    return person;
  }

  private void sql(String statement, Object parameter) {
    database.jdbi().useHandle(handle -> handle.execute(statement, parameter));
  }
}
