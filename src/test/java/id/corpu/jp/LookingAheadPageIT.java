package id.corpu.jp;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import id.corpu.testing.Visit;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Screens that look ahead: a change of rules before it is decided, an activity before it is done.
 */
class LookingAheadPageIT {

  private static final int YEAR = LocalDate.now(ZoneId.of("Asia/Jakarta")).getYear();

  @Test
  @DisplayName("60 minutes a JP: the preview says who loses, and asks who decided it and why")
  void previewBeforeADecision() {
    try (Visit visit = Visit.by("dewi@demo.corpu")) {
      Page page = visit.open("/kelola/jp?atur=minutesPerJp");
      page.locator("#nilai").fill("60");
      page.locator("#berlaku").fill(YEAR + "-01-01");
      page.locator("#d .btn.primary").click();
      assertThat(page).hasURL(Pattern.compile(".*/kelola/jp/pratinjau/\\d+$"));
      assertThat(page.locator("#ringkas"))
          .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(120_000));
      assertThat(page.locator("main h1")).hasText("Menit untuk 1 JP: 45 menit → 60 menit");
      assertThat(page.locator("#terapkan")).isVisible();

      page.locator(".chip[href*=LOSING]").click();
      assertThat(page.locator("[aria-labelledby=siapa] tbody tr").first())
          .containsText(Pattern.compile("-\\d+,\\d\\d"));
      visit.picture("desk-kelola-jp-pratinjau").accessible();
      visit.onAPhone().picture("phone-kelola-jp-pratinjau").accessible();
    }
  }

  @Test
  @DisplayName("300 minutes of e-learning on a day are told to be 3 JP, with cap and article")
  void simulation() {
    try (Visit visit = Visit.by("sari@demo.corpu")) {
      Page page = visit.open("/jp/simulasi");
      page.locator("#jalur").selectOption("e-learning");
      page.locator("main form .btn").first().click();
      page.locator("#tanggal").fill(YEAR + "-12-31");
      page.locator("#menit").fill("300");
      page.locator("[aria-labelledby=ukuran] .btn.primary").click();

      assertThat(page.locator("#hasil")).hasText("Menambah 3 JP");
      assertThat(page.locator(".why").first()).containsText("300 menit");
      assertThat(page.locator(".why .cite").first()).containsText("Blitar 35/2023");
      visit.accessible();
    }
  }
}
