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

class RightsPageIT {

  private final String tag = UUID.randomUUID().toString().substring(0, 8);
  private final String address = "peserta-" + tag + "@luar.example";
  private final String file =
      """
      {"id":"%s","actor":{"mbox":"mailto:%s","name":"Peserta %s"},"verb":{"id":"https://alat.example/hadir"},"object":{"id":"https://alat.example/rapat"}}
      """
          .formatted(UUID.randomUUID(), address, tag);

  @Test
  @DisplayName("one administrator proposes a pseudonym, and only another can approve it")
  void fourEyes() {
    String decision;
    try (Visit visit = Visit.by("fitri@demo.corpu")) {
      bring(visit);
      Page page = find(visit);
      assertThat(page.locator("main .choices")).containsText("Peserta " + tag);
      page.locator("main .choices input").first().check();
      visit.accessible();
      page.locator("#buka").click();
      assertThat(page.locator("#melakukan")).hasText("1");
      Assertions.assertThat(page.url()).doesNotContain(tag);
      visit.picture("lrs-rights-person").accessible();
      Assertions.assertThat(visit.fetch(page.locator("#salinan").getAttribute("href")).headers())
          .containsEntry("content-type", "application/zip");
      page.locator("#nomor").fill("800/" + tag);
      page.locator("#alasan").fill("Permintaan tertulis peserta luar");
      page.locator("#usulkan").click();
      assertThat(page.locator("#keadaan")).hasText("Menunggu persetujuan");
      assertThat(page.locator("#setujui")).hasCount(0);
      visit.picture("lrs-rights-case").accessible();
      decision = page.url().replaceFirst("https?://[^/]+", "");
    }
    try (Visit visit = Visit.by("dewi@demo.corpu")) {
      Page page = visit.open(decision);
      page.locator("#setujui").click();
      assertThat(page.locator("#keadaan")).hasText("Selesai dilaksanakan");
      assertThat(page.locator("#diubah")).hasText("1");
      visit.accessible();
      find(visit);
      assertThat(page.locator("main")).containsText("Tidak ada orang");
    }
  }

  private Page find(Visit visit) {
    Page page = visit.open("/lrs/hak-orang");
    page.locator("#kata").fill(address);
    page.locator("#temukan").click();
    return page;
  }

  private void bring(Visit visit) {
    Page page = visit.open("/lrs/impor");
    page.locator("#berkas")
        .setInputFiles(
            new FilePayload(
                "peserta.ndjson", "application/x-ndjson", file.getBytes(StandardCharsets.UTF_8)));
    page.locator("form[action$='/unggah/pernyataan'] button").click();
    page.locator("#simpan").click();
    assertThat(page.locator("#keadaan")).hasText("Selesai");
  }
}
