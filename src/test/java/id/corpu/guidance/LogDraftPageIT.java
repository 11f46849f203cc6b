package id.corpu.guidance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import id.corpu.testing.Visit;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LogDraftPageIT {

  private static final String COACH = "yohanes@demo.corpu";
  private static final String FORM = "/coaching/baru?cari=sari";

  private static void choose(Visit visit) {
    visit.open(FORM);
    visit.page().locator("a[href*='orang=']").first().click();
    assertThat(visit.page().locator("#topic")).isVisible();
  }

  private static void write(Page page) {
    page.locator("#topic").fill("Antrean layanan");
    page.locator("#actions").fill("Menyusun daftar tunggu\nMembaginya tiap Senin");
    page.locator("#heldOn")
        .fill(LocalDate.now(java.time.ZoneId.of("Asia/Jakarta")).minusDays(1).toString());
    page.locator("#kind").selectOption("MENTORING");
  }

  private static void isThere(Page page) {
    assertThat(page.locator("#topic")).hasValue("Antrean layanan");
    assertThat(page.locator("#actions")).hasValue("Menyusun daftar tunggu\nMembaginya tiap Senin");
    assertThat(page.locator("#kind")).hasValue("MENTORING");
    assertThat(page.locator("[data-draft-notice]")).isVisible();
  }

  @Test
  @DisplayName("what a coach has typed survives a left page and an ended session, until it is sent")
  void draftSurvives() {
    try (Visit visit = Visit.by(COACH)) {
      Page page = visit.page();
      choose(visit);
      write(page);
      visit.open("/coaching");
      choose(visit);
      isThere(page);
      visit.accessible();

      page.context().clearCookies();
      page.locator("#kirim").click();
      page.waitForURL(Pattern.compile("/masuk"));
      visit.signIn(COACH);
      visit.open("/coaching/baru");
      page.locator("[data-drafts] a").first().click();
      isThere(page);

      page.locator("#startsAt").fill("09:15");
      page.locator("#place").fill("Ruang Kusuma");
      page.locator("#kirim").click();
      assertThat(page.locator(".problems")).isVisible();
      assertThat(page.locator("#topic")).hasValue("Antrean layanan");
      page.locator("#goals").fill("Antrean lebih pendek");
      page.locator("#kirim").click();
      page.waitForURL(Pattern.compile("terkirim=1"));
      visit.accessible();

      choose(visit);
      assertThat(page.locator("#topic")).hasValue("");
      assertThat(page.locator("[data-draft-notice]")).isHidden();
    }
  }

  @Test
  @DisplayName("a draft is its writer's alone and can be thrown away")
  void draftIsPersonal() {
    try (Visit visit = Visit.by(COACH)) {
      Page page = visit.page();
      choose(visit);
      write(page);
      visit.open("/coaching/baru");
      assertThat(page.locator("[data-drafts] a")).hasCount(1);

      page.evaluate(
          "for (const key of Object.keys(localStorage)) if (key.startsWith('corpu.draft.'))"
              + " { localStorage.setItem(key.replace(/draft\\.[^.]+/, 'draft.other'),"
              + " localStorage.getItem(key)); localStorage.removeItem(key); }");
      visit.open("/coaching/baru");
      assertThat(page.locator("[data-drafts]")).isHidden();

      choose(visit);
      write(page);
      visit.open("/coaching");
      choose(visit);
      page.locator("[data-draft-notice] button").click();
      assertThat(page.locator("#topic")).hasValue("");
      visit.open("/coaching/baru");
      assertThat(page.locator("[data-drafts]")).isHidden();
    }
  }
}
