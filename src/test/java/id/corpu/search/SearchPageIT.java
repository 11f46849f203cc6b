package id.corpu.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import id.corpu.testing.Visit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SearchPageIT {

  @Test
  @DisplayName(
      "from the box in the top bar, by keyboard alone: 'melayani' finds what says 'pelayanan'")
  void findsByStem() {
    try (Visit visit = Visit.by("sari@demo.corpu")) {
      Page page = visit.open("/");
      page.keyboard().press("/");
      page.keyboard().type("melayani");
      page.keyboard().press("Enter");
      assertThat(page).hasURL(Pattern.compile("/cari\\?q=melayani"));
      assertThat(page.locator("main a[href*='/kursus/standar-pelayanan-publik']").first())
          .isVisible();
      assertThat(page.locator("main mark").first()).isVisible();
    }
  }

  @Test
  @DisplayName("a typing slip still finds: 'kompetnsi'")
  void forgivesTyping() {
    try (Visit visit = Visit.by("sari@demo.corpu")) {
      Page page = visit.open("/cari?q=kompetnsi");
      assertThat(page.locator("main mark").first())
          .containsText(Pattern.compile("kompetensi", Pattern.CASE_INSENSITIVE));
    }
  }

  @Test
  @DisplayName("a script in the query is shown as text")
  void queryIsText() {
    try (Visit visit = Visit.by("sari@demo.corpu")) {
      Page page = visit.open("/cari?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E");
      assertThat(page.locator("main script")).hasCount(0);
    }
  }
}
