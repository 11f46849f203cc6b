package id.corpu.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.corpu.testing.Visit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PeopleScreensPageIT {

  private static final String ADMIN = "dewi@demo.corpu";

  @Test
  @DisplayName("an administrator changes a person's supervisor on the screen and sees the result")
  void movesSomebody() {
    try (Visit visit = Visit.by(ADMIN)) {
      Page page = visit.open("/kelola/orang?halaman=2");
      page.locator("table.cards a").last().click();
      page.locator("a[href$='/penempatan']").click();
      visit.accessible();
      page.locator("#atasan").fill("Tiada Orang Bernama Ini");
      page.locator("main input[type=submit]").click();
      assertThat(page.locator("main")).containsText("Tidak ada pegawai kota ini");
      page.locator("#atasan").fill("dewi");
      page.locator("#jabatan").fill("Jabatan uji layar");
      page.locator("#jenis").selectOption("PELAKSANA");
      page.locator("main input[type=submit]").click();
      page.waitForURL(url -> !url.endsWith("/penempatan"));
      assertThat(page.locator("main")).containsText("Jabatan uji layar");
      visit.accessible();
    }
  }

  @Test
  @DisplayName("one-time passwords come as a file once; afterwards nobody waits for one")
  void handsOutPasswords() throws IOException {
    try (Visit visit = Visit.by(ADMIN)) {
      importTwo(visit);
      Page page = visit.open("/kelola/orang/sandi");
      visit.accessible();
      Locator unit = page.locator("select#unit option", having("Unit layar"));
      assertThat(unit).containsText("2 belum dibagikan");
      page.locator("select#unit").selectOption(unit.getAttribute("value"));
      Download file = page.waitForDownload(() -> page.locator("main button[type=submit]").click());
      List<String> lines = Files.readAllLines(file.path());
      Assertions.assertThat(lines.get(0)).contains("Kata sandi sekali pakai");
      Assertions.assertThat(lines)
          .hasSize(3)
          .anyMatch(
              line -> line.matches("Unit layar;Layar Satu;19610203 198501 1 001;;[a-z0-9-]{19}"));
      visit.open("/kelola/orang/sandi");
      assertThat(unit).containsText("2 sudah dibagikan");
      page.locator("select#unit").selectOption(unit.getAttribute("value"));
      page.locator("main button[type=submit]").click();
      assertThat(page.locator("main [role=alert]")).containsText("Tidak ada lagi");
      visit.accessible();
    }
  }

  private static Page.LocatorOptions having(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static void importTwo(Visit visit) {
    String csv =
        "kunci_pegawai;nip;nama;status;tmt_status;unit_kode;unit_nama\n"
            + "LAYAR-1;196102031985011001;Layar Satu;PNS;1985-01-01;LAYAR;Unit layar\n"
            + "LAYAR-2;196102041985012002;Layar Dua;PNS;1985-01-01;LAYAR;Unit layar\n";
    Page page = visit.open("/kelola/orang/impor");
    page.locator("#berkas")
        .setInputFiles(
            new FilePayload("layar.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    page.locator("main form button[type=submit]").click();
    page.locator("main input.btn.primary").click();
    page.locator("main a[href$='/kelola/orang/sandi']").waitFor();
  }
}
