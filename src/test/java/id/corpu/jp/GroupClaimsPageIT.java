package id.corpu.jp;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.corpu.testing.Newcomer;
import id.corpu.testing.Scan;
import id.corpu.testing.Visit;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GroupClaimsPageIT {

  private static final Pattern GROUP = Pattern.compile("/kelola/klaim-massal/[0-9a-f-]{36}.*");

  @Test
  @DisplayName(
      "an officer brings a class with its sheet: tried first, then claimed for who was there")
  void bringsAClass() throws Exception {
    Newcomer claimant = Newcomer.asn("Wayan");
    String day = LocalDate.now(ZoneId.of("Asia/Jakarta")).minusDays(3).toString();
    String number = claimant.number();
    String sheet = "nip,nama\n" + number + ",\n123,=1+1\n";
    try (Visit visit = Visit.by("dewi@demo.corpu")) {
      Page page = visit.open("/kelola/klaim");
      page.locator("main a[href$='/klaim-massal']").click();
      visit.accessible();
      visit.open("/kelola/klaim-massal/baru?jalur=workshop");
      visit.accessible();
      page.locator("#mulaiMassal").click();
      page.waitForURL(GROUP);
      page.locator("#title").fill("Kelas kearsipan");
      page.locator("#organiser").fill("Arsip Nasional");
      page.locator("#from1").fill(day);
      page.locator("#learned").fill("Menata arsip");
      page.locator("#learned").blur();
      assertThat(page.locator("[data-claim-status]")).containsText("Tersimpan");
      visit.open(java.net.URI.create(page.url()).getPath());
      assertThat(page.locator("#learned")).hasValue("Menata arsip");
      page.locator("#simpan").click();
      assertThat(page.locator("h1")).hasText("Kelas kearsipan");
      page.locator("#unggah").setInputFiles(new FilePayload("daftar.png", "image/png", Scan.png()));
      page.locator("#unggahBerkas").click();
      assertThat(page.locator("main")).containsText("daftar.png");
      visit.accessible();
      page.locator("#sheet")
          .setInputFiles(
              new FilePayload("hadir.csv", "text/csv", sheet.getBytes(StandardCharsets.UTF_8)));
      page.locator("#ujiCoba").click();
      assertThat(page.locator("main tbody tr")).containsText(claimant.name());
      assertThat(page.locator("main tbody tr")).not().containsText(number);
      visit.accessible();
      String path = java.net.URI.create(page.url()).getPath();
      Assertions.assertThat(visit.fetch(path + "/ditolak.csv").text())
          .contains("18 angka")
          .contains("'=1+1");
      page.locator("#terapkan").click();
      page.locator("[data-group-state=SUBMITTED]").waitFor();
      assertThat(page.locator("#terimaSemua")).hasCount(0);
      visit.picture("group-claim").onAPhone().accessible();
    }
    try (Visit visit = Visit.by(Newcomer.asn("Komang").as("BKPSDM_ADMIN").email())) {
      Page page = visit.open("/kelola/klaim-massal");
      page.getByText("Kelas kearsipan").first().click();
      assertThat(page.locator("dl.facts")).containsText("Arsip Nasional");
      String proof = page.getByText("daftar.png").getAttribute("href");
      Assertions.assertThat(visit.fetch(proof).headers())
          .containsEntry("content-type", "image/png");
      visit.accessible();
      page.locator("#terimaSemua").click();
      page.locator("[data-group-state=ACCEPTED]").waitFor();
    }
    try (Visit visit = Visit.by(claimant.email())) {
      Page page = visit.open("/klaim");
      assertThat(page.locator("main tbody")).containsText("Kelas kearsipan");
      visit.open("/jp");
      assertThat(page.locator("main")).containsText("Kelas kearsipan");
      visit.open("/pemberitahuan");
      assertThat(page.locator("main")).containsText("Petugas mengajukan klaim");
    }
  }
}
