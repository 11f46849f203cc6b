package id.corpu.jp.application.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.jp.Jp;
import id.corpu.jp.application.ledger.BookedLine.Key;
import id.corpu.jp.domain.EntryStatus;
import id.corpu.jp.domain.books.AdjustmentReason;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ClosedYearComparisonTest {

  private static final Key ONE = new Key(new UUID(0, 1), 0);
  private static final Key OTHER = new Key(new UUID(0, 2), 0);

  @Test
  @DisplayName("a year that would be derived as it stands has nothing to adjust")
  void nothingToAdjust() {
    assertThat(compared(List.of(counted(ONE, "2")), List.of(), List.of(counted(ONE, "2"))))
        .isEmpty();
  }

  @Test
  @DisplayName("a late line is adjusted by what it is worth")
  void late() {
    only(
        compared(
            List.of(counted(ONE, "2")), List.of(), List.of(counted(ONE, "2"), counted(OTHER, "5"))),
        AdjustmentReason.LATE,
        "5");
  }

  @Test
  @DisplayName("a voided line is taken back with a negative difference")
  void withdrawn() {
    only(
        compared(List.of(counted(ONE, "2")), List.of(), List.of()),
        AdjustmentReason.WITHDRAWN,
        "-2");
  }

  @Test
  @DisplayName("evidence that comes after the closing counts as an adjustment")
  void evidence() {
    BookedLine waiting = line(ONE, "0", EntryStatus.WAITING, 1);
    only(
        compared(List.of(waiting), List.of(), List.of(counted(ONE, "2"))),
        AdjustmentReason.EVIDENCE,
        "2");
  }

  @Test
  @DisplayName("another regulation, a moved cap: each has its reason")
  void rulesAndCaps() {
    BookedLine otherRules = line(ONE, "3", EntryStatus.COUNTED, 2);
    only(
        compared(List.of(counted(ONE, "2")), List.of(), List.of(otherRules)),
        AdjustmentReason.RULES,
        "1");
    only(
        compared(List.of(counted(ONE, "2")), List.of(), List.of(counted(ONE, "1"))),
        AdjustmentReason.RECOUNTED,
        "-1");
  }

  @Test
  @DisplayName("what a later year that is closed too already has is not adjusted twice")
  void notTwice() {
    List<BookedLine> late = List.of(counted(OTHER, "5"));
    assertThat(compared(List.of(), late, List.of(counted(OTHER, "5")))).isEmpty();
    only(compared(List.of(), late, List.of()), AdjustmentReason.WITHDRAWN, "-5");
  }

  private static List<Adjustment> compared(
      List<BookedLine> closed, List<BookedLine> booked, List<BookedLine> now) {
    return ClosedYearComparison.of(2025, closed, booked, now);
  }

  private static void only(List<Adjustment> found, AdjustmentReason reason, String difference) {
    assertThat(found)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.reason()).isEqualTo(reason);
              assertThat(one.difference()).isEqualTo(Jp.of(difference));
              assertThat(one.closedYear()).isEqualTo(2025);
            });
  }

  private static BookedLine counted(Key key, String jp) {
    return line(key, jp, EntryStatus.COUNTED, 1);
  }

  private static BookedLine line(Key key, String jp, EntryStatus status, int version) {
    LocalDate day = LocalDate.of(2025, 3, 3);
    return new BookedLine(
        key, day, "coaching", "Coaching", Jp.of(jp), status, "Lamp. B", "", 45, version);
  }
}
