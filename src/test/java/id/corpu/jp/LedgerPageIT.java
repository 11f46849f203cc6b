package id.corpu.jp;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.corpu.testing.Visit;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LedgerPageIT {

  private static final Pattern SOME_JP = Pattern.compile("(?!0 )\\d+(,\\d+)? JP");

  @Test
  @DisplayName("the year at a glance says what counts, what waits and what lies over the caps")
  void yearAtAGlance() {
    try (Visit visit = Visit.by("sari@demo.corpu")) {
      Page page = visit.open("/jp");
      assertThat(figure(page, "Terhitung")).hasText(Pattern.compile("\\d+(,\\d+)? dari 20 JP"));
      assertThat(figure(page, "Menunggu")).hasText(SOME_JP);
      assertThat(figure(page, "Di atas batas")).hasText(SOME_JP);
      for (String state : new String[] {"terhitung", "menunggu", "batas harian"}) {
        assertThat(page.locator("main tbody .tag").filter(text(state)).first()).isVisible();
      }
    }
  }

  @Test
  @DisplayName("every row opens its arithmetic, what came of it and the place in the regulation")
  void everyRowExplainsItself() {
    try (Visit visit = Visit.by("sari@demo.corpu")) {
      Page page = visit.open("/jp");
      Locator reasons = page.locator("main .reason details");
      for (int i = 0; i < reasons.count(); i++) {
        reasons.nth(i).locator("summary").click();
        Locator why = reasons.nth(i).locator(".why");
        assertThat(why.locator(".part p").first()).isVisible();
        assertThat(why.locator(".sum").first()).containsText("JP");
        assertThat(why.locator(".cite").last()).containsText("Dasar: Blitar 35/2023");
      }
      Assertions.assertThat(reasons.count()).isPositive();
      visit.accessible();
    }
  }

  @Test
  @DisplayName("the steps of a course on one day are one row that opens the arithmetic of each")
  void stepsOfADayAreOneRow() {
    try (Visit visit = Visit.by("sari@demo.corpu")) {
      Page page = visit.open("/jp");
      String course = "main tbody tr:has-text('Standar Pelayanan Publik'):has-text('catatan')";
      Locator row = page.locator(course).first();
      Locator reason = page.locator(course + " + .reason").first();
      reason.locator("summary").click();
      int steps = Integer.parseInt(row.locator("span.muted").innerText().replaceAll("\\D.*", ""));
      assertThat(reason.locator(".part")).hasCount(steps);
      assertThat(reason.getByText("menit belajar aktif")).hasCount(steps);
    }
  }

  @Test
  @DisplayName("in English the page is the same page of the same year")
  void inEnglish() {
    try (Visit visit = Visit.by("sari@demo.corpu")) {
      Page page = visit.open("/jp?hal=2");
      String address = page.url();
      page.locator("details.menu summary").first().click();
      page.locator("a[hreflang=en]").click();
      assertThat(page).hasURL(address);
      assertThat(page.locator("main h1")).hasText(Pattern.compile("My JP .*"));
      page.locator("main .reason summary").first().click();
      assertThat(page.locator("main .reason .why > .cite").first()).containsText("Blitar 35/2023");
      visit.accessible();
    }
  }

  @Test
  @DisplayName("with all reasons open it fits a phone of 360 pixels")
  void fitsAPhone() {
    try (Visit visit = Visit.byPhone("sari@demo.corpu")) {
      Page page = visit.open("/jp");
      page.locator("main .reason details").evaluateAll("all => all.forEach(d => (d.open = true))");
      visit.accessible().picture("phone-jp-open");
    }
  }

  private static Locator figure(Page page, String name) {
    return page.locator("main .card.figure > span:text-is('" + name + "') + b");
  }

  private static Locator.FilterOptions text(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
