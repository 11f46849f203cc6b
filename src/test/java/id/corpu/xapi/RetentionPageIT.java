package id.corpu.xapi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import id.corpu.testing.Visit;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RetentionPageIT {

  private final String decree = "800/" + UUID.randomUUID().toString().substring(0, 8);

  @Test
  @DisplayName(
      "one administrator proposes a term and sees its effect, another brings it into force")
  void fourEyes() {
    String decision;
    try (Visit visit = Visit.by("fitri@demo.corpu")) {
      Page page = visit.open("/lrs/retensi");
      page.locator("#tahun").selectOption("50");
      page.locator("#nomor").fill(decree);
      page.locator("#alasan").fill("Jadwal retensi arsip kota");
      page.locator("#usulkan").click();
      assertThat(page.locator("#keadaan")).hasText("Menunggu persetujuan");
      assertThat(page.locator("#jumlah")).containsText("paling banyak 0 pernyataan");
      assertThat(page.locator("#setujui")).hasCount(0);
      visit.picture("lrs-retention-decision").accessible();
      decision = page.url().replaceFirst("https?://[^/]+", "");
    }
    try (Visit visit = Visit.by("dewi@demo.corpu")) {
      Page page = visit.open(decision);
      page.locator("#setujui").click();
      assertThat(page.locator("#keadaan")).hasText("Berlaku");
      visit.accessible();
      page = visit.open("/lrs/retensi");
      assertThat(page.locator("#masa")).hasText("50 tahun");
      assertThat(page.locator("#putusan ~ table")).containsText(decree);
      visit.accessible();
    }
  }
}
