package id.corpu.jp;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.corpu.testing.Scan;
import id.corpu.testing.Visit;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From what waits on JP Saya to the officer, without typing anything again. */
class EvidencePageIT {

  @Test
  @DisplayName("Lamp. B B2 no. 9: the letter that self-study waits for is brought from JP Saya")
  void fromWhatWaitsToTheOfficer() {
    String claim;
    try (Visit visit = Visit.by("sari@demo.corpu")) {
      Page page = visit.open("/jp");
      page.locator("#menunggu ~ ul, section[aria-labelledby=menunggu]")
          .getByText("Lengkapi bukti")
          .first()
          .click();
      assertThat(page.locator("main .facts")).containsText("Surat keterangan");
      page.locator("#mulaiBukti").click();
      page.waitForURL(Pattern.compile("/klaim/[0-9a-f-]{36}$"));
      claim = URI.create(page.url()).getPath();
      assertThat(page.locator("#title")).hasCount(0);
      page.locator("#ajukan").click();
      assertThat(page.locator(".problems li")).hasCount(1);
      visit.accessible();
      page.locator("#unggah").setInputFiles(new FilePayload("surat.png", "image/png", Scan.png()));
      page.locator("#unggahBerkas").click();
      page.waitForURL(Pattern.compile("#berkas$"));
      visit.picture("claims-evidence").accessible();
      page.locator("#ajukan").click();
      assertThat(page.locator(".timeline li")).hasCount(1);
      visit.open("/jp");
      assertThat(page.locator("section[aria-labelledby=klaim]"))
          .containsText("+1 JP bila disetujui");
    }
    try (Visit officer = Visit.by("wayan@demo.corpu")) {
      Page page = officer.open("/kelola" + claim);
      assertThat(page.locator("main")).containsText("Bukti susulan");
      officer.accessible();
    }
    try (Visit visit = Visit.by("sari@demo.corpu")) {
      Page page = visit.open(claim);
      page.locator("details.fold summary").last().click();
      page.locator("#tarikKlaim").click();
      assertThat(page.locator(".messages")).containsText("ditarik");
    }
  }
}
