package id.corpu.platform.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import id.corpu.testing.Visit;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LanguagePageIT {

  @Test
  @DisplayName("the language switch stays at the search with its words and its filter")
  void keepsTheQuery() {
    try (Visit visit = Visit.by("sari@demo.corpu")) {
      Page page = visit.open("/cari?q=pelayanan%20%26%20janji&jenis=COURSE");
      String before = page.url();
      change(page);
      assertThat(page).hasURL(before);
      assertThat(page.locator("html")).hasAttribute("lang", "en");
      assertThat(page.locator("header input[type=search]")).hasValue("pelayanan & janji");
      visit.accessible();
    }
  }

  @Test
  @DisplayName("on an error page the switch says the same error in the other language")
  void staysAtAnError() {
    try (Visit visit = Visit.by("sari@demo.corpu")) {
      Assertions.assertThat(visit.openRefused("/tidak/ada?a=b")).isEqualTo(404);
      visit.accessible();
      String indonesian = visit.page().locator("main h1").innerText();
      change(visit.page());
      assertThat(visit.page()).hasURL(Pattern.compile("/tidak/ada\\?a=b$"));
      assertThat(visit.page().locator("html")).hasAttribute("lang", "en");
      assertThat(visit.page().locator("main h1")).not().hasText(indonesian);
      visit.accessible();
    }
  }

  @Test
  @DisplayName("the switch leads nowhere outside the portal")
  void staysInThePortal() {
    try (Visit visit = Visit.by("sari@demo.corpu")) {
      Page page = visit.open("/bahasa?pilih=en&ke=//lain.example/jp");
      assertThat(page).hasURL(Pattern.compile("^http://localhost:\\d+/$"));
      assertThat(page.locator("html")).hasAttribute("lang", "en");
    }
  }

  private static void change(Page page) {
    page.locator("details.menu summary").first().click();
    page.locator("a[hreflang]").click();
  }
}
