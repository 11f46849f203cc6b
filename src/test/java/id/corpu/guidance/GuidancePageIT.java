package id.corpu.guidance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.corpu.testing.Newcomer;
import id.corpu.testing.Visit;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GuidancePageIT {

  private static final Pattern SESSION = Pattern.compile("/coaching/[0-9a-f-]{36}(\\?|$)");

  private final LocalDate yesterday = LocalDate.now(ZoneId.of("Asia/Jakarta")).minusDays(1);

  @Test
  @DisplayName(
      "Lamp. B B2 no. 1: a session both stand for is 2 JP, from the coach's log to the ledger")
  void fromTheLogToTheLedger() {
    Newcomer coachee = Newcomer.asn("Anggun");
    String session = logged(coachee);
    othersFindNothing(session);
    try (Visit visit = Visit.by(coachee.email())) {
      Page page = visit.open("/");
      page.locator("main a.btn[href='" + session + "']").click();
      assertThat(page.locator("section.go")).containsText("B2 no. 1");
      visit.accessible();
      page.locator("#konfirmasi").click();
      assertThat(page.locator("main .head .tag")).hasText("terkonfirmasi");

      visit.open("/jp?tahun=" + yesterday.getYear());
      Locator row =
          page.locator("main tbody tr")
              .filter(new Locator.FilterOptions().setHasText("Sesi coaching"));
      visit.reloadUntil(row);
      assertThat(row.locator("td").nth(4)).hasText("2,00");
      page.locator(".reason summary").click();
      assertThat(page.locator(".why")).containsText("1 kegiatan × 2 JP = 2 JP");
      assertThat(page.locator(".why .sum")).hasText("Terhitung 2 JP.");
      assertThat(page.locator(".why .cite"))
          .containsText(Pattern.compile("Blitar 35/2023 .*B2 no\\. 1"));
      visit.accessible();
    }
  }

  @Test
  @DisplayName(
      "what the log lacks is named at the top, each with its way to the field, and nothing typed is"
          + " lost")
  void gapsAreNamed() {
    Newcomer coachee = Newcomer.asn("Bagas");
    try (Visit visit = Visit.by("yohanes@demo.corpu")) {
      Page page = formFor(visit, coachee);
      page.locator("#topic").fill("Menata arsip");
      page.locator("#kirim").click();
      assertThat(page.locator(".problems li")).hasCount(5);
      page.locator(".problems a[href='#goals']").click();
      assertThat(page.locator("#goals")).isFocused();
      assertThat(page.locator("#topic")).hasValue("Menata arsip");
      visit.accessible();
    }
  }

  private String logged(Newcomer coachee) {
    try (Visit visit = Visit.by("yohanes@demo.corpu")) {
      Page page = formFor(visit, coachee);
      visit.accessible();
      page.locator("#heldOn").fill(yesterday.toString());
      page.locator("#startsAt").fill("09:15");
      page.locator("#place").fill("Ruang rapat lantai dua");
      page.locator("#topic").fill("Menata prioritas");
      page.locator("#goals").fill("Memilih tiga hal pertama");
      page.locator("#actions").fill("Menulis daftar sebelum Jumat");
      page.locator("#kirim").click();
      assertThat(page).hasURL(SESSION);
      assertThat(page.locator("main")).containsText(coachee.name());
      visit.accessible();
      return URI.create(page.url()).getPath();
    }
  }

  private static Page formFor(Visit visit, Newcomer coachee) {
    Page page = visit.open("/coaching/baru");
    page.locator("#cari").fill(coachee.name());
    page.keyboard().press("Enter");
    page.locator("main ul.rows a.btn").click();
    assertThat(page.locator("#sesi dd").first()).containsText(coachee.name());
    return page;
  }

  private static void othersFindNothing(String session) {
    try (Visit other = Visit.by("sari@demo.corpu")) {
      Assertions.assertThat(other.openRefused(session)).isEqualTo(404);
      assertThat(other.page().locator("main")).not().containsText("Menata prioritas");
      other.accessible();
    }
  }
}
