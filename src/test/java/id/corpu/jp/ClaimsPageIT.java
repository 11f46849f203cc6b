package id.corpu.jp;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.corpu.testing.Newcomer;
import id.corpu.testing.Scan;
import id.corpu.testing.Visit;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ClaimsPageIT {

  private static final Pattern CLAIM = Pattern.compile("/klaim/[0-9a-f-]{36}");

  private final LocalDate day = LocalDate.now(ZoneId.of("Asia/Jakarta")).minusDays(3);

  @Test
  @DisplayName(
      "Lamp. B B1 no. 7: a workshop elsewhere is 5 JP a day, from the claim over the officer to the"
          + " ledger")
  void fromTheClaimToTheLedger() {
    Newcomer claimant = Newcomer.asn("Citra");
    String claim = submitted(claimant);
    try (Visit stranger = Visit.by("sari@demo.corpu")) {
      Assertions.assertThat(stranger.openRefused(claim)).isEqualTo(404);
    }
    try (Visit officer = Visit.by("dewi@demo.corpu")) {
      Page page = officer.open("/kelola" + claim);
      assertThat(page.locator("h1")).hasText(claimant.name());
      String document = page.locator("main a[href*='/berkas/']").first().getAttribute("href");
      APIResponse file = officer.fetch(document);
      Assertions.assertThat(file.headers().get("content-security-policy")).contains("sandbox");
      Assertions.assertThat(file.headers().get("x-content-type-options")).isEqualTo("nosniff");
      page.keyboard().press("x");
      assertThat(page.locator("#rejectReason")).isFocused();
      officer.accessible();
      page.locator("h1").click();
      page.keyboard().press("a");
      assertThat(page.locator("#terimaKlaim")).isFocused();
      page.keyboard().press("Enter");
      assertThat(page.locator(".messages")).containsText(claimant.name());
      officer.open("/kelola" + claim);
      assertThat(page.locator("main .head .tag")).hasText("disetujui");
      officer.onAPhone().accessible();
    }
    try (Visit visit = Visit.by(claimant.email())) {
      Page page = visit.open("/jp?tahun=" + day.getYear());
      Locator row =
          page.locator("main tbody tr")
              .filter(new Locator.FilterOptions().setHasText("Lokakarya arsip"));
      visit.reloadUntil(row);
      assertThat(row.first().locator("td").nth(4)).hasText("5,00");
      visit.open(claim);
      assertThat(page.locator(".timeline li")).hasCount(2);
      visit.open("/pemberitahuan");
      assertThat(page.locator("main")).containsText("Lokakarya arsip");
      visit.accessible();
    }
  }

  private String submitted(Newcomer claimant) {
    try (Visit visit = Visit.by(claimant.email())) {
      Page page = visit.open("/klaim/baru?jalur=workshop");
      assertThat(page.locator("main .facts")).containsText("Sertifikat");
      assertThat(page.locator("main .facts")).containsText("5 JP");
      visit.accessible();
      page.locator("#mulaiKlaim").click();
      assertThat(page).hasURL(CLAIM);

      page.locator("#title").fill("Lokakarya arsip");
      page.locator("#organiser").fill("Arsip Nasional");
      page.locator("#from1").fill(day.plusDays(9).toString());
      page.locator("#learned").fill("Menata arsip dinamis");
      page.locator("#learned").blur();
      assertThat(page.locator("[data-claim-status]")).containsText("Tersimpan");

      upload(page, "sertifikat.pdf");
      assertThat(page.locator(".alert.bad")).containsText("tidak sesuai");
      assertThat(page.locator("#title")).hasValue("Lokakarya arsip");
      page.locator("#ajukan").click();
      assertThat(page.locator(".problems li")).hasCount(2);
      visit.accessible();
      upload(page, "sertifikat.png");
      page.locator("#from1").fill(day.toString());
      page.locator("#ajukan").click();
      assertThat(page.locator(".timeline li")).hasCount(1);
      return URI.create(page.url()).getPath();
    }
  }

  private static void upload(Page page, String name) {
    page.locator("#unggah").setInputFiles(new FilePayload(name, "image/png", Scan.png()));
    page.locator("#unggahBerkas").click();
    page.waitForURL(Pattern.compile("#berkas$"));
  }
}
