package id.corpu.jp.application.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.corpu.jp.BoardFilter;
import id.corpu.jp.Figures;
import id.corpu.jp.Jp;
import id.corpu.jp.JpBoard;
import id.corpu.jp.MixFigures;
import id.corpu.jp.MonthFigures;
import id.corpu.jp.PastLearning;
import id.corpu.jp.PeopleOrder;
import id.corpu.jp.PeoplePage;
import id.corpu.jp.PersonFigures;
import id.corpu.jp.TypeFigures;
import id.corpu.jp.application.ledger.Ledger;
import id.corpu.people.AsnType;
import id.corpu.people.People;
import id.corpu.platform.errors.NotPermitted;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.ActingAs;
import id.corpu.record.LearningRecord;
import id.corpu.testing.TestPeople;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A small unit's 2026 under Blitar 35/2023, worked out by hand.
 *
 * <ul>
 *   <li>Sari, PNS: training of 24 JP in February; the target of 20 reached there.
 *   <li>Putu, PPPK: training of 20 JP and two workshop days (5 each) in March; the national ceiling
 *       counts 24, so 6 lie over it.
 *   <li>Ayu, PNS: 90 minutes of e-learning in April, which wait for the certificate with 2 JP.
 *   <li>Budi, PNS, in the section beneath: three sessions of coaching in March, of which two count,
 *       2 JP each.
 * </ul>
 */
@ArquillianTest
class BoardQueriesIT {

  @Inject private TestPeople testPeople;
  @Inject private ActingAs acting;
  @Inject private People people;
  @Inject private LearningRecord record;
  @Inject private Ledger ledger;
  @Inject private JpBoard board;
  @Inject private Database database;

  private long sari;
  private long putu;
  private long ayu;
  private long budi;
  private long unit;
  private long section;
  private long clo;

  @BeforeEach
  void aYear() {
    clo = testPeople.pns("Hasan", "CLO");
    sari = testPeople.pns("Sari");
    putu = testPeople.pppk("Putu", LocalDate.of(2024, 1, 1));
    ayu = testPeople.pns("Ayu");
    budi = testPeople.pns("Budi");
    unit = people.card(sari).orElseThrow().unitId();
    section = people.card(budi).orElseThrow().unitId();
    move();
    record.record(PastLearning.trained(sari, "2026-02-13", "24"));
    record.record(PastLearning.trained(putu, "2026-03-06", "20"));
    record.record(PastLearning.workshop(putu, "2026-03-10", "2026-03-11"));
    record.record(PastLearning.studied(ayu, UUID.randomUUID(), "2026-04-06T10:00", 90));
    for (String day : List.of("2026-03-02", "2026-03-09", "2026-03-16")) {
      record.record(PastLearning.coached(budi, day + "T09:00"));
    }
    List.of(sari, putu, ayu, budi).forEach(person -> ledger.recompute(person, 2026));
    acting.person(clo);
  }

  /** Putu and Ayu into Sari's unit, Budi's section beneath it, all under Sari. */
  private void move() {
    database
        .jdbi()
        .useHandle(
            handle -> {
              handle.execute(
                  "UPDATE people_person SET unit_id = ? WHERE id IN (?, ?)", unit, putu, ayu);
              handle.execute(
                  "UPDATE people_person SET supervisor_id = ? WHERE id IN (?, ?)", sari, ayu, budi);
              handle.execute(
                  "UPDATE people_unit b JOIN people_unit a ON a.id = ? SET b.parent_id = a.id,"
                      + " b.path = CONCAT(a.path, b.id, '/') WHERE b.id = ?",
                  unit,
                  section);
            });
  }

  @Test
  @DisplayName("a unit's figures are those of everybody in it and beneath it")
  void unitFigures() {
    assertThat(board.figures(BoardFilter.of(2026).unit(unit)))
        .isEqualTo(
            new Figures(
                4,
                2,
                Jp.of("52.00"),
                Jp.of("2.00"),
                Jp.of("8.00"),
                new MixFigures(Jp.of("48.00"), Jp.of("4.00"), Jp.ZERO, Jp.ZERO)));
    assertThat(board.byUnit(BoardFilter.of(2026).unit(unit)))
        .extracting(one -> one.unitId() + " " + one.figures().people())
        .containsExactlyInAnyOrder(unit + " 3", section + " 1");
  }

