package id.corpu.jp;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.corpu.testing.Visit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BooksPageIT {

  /** A year before the demo city's learning begins, so that closing it concerns nobody. */
  private static final String YEAR = "/kelola/jp/tutup?tahun=2024";

  @Test
  @DisplayName(
      "the CLO closes a year by decree, checks its chain, and reopens it only by another decree")
  void closesChecksAndReopens() {
    try (Visit visit = Visit.by("hasan@demo.corpu")) {
      Page page = visit.open(YEAR);
      decree(page, "nomor", "tanggal", "800/7/2026");
      page.locator("#t [type=submit]").click();
      assertThat(page.locator("main h2").first()).hasText("Tahun ini ditutup");
      page.locator("#p [type=submit]").click();
      assertThat(page.locator("main .alert.ok").first()).containsText("Utuh");
      visit.accessible();

      page.locator("main details.fold summary").click();
      decree(page, "nomorBuka", "tanggalBuka", "800/7/2026");
      page.locator("#sebab").fill("Uji");
      page.locator("#b [type=submit]").click();
      assertThat(page.locator("body")).containsText("memerlukan keputusan lain");

      page.locator("main details.fold").evaluate("d => (d.open = true)");
      page.locator("#nomorBuka").fill("800/8/2026");
      page.locator("#b [type=submit]").click();
      assertThat(page.locator("#t")).isVisible();
      Locator register = page.locator("#r tbody tr");
      assertThat(register.first()).containsText("Dibuka kembali");
      visit.onAPhone().accessible();
    }
  }

  @Test
  @DisplayName("an ASN takes the own year along as PDF and spreadsheet, but no recap of others")
  void ownStatement() throws Exception {
    try (Visit visit = Visit.by("sari@demo.corpu")) {
      APIResponse pdf = visit.fetch("/jp/laporan.pdf");
      assertThat(pdf.headers()).containsEntry("content-type", "application/pdf");
      try (PDDocument document = Loader.loadPDF(pdf.body())) {
        String text = new PDFTextStripper().getText(document);
        assertThat(text).contains("Dasar: Blitar 35/2023", "Terhitung", "halaman 1 dari");
      }
      assertThat(visit.fetch("/jp/laporan.xlsx").body()).startsWith('P', 'K');
      assertThat(visit.fetch("/jp/rekap.xlsx").status()).isEqualTo(403);
      assertThat(visit.fetch("/jp/riwayat-kursus.csv").status()).isEqualTo(403);
    }
  }

  @Test
  @DisplayName("a unit head takes the unit's recap and forms along")
  void unitRecap() {
    try (Visit visit = Visit.by("ratna@demo.corpu")) {
      assertThat(visit.fetch("/jp/rekap.xlsx").body()).startsWith('P', 'K');
      assertThat(visit.fetch("/jp/laporan-kegiatan.xlsx").body()).startsWith('P', 'K');
      assertThat(visit.fetch("/jp/riwayat-kursus.csv").text())
          .startsWith("nipBaru;nama;")
          .contains(";namaKursus;");
    }
  }

  private static void decree(Page page, String number, String date, String text) {
    page.locator("#" + number).fill(text);
    page.locator("#" + date).fill("2026-01-15");
  }
}
