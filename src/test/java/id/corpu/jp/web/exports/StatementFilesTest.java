package id.corpu.jp.web.exports;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.jp.Jp;
import id.corpu.jp.MixFigures;
import id.corpu.jp.Policies;
import id.corpu.jp.YearOverview;
import id.corpu.jp.application.books.AdjustmentViewing.Books;
import id.corpu.jp.application.exports.StatementHead;
import id.corpu.jp.application.ledger.Adjustment;
import id.corpu.jp.application.ledger.EntryRow;
import id.corpu.jp.application.viewing.Articles;
import id.corpu.jp.domain.Arithmetic;
import id.corpu.jp.domain.EntryStatus;
import id.corpu.jp.domain.PolicyHistory;
import id.corpu.jp.domain.Scope;
import id.corpu.jp.domain.Switches;
import id.corpu.jp.domain.books.AdjustmentReason;
import id.corpu.jp.web.Words;
import id.corpu.people.AsnType;
import id.corpu.people.PersonCard;
import id.corpu.platform.i18n.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Sari's year of 300 lines, one of which has a title that a spreadsheet would run. */
class StatementFilesTest {

  private static final int LINES = 300;
  private static final String HOSTILE = "=HYPERLINK(\"http://jahat.test\")";
  private static final String CITATION = "Blitar 35/2023 Lamp. B B2 no. 1";

  @Test
  @DisplayName(
      "the PDF says the total, each line's place in the law and arithmetic, and numbers its pages")
  void pdf() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new StatementPdf(words()).write(out, lines());

    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      String text = new PDFTextStripper().getText(document).replace("\n", " ");
      int pages = document.getNumberOfPages();
      assertThat(pages).isGreaterThan(20);
      assertThat(text)
          .contains("Laporan JP 2025", "Sari Rahayu", "600,00 JP", CITATION)
          .contains("1 kegiatan × 2 JP = 2 JP.")
          .contains("300. Coaching ke-300")
          .contains("Pelatihan menyusul", "baru diketahui setelah penutupan")
          .contains("halaman 1 dari " + pages, "halaman " + pages + " dari " + pages);
      assertThat(text.split("Dasar: Blitar", -1)).hasSize(LINES + 2);
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("id");
    }
  }

  @Test
  @DisplayName("the spreadsheet opens, has every line, amounts as numbers and no formula")
  void spreadsheet() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StatementSheet.write(out, words(), lines());

    OpenedSheet sheet = OpenedSheet.of(out.toByteArray(), 1);
    assertThat(sheet.formulas()).isZero();
    assertThat(sheet.texts()).contains("'" + HOSTILE, "Coaching ke-300", CITATION);
    assertThat(sheet.rows()).hasSizeGreaterThan(LINES);
    assertThat(sheet.numbers()).contains("600.00");
  }

  private static StatementWords words() {
    return StatementWords.of(head(), new Words(new Texts(), Texts.INDONESIAN), new Articles(null));
  }

  private static IntFunction<List<EntryRow>> lines() {
    return after ->
        IntStream.rangeClosed(after + 1, Math.min(LINES, after + 100))
            .mapToObj(StatementFilesTest::line)
            .toList();
  }

  private static EntryRow line(int place) {
    return new EntryRow(
        place,
        new UUID(0, place),
        0,
        LocalDate.of(2025, 1, 1).plusDays(place),
        "coaching",
        Scope.NATIONAL,
        place == 7 ? HOSTILE : "Coaching ke-" + place,
        "20",
        Jp.of(2),
        Jp.of(2),
        Jp.ZERO,
        Jp.ZERO,
        EntryStatus.COUNTED,
        List.of(),
        List.of(),
        CITATION,
        Arithmetic.parse("ACTIVITIES 1 2 2.00"),
        "month:2025-01",
        45);
  }

  private static StatementHead head() {
    PersonCard sari =
        new PersonCard(
            7,
            new UUID(1, 7),
            1,
            "Sari Rahayu",
            3,
            "Dinas Kesehatan",
            "Perawat",
            AsnType.PNS,
            "1979****************",
            null,
            true);
    YearOverview overview =
        new YearOverview(
            2025,
            Jp.of(20),
            Jp.of(600),
            Jp.ZERO,
            Jp.ZERO,
            new MixFigures(Jp.ZERO, Jp.of(600), Jp.ZERO, Jp.ZERO),
            Optional.empty(),
            LINES,
            List.of(),
            "Blitar 35/2023",
            45);
    return new StatementHead(
        sari,
        true,
        "197912102006042008",
        "Kota Contoh",
        ZoneId.of("Asia/Jakarta"),
        Instant.parse("2026-02-01T03:00:00Z"),
        overview,
        List.of(),
        PolicyHistory.always(Policies.BLITAR, Switches.none()),
        new Books(Optional.empty(), List.of(late())));
  }

  private static Adjustment late() {
    return new Adjustment(
        2024,
        new UUID(2, 1),
        0,
        LocalDate.of(2024, 5, 5),
        "workshop",
        "Pelatihan menyusul",
        AdjustmentReason.LATE,
        Jp.ZERO,
        Jp.of(5),
        "Blitar 35/2023 Lamp. B B1 no. 7",
        "",
        1);
  }
}