  @Test
  @DisplayName("PNS and PPPK apart, the ceiling shown over and not counted")
  void byType() {
    List<TypeFigures> types = board.byType(BoardFilter.of(2026).unit(unit));

    assertThat(types).extracting(TypeFigures::type).containsExactly(AsnType.PNS, AsnType.PPPK);
    assertThat(types)
        .extracting(type -> type.figures().counted())
        .containsExactly(Jp.of("28.00"), Jp.of("24.00"));
    assertThat(types)
        .extracting(type -> type.figures().over())
        .containsExactly(Jp.of("2.00"), Jp.of("6.00"));
    assertThat(types).extracting(type -> type.figures().percentReached()).containsExactly(33, 100);
  }

  @Test
  @DisplayName("the months add up: one at the target by February, two by March")
  void byMonth() {
    List<MonthFigures> months = board.byMonth(BoardFilter.of(2026).unit(unit));

    assertThat(months).hasSize(12);
    assertThat(months.subList(0, 4))
        .containsExactly(
            new MonthFigures(1, 4, 0, Jp.ZERO),
            new MonthFigures(2, 4, 1, Jp.of("24.00")),
            new MonthFigures(3, 4, 2, Jp.of("28.00")),
            new MonthFigures(4, 4, 2, Jp.ZERO));
    assertThat(months.get(11).percentReached()).isEqualTo(50);
  }

  @Test
  @DisplayName("behind every figure stand its people, in order and by the page")
  void peopleBehindFigures() {
    BoardFilter filter = BoardFilter.of(2026).unit(unit);

    assertThat(names(board.people(filter, PeopleOrder.NAME, 1, 50)))
        .containsExactly("Ayu", "Budi", "Putu", "Sari");
    PeoplePage first = board.people(filter, PeopleOrder.MOST_COUNTED, 1, 3);
    assertThat(names(first)).containsExactly("Putu", "Sari", "Budi");
    assertThat(first.total()).isEqualTo(4);
    assertThat(names(board.people(filter, PeopleOrder.MOST_COUNTED, 2, 3))).containsExactly("Ayu");
    assertThat(names(board.people(filter.reached(false), PeopleOrder.MOST_WAITING, 1, 50)))
        .containsExactly("Ayu", "Budi");
    assertThat(names(board.people(filter.reachedByMonth(2), PeopleOrder.NAME, 1, 50)))
        .containsExactly("Sari");
    assertThat(names(board.people(filter.type(AsnType.PPPK), PeopleOrder.NAME, 1, 50)))
        .containsExactly("Putu");
  }

  @Test
  @DisplayName("the head of a section sees that section only, whatever unit they ask for")
  void headSeesOwnSection() {
    acting.person(headOf(section));

    assertThat(board.figures(BoardFilter.of(2026)).counted()).isEqualTo(Jp.of("4.00"));
    assertThat(names(board.people(BoardFilter.of(2026).unit(unit), PeopleOrder.NAME, 1, 50)))
        .contains("Budi")
        .doesNotContain("Sari", "Putu", "Ayu");
  }

  @Test
  @DisplayName("a supervisor sees the own staff, the furthest from the target first")
  void supervisorSeesStaff() {
    role(sari, "SUPERVISOR");
    acting.person(sari);

    assertThat(names(board.staff(2026, PeopleOrder.MOST_AT_RISK, 1, 50)))
        .containsExactly("Ayu", "Budi");
    assertThatThrownBy(() -> board.figures(BoardFilter.of(2026))).isInstanceOf(NotPermitted.class);
  }

  private long headOf(long unitId) {
    long head = testPeople.pns("Ratna", "UNIT_HEAD");
    database
        .jdbi()
        .useHandle(
            handle ->
                handle.execute("UPDATE people_person SET unit_id = ? WHERE id = ?", unitId, head));
    return head;
  }

  private void role(long person, String role) {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "INSERT INTO people_role (person_id, role, valid_from) VALUES (?, ?, ?)",
                    person,
                    role,
                    LocalDate.of(2020, 1, 1)));
  }

  private static List<String> names(PeoplePage page) {
    return page.rows().stream().map(PersonFigures::name).toList();
  }
}
