package id.corpu.learning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.corpu.testing.Newcomer;
import id.corpu.testing.Visit;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlayerPageIT {

  private static final String PLAYER = "/belajar/menyapa-warga";

  private Newcomer asn;

  @BeforeEach
  void come() {
    asn = Newcomer.asn("Wulan");
  }

  @Test
  @DisplayName("who finds a course, enrols and signs out resumes at the very step")
  void resumesAtTheStep() {
    try (Visit visit = Visit.by(asn.email())) {
      Page page = visit.open("/katalog");
      page.locator("main input[name=q]").fill("menyapa");
      page.locator("main form button").click();
      page.locator("main a.title").getByText("Menyapa Warga").click();
      visit.accessible();
      enrol(page);
      assertThat(page).hasURL(Pattern.compile(PLAYER + "/a01-menyapa$"));
      visit.accessible();
      next(page);
      assertThat(page).hasURL(Pattern.compile(PLAYER + "/a02-mendengar$"));

      visit.signOut().signIn(asn.email());
      visit.open("/");
      page.locator("main a.btn.primary").click();
      assertThat(page).hasURL(Pattern.compile(PLAYER + "/a02-mendengar$"));
      assertThat(page.locator("main h1")).hasText("Mendengar sampai selesai");
    }
  }

  @Test
  @DisplayName(
      "a quiz is failed and then passed by keyboard alone, and its answers save themselves")
  void quizByKeyboard() {
    try (Visit visit = Visit.by(asn.email())) {
      Page page = visit.open("/kursus/menyapa-warga");
      enrol(page);
      visit.open(PLAYER + "/a03-ujian");
      press(visit, page.locator("#mulai input[type=submit]"));
      assertThat(page.locator("#kuis")).isVisible();
      visit.accessible();
      answer(visit, "Meminta berkas.");
      answer(visit, "Menyela dengan syarat.");
      press(visit, page.locator("#kumpul"));
      assertThat(page.locator("main .alert.warn[role=status] b")).containsText("Belum lulus: 0 %");
      visit.accessible();

      press(visit, page.locator("#ulang input[type=submit]"));
      assertThat(page.locator("#kuis")).isVisible();
      answer(visit, "Menyapa.");
      page.reload();
      assertThat(option(page, "Menyapa.")).isChecked();
      answer(visit, "Membiarkan cerita selesai.");
      answer(visit, "Mengulang inti cerita.");
      press(visit, page.locator("#kumpul"));
      assertThat(page.locator("main .alert.ok[role=status] b")).containsText("Lulus: 100 %");
    }
  }

  @Test
  @DisplayName(
      "who finishes gets a certificate as PDF, and anybody can check it without signing in")
  void certificateAtTheEnd() {
    String code;
    try (Visit visit = Visit.by(asn.email())) {
      Page page = visit.open("/kursus/menyapa-warga");
      enrol(page);
      visit.open(PLAYER + "/a01-menyapa");
      next(page);
      next(page);
      page.locator("#mulai input[type=submit]").click();
      option(page, "Menyapa.").check();
      option(page, "Membiarkan cerita selesai.").check();
      option(page, "Mengulang inti cerita.").check();
      page.locator("#kumpul").click();
      page.locator("nav.next a.btn.primary").click();
      assertThat(page).hasURL(Pattern.compile(PLAYER + "/selesai$"));
      visit.accessible().picture("desk-finish");

      String pdf = page.locator("main a.btn.primary").getAttribute("href");
      code = pdf.replaceAll("^/sertifikat/|/pdf$", "");
      APIResponse document = visit.fetch(pdf);
      Assertions.assertThat(document.headers()).containsEntry("content-type", "application/pdf");
      Assertions.assertThat(document.body())
          .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII))
          .hasSizeGreaterThan(2_000);
    }
    try (Visit visitor = Visit.stranger()) {
      Page page = visitor.open("/sertifikat/" + code);
      assertThat(page.locator(".certificate .who")).hasText(asn.name());
      assertThat(page.locator(".certificate .tag.ok")).isVisible();
      visitor.accessible();
      Assertions.assertThat(
              visitor.fetch("/sertifikat/" + code + "/pdf").headers().get("content-type"))
          .as("the document is its holder's")
          .doesNotContain("pdf");
    }
  }

  private static void enrol(Page page) {
    page.locator("#daftar input[type=submit]").click();
    assertThat(page.locator("#daftar")).hasCount(0);
  }

  private static void next(Page page) {
    page.locator("#lanjut input[type=submit]").click();
  }

  private static Locator option(Page page, String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  private static void press(Visit visit, Locator button) {
    visit.tabTo(button);
    visit.page().keyboard().press("Enter");
  }

  /** Chooses an answer: boxes by Space, the buttons of one question by the arrow keys. */
  private static void answer(Visit visit, String label) {
    Page page = visit.page();
    Locator option = option(page, label);
    if ("checkbox".equals(option.getAttribute("type"))) {
      visit.tabTo(option);
      page.keyboard().press("Space");
    } else {
      visit.tabTo(page.locator("input[type=radio]").first());
      page.keyboard().press("Space");
      while (!option.isChecked()) {
        page.keyboard().press("ArrowDown");
      }
    }
    assertThat(page.locator("[data-quiz-state]")).hasText("Tersimpan");
  }
}
