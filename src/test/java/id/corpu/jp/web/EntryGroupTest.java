package id.corpu.jp.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.jp.Jp;
import id.corpu.jp.application.ledger.EntryRow;
import id.corpu.jp.domain.Arithmetic;
import id.corpu.jp.domain.EntryStatus;
import id.corpu.jp.domain.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EntryGroupTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  private int position = 9;

  @Test
  @DisplayName("the steps of a course on one day are one row, whose JP are their sum")
  void stepsOfADayAreOneRow() {
    List<EntryGroup> groups =
        EntryGroup.of(
            List.of(
                entry(MONDAY, "Arsip", "0.25"),
                entry(MONDAY, "Arsip", "1.10"),
                entry(MONDAY.minusDays(1), "Arsip", "0.40"),
                entry(MONDAY.minusDays(1), "Loket", "0.50")),
            false,
            false);

    assertThat(groups).extracting(EntryGroup::size).containsExactly(2, 1, 1);
    assertThat(groups.get(0).recorded()).isEqualTo(Jp.of("1.35"));
    assertThat(groups.get(0).credited()).isEqualTo(Jp.of("1.35"));
  }

  @Test
  @DisplayName("no entry is lost and none changes its place")
  void keepsEveryEntry() {
    List<EntryRow> entries =
        List.of(
            entry(MONDAY, "Arsip", "0.25"),
            entry(MONDAY, "Loket", "0.50"),
            entry(MONDAY, "Arsip", "0.25"));

    assertThat(
            EntryGroup.of(entries, true, true).stream().flatMap(group -> group.entries().stream()))
        .containsExactlyElementsOf(entries);
    assertThat(EntryGroup.of(List.of(), true, true)).isEmpty();
  }

  @Test
  @DisplayName("entries without a title stay apart: nobody could tell what their row stands for")
  void untitledEntriesStayApart() {
    List<EntryRow> untitled = List.of(entry(MONDAY, "", "1.00"), entry(MONDAY, "", "1.00"));

    assertThat(EntryGroup.of(untitled, false, false)).hasSize(2);
  }

  @Test
  @DisplayName("a row at the edge of a page does not claim to be the whole day")
  void rowsAtTheEdgeMayGoOn() {
    List<EntryRow> entries =
        List.of(
            entry(MONDAY, "Arsip", "0.25"),
            entry(MONDAY, "Loket", "0.50"),
            entry(MONDAY, "Surat", "0.25"));

    assertThat(EntryGroup.of(entries, false, true))
        .extracting(EntryGroup::cut)
        .containsExactly(false, false, true);
    assertThat(EntryGroup.of(entries, true, false))
        .extracting(EntryGroup::cut)
        .containsExactly(true, false, false);
  }

  private EntryRow entry(LocalDate day, String title, String jp) {
    return new EntryRow(
        position--,
        UUID.randomUUID(),
        1,
        day,
        "e-learning",
        Scope.NATIONAL,
        title,
        "10",
        Jp.of(jp),
        Jp.of(jp),
        Jp.ZERO,
        Jp.ZERO,
        EntryStatus.COUNTED,
        List.of(),
        List.of(),
        "Lamp. B B2 no. 3",
        new Arithmetic(List.of()),
        "2026-03-02",
        45);
  }
}
