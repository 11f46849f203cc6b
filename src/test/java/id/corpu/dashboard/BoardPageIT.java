package id.corpu.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import id.corpu.testing.Visit;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BoardPageIT {

  @Test
  @DisplayName("every tile of the board opens its rows, and the rows are as many as the tile says")
  void tilesOpenTheirRows() {
    try (Visit visit = Visit.by("hasan@demo.corpu")) {
      Page page = visit.open("/dasbor");
      String said = page.locator("a.figure[href*='tercapai=ya'] small").innerText();
      String reached = said.split(" ")[0];
      page.locator("a.figure[href*='tercapai=ya']").click();
      assertThat(page.locator(".head p")).containsText(reached + " orang");
    }
  }

  @Test
  @DisplayName("a name behind a figure leads to that person's ledger")
  void rowsOpenTheLedger() {
    try (Visit visit = Visit.by("hasan@demo.corpu")) {
      Page page = visit.open("/dasbor/orang?urut=MOST_COUNTED");
      page.locator("table a").first().click();
      assertThat(page).hasURL(Pattern.compile("/jp/orang/"));
      visit.accessible();
    }
  }

  @Test
  @DisplayName("the trend's chart has its table beneath")
  void chartHasItsTable() {
    try (Visit visit = Visit.by("hasan@demo.corpu")) {
      Page page = visit.open("/dasbor");
      page.locator("figure.chart summary").first().click();
      Assertions.assertThat(page.locator("figure.chart table tbody tr").count()).isBetween(1, 12);
    }
  }

  @Test
  @DisplayName("an ASN without the role is refused the board")
  void boardIsGuarded() {
    try (Visit visit = Visit.by("sari@demo.corpu")) {
      Assertions.assertThat(visit.openRefused("/dasbor")).isEqualTo(403);
    }
  }
}
