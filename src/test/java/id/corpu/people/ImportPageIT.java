package id.corpu.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.corpu.testing.TestPeople;
import id.corpu.testing.Visit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ImportPageIT {

  private static final String HEADER =
      "kunci_pegawai;nip;nama;status;tmt_status;unit_kode;unit_nama;jabatan;atasan\n";
  private static final String BAD = "bukan 18 angka";

  private final String tag = UUID.randomUUID().toString().substring(0, 8);
  private final String name = "Impor Pegawai " + tag;
  private final String number = TestPeople.number();
  private final String file =
      HEADER
          + String.join(";", tag, number, name, "PNS", "2020-01-01", "DPMPTSP", "", "", "\n")
          + String.join(
              ";", tag + "-x", "123", "Salah Nomor", "PNS", "2020-01-01", "DPMPTSP", "", "", "\n");

  @Test
  @DisplayName("a file is tried, its bad row explained and left out, the good one written, once")
  void importsAFile() throws IOException {
    try (Visit visit = Visit.by("dewi@demo.corpu")) {
      Page page = visit.open("/kelola/orang/impor");
      visit.accessible();
      upload(page);
      assertThat(page.locator("#hasil")).hasText("Hasil uji coba");
      assertThat(tab(page, "Baru")).containsText("1");
      tab(page, "Ditolak").click();
      assertThat(page.locator("main tbody tr")).containsText(BAD);
      visit.accessible();
      Assertions.assertThat(rejected(page))
          .contains(BAD)
          .contains("Salah Nomor")
          .doesNotContain(name);
      notYetThere(visit);

      page.goBack();
      page.locator("main input[type=submit].primary").click();
      assertThat(page.locator("#hasil")).hasText("Impor selesai");

      visit.open("/kelola/orang?q=" + name);
      Locator row = page.locator("main tbody tr");
      assertThat(row).hasCount(1);
      assertThat(row.locator("td").nth(1)).hasText("•••••••• •••••• • " + number.substring(15));
      assertThat(row).not().containsText(number);
      visit.accessible();

      visit.open("/kelola/orang/impor");
      upload(page);
      assertThat(page.locator("main")).containsText("Berkas ini tidak mengubah apa pun.");
      assertThat(tab(page, "Sama")).containsText("1");
      page.locator("main input[type=submit]").click();
      assertThat(page.locator("main")).containsText("tidak ada yang ditulis");
    }
  }

  private void notYetThere(Visit visit) {
    visit.open("/kelola/orang?q=" + name);
    assertThat(visit.page().locator("main .empty")).isVisible();
  }

  private void upload(Page page) {
    page.locator("#berkas")
        .setInputFiles(
            new FilePayload("pegawai.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
    page.locator("main form button[type=submit]").click();
    page.waitForURL(Pattern.compile("/kelola/orang/impor/[0-9a-f-]{36}"));
  }

  private static Locator tab(Page page, String outcome) {
    return page.locator("nav.tabs a").filter(new Locator.FilterOptions().setHasText(outcome));
  }

  private static String rejected(Page page) throws IOException {
    Download download =
        page.waitForDownload(() -> page.locator("main a[href$='/ditolak.csv']").click());
    try (InputStream content = download.createReadStream()) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
