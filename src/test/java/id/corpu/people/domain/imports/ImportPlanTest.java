package id.corpu.people.domain.imports;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.people.AsnType;
import id.corpu.people.domain.PositionKind;
import id.corpu.people.domain.imports.Reason.Code;
import id.corpu.people.domain.imports.Register.KnownPerson;
import id.corpu.people.domain.imports.Register.KnownPosition;
import id.corpu.people.domain.imports.Register.KnownStatus;
import id.corpu.people.domain.imports.Register.KnownUnit;
import id.corpu.people.domain.imports.RowOutcome.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ImportPlanTest {

  private static final String SARI = "197912102006041008";
  private static final String BUDI = "198001012006041001";
  private static final String WATI = "199009132024212014";

  private final Map<String, KnownPerson> people = new HashMap<>();
  private final Map<String, KnownUnit> units = new HashMap<>();
  private final Map<String, KnownPosition> positions = new HashMap<>();
  private final List<ImportRow> rows = new ArrayList<>();

  ImportPlanTest() {
    units.put("DINKES", new KnownUnit(1, 0, "DINKES", "Dinas Kesehatan", null, "/1/"));
    units.put("PUSKESMAS", new KnownUnit(2, 0, "PUSKESMAS", "Puskesmas", 1L, "/1/2/"));
    positions.put("perawat", new KnownPosition(7, 0, "Perawat", PositionKind.FUNGSIONAL));
  }

  @Test
  @DisplayName("Somebody unknown is new, the same row again changes nothing")
  void secondImportIsTheSame() {
    row("K1", SARI, "Sari").with("jabatan", "Perawat").with("surel", "Sari@kota.go.id");
    assertThat(plan().totals()).isEqualTo(new Totals(1, 0, 0, 0, 0, 0));
    known(1, "K1", SARI, "Sari", 1, 7L, null, "sari@kota.go.id");
    assertThat(plan().totals()).isEqualTo(new Totals(0, 0, 1, 0, 0, 0));
    assertThat(plan().totals().changesNothing()).isTrue();
  }

  @Test
  @DisplayName("A changed row names its columns; columns that the file lacks stay as they are")
  void namesChanges() {
    known(1, "K1", SARI, "Sari", 1, 7L, null, "sari@kota.go.id");
    row("k1", SARI, "Sari Rahayu").with("unit_kode", "puskesmas");
    assertThat(outcome(2).kind()).isEqualTo(Kind.CHANGED);
    assertThat(outcome(2).changes()).containsExactly(ImportColumn.NAME, ImportColumn.UNIT_CODE);
  }

  @Test
  @DisplayName("A PPPK's new number is a change of the same person (NI PPPK is no stable key)")
  void keepsThePersonWhenTheNumberChanges() {
    known(1, "K1", BUDI, "Sari", 1, null, null, null);
    row("K1", SARI, "Sari");
    assertThat(outcome(2).changes()).containsExactly(ImportColumn.NUMBER);
  }

  @Test
  @DisplayName("Two people may swap their numbers, but nobody may take one that is kept")
  void letsNumbersSwap() {
    known(1, "K1", SARI, "Sari", 1, null, null, null);
    known(2, "K2", BUDI, "Budi", 1, null, null, null);
    row("K1", BUDI, "Sari");
    assertThat(reasons(2)).containsExactly(Code.NUMBER_TAKEN);
    row("K2", SARI, "Budi");
    assertThat(plan().totals().rowsChanged()).isEqualTo(2);
  }

  @Test
  @DisplayName("A key or number twice in the file rejects both rows, each naming the other's line")
  void rejectsDuplicates() {
    row("K1", SARI, "Sari");
    row("K1", BUDI, "Budi");
    row("K3", SARI, "Wati");
    assertThat(outcome(2).reasons()).contains(Reason.of(Code.KEY_TWICE, 3));
    assertThat(outcome(3).reasons()).containsExactly(Reason.of(Code.KEY_TWICE, 2));
    assertThat(plan().totals()).isEqualTo(new Totals(1, 0, 0, 2, 0, 0));
  }

  @Test
  @DisplayName("A circle of supervisors within the file rejects its rows only")
  void rejectsSupervisorCircles() {
    row("K1", SARI, "Sari").with("atasan", BUDI);
    row("K2", BUDI, "Budi").with("atasan", "K1");
    row("K3", WATI, "Wati").with("status", "PPPK");
    assertThat(reasons(2)).containsExactly(Code.SUPERVISOR_CYCLE);
    assertThat(reasons(3)).containsExactly(Code.SUPERVISOR_CYCLE);
    assertThat(outcome(4).kind()).isEqualTo(Kind.NEW);
  }

  @Test
  @DisplayName("A circle that the file closes with what is known is seen as well")
  void rejectsCirclesWithTheRegister() {
    known(1, "K1", SARI, "Sari", 1, null, 2L, null);
    known(2, "K2", BUDI, "Budi", 1, null, null, null);
    row("K2", BUDI, "Budi").with("atasan", SARI);
    assertThat(reasons(2)).containsExactly(Code.SUPERVISOR_CYCLE);
  }

  @Test
  @DisplayName("Unknown supervisors are refused, and so are the staff of a rejected newcomer")
  void followsRejectedSupervisors() {
    row("K1", "197902302006041008", "Sari");
    row("K2", BUDI, "Budi").with("atasan", "K1");
    row("K3", WATI, "Wati").with("status", "PPPK").with("atasan", "K2");
    row("K4", "198001012006041002", "Made").with("atasan", "TIDAK-ADA");
    assertThat(reasons(2)).containsExactly(Code.NUMBER_BIRTH_DATE);
    assertThat(reasons(3)).containsExactly(Code.SUPERVISOR_REJECTED);
    assertThat(reasons(4)).containsExactly(Code.SUPERVISOR_REJECTED);
    assertThat(reasons(5)).containsExactly(Code.SUPERVISOR_UNKNOWN);
  }

  @Test
  @DisplayName("A circle of units is refused")
  void rejectsUnitCircles() {
    row("K1", SARI, "Sari").with("unit_induk", "PUSKESMAS");
    assertThat(outcome(2).reasons()).containsExactly(Reason.of(Code.UNIT_CYCLE, "DINKES"));
  }

  @Test
  @DisplayName("New units need a name once, one name only, and a unit above that exists")
  void checksUnits() {
    row("K1", SARI, "Sari").with("unit_kode", "BARU").with("unit_nama", "Unit Baru");
    row("K2", BUDI, "Budi").with("unit_kode", "BARU").with("unit_nama", "Unit Lain");
    row("K3", WATI, "W").with("status", "PPPK").with("unit_kode", "KOSONG");
    row("K4", "198001012006041002", "M").with("unit_induk", "HILANG");
    assertThat(outcome(3).reasons()).containsExactly(Reason.of(Code.UNIT_CONTRADICTS, 2));
    assertThat(reasons(4)).containsExactly(Code.UNIT_UNKNOWN);
    assertThat(reasons(5)).containsExactly(Code.UNIT_PARENT_UNKNOWN);
    assertThat(plan().totals().unitsNew()).isEqualTo(1);
  }

  @Test
  @DisplayName("A status only moves forward: an earlier first day than the recorded one is refused")
  void refusesEarlierStatus() {
    known(1, "K1", SARI, "Sari", 1, null, null, null);
    row("K1", SARI, "Sari").with("tmt_status", "01-04-2005");
    assertThat(reasons(2)).containsExactly(Code.STATUS_EARLIER);
  }

  @Test
  @DisplayName("Every broken cell of a row is told at once")
  void tellsAllFaults() {
    row("K 1", "1,97912E+17", "").with("status", "HONORER").with("tmt_status", "31-02-2020");
    assertThat(reasons(2))
        .containsExactlyInAnyOrder(
            Code.KEY_FORM,
            Code.NUMBER_SCIENTIFIC,
            Code.NAME_MISSING,
            Code.STATUS_UNKNOWN,
            Code.STATUS_FROM_FORM);
  }

  private ImportPlan plan() {
    return new ImportPlan(rows, new Register(people, units, positions, Set.of(), Set.of()));
  }

  private RowOutcome outcome(int line) {
    return plan().outcomes().get(line - 2);
  }

  private List<Code> reasons(int line) {
    return outcome(line).reasons().stream().map(Reason::code).toList();
  }

  private Row row(String key, String number, String name) {
    Map<ImportColumn, String> cells = new EnumMap<>(ImportColumn.class);
    cells.put(ImportColumn.KEY, key);
    cells.put(ImportColumn.NUMBER, number);
    cells.put(ImportColumn.NAME, name);
    cells.put(ImportColumn.STATUS, "PNS");
    cells.put(ImportColumn.STATUS_FROM, "2006-04-01");
    cells.put(ImportColumn.UNIT_CODE, "DINKES");
    rows.add(new ImportRow(rows.size() + 2, cells, List.of()));
    return new Row(cells);
  }

  private record Row(Map<ImportColumn, String> cells) {
    Row with(String heading, String text) {
      cells.put(ImportColumn.under(heading).orElseThrow(), text);
      return this;
    }
  }

  private void known(
      long id,
      String key,
      String number,
      String name,
      long unit,
      Long post,
      Long boss,
      String mail) {
    LocalDate from = LocalDate.of(2006, 4, 1);
    KnownStatus status = new KnownStatus(id, AsnType.PNS, number, from, null, null);
    people.put(
        key, new KnownPerson(id, 0, key, number, name, mail, unit, post, boss, true, status));
  }
}
