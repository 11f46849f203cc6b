package id.corpu.xapi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.corpu.testing.Visit;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TransferPageIT {

  private final UUID id = UUID.randomUUID();
  private final String activity = "https://alat.example/impor/" + id;
  private final String file =
      """
      {"id":"%s","actor":{"account":{"homePage":"https://alat.example","name":"impor"}},"verb":{"id":"https://alat.example/hadir"},"object":{"id":"%s"}}
      {"id":"%s","verb":{"id":"https://alat.example/hadir"},"object":{"id":"%s"}}
      """
          .formatted(id, activity, UUID.randomUUID(), activity);

  @Test
  @DisplayName("a file is checked, its fault explained, the good line stored and exported again")
  void importsAndExports() {
    try (Visit visit = Visit.by("fitri@demo.corpu")) {
      Page page = visit.open("/lrs/impor");
      page.locator("#berkas")
          .setInputFiles(
              new FilePayload("salinan.ndjson", LINES, file.getBytes(StandardCharsets.UTF_8)));
      page.locator("form[action$='/unggah/pernyataan'] button").click();
      assertThat(page.locator("#keadaan")).hasText("Hasil pemeriksaan");
      assertThat(page.locator("#baru")).hasText("1");
      assertThat(page.locator("main tbody tr")).containsText("XAPI-00003");
      visit.picture("lrs-import").accessible();
      Assertions.assertThat(
              visit.fetch(page.url().replaceFirst("https?://[^/]+", "") + "/galat.csv").text())
          .contains("XAPI-00003");

      page.locator("#simpan").click();
      assertThat(page.locator("#keadaan")).hasText("Selesai");
      assertThat(page.locator("#baru")).hasText("1");
      visit.accessible();

      String exported = visit.fetch("/lrs/ekspor/pernyataan.ndjson?activity=" + activity).text();
      Assertions.assertThat(exported.lines()).hasSize(1);
      Assertions.assertThat(exported).contains(id.toString());
      visit.open("/lrs/ekspor/pernyataan.ndjson?verb=hadir&activity=" + activity);
      assertThat(page.locator("main .alert")).containsText("IRI");
      assertThat(page.locator("#activity")).hasValue(activity);
    }
  }

  private static final String LINES = "application/x-ndjson";
}
