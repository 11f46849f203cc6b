package id.corpu.xapi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.corpu.testing.Visit;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ForwardingPageIT {

  private static final String VERB = "https://alat.example/verba/" + UUID.randomUUID();

  private final String good = UUID.randomUUID().toString();
  private final String bad = UUID.randomUUID().toString();

  @Test
  @DisplayName(
      "an administrator names a target, tries it, sees what it refuses, sends it again, removes it")
  void fromTheFormToItsEnd() throws Exception {
    try (OtherStore other = new OtherStore();
        Visit visit = Visit.by("fitri@demo.corpu")) {
      other.dislikes(bad, true);
      Page page = visit.open("/lrs/penerusan");
      page.locator("main a.btn.primary").click();
      visit.accessible();
      fill(page, other.endpoint());
      page.locator("#simpan").click();
      page.waitForURL(url -> url.matches(".*/penerusan/\\d+"));
      String address = URI.create(page.url()).getPath();

      page.locator("#coba").click();
      assertThat(page.locator("#hasil.ok")).containsText("1.0.3");
      visit.accessible();
      Assertions.assertThat(post(page.url(), good)).isEqualTo(200);
      Assertions.assertThat(post(page.url(), bad)).isEqualTo(200);
      visit.open(address);
      Locator refused = page.locator("main tbody tr").filter(text(bad));
      visit.reloadUntil(refused);
      visit.accessible();
      Assertions.assertThat(other.taken()).containsExactly(good);
      assertThat(refused).containsText("wrong verb");

      other.dislikes(bad, false);
      refused.locator("input").check();
      page.locator("#ulang").click();
      visit.reloadUntil(page.locator("main p").filter(text("Tidak ada pernyataan yang ditolak")));
      Assertions.assertThat(other.taken()).containsExactly(good, bad);
      visit.reloadUntil(page.locator("#hari-ini").filter(text("2")));

      page.locator("#jeda").click();
      assertThat(page.locator("#status")).hasText("Dijeda");
      changeAndRemove(visit, address);
    }
  }

  private static void fill(Page page, String endpoint) {
    page.locator("#nama-tujuan").fill("LRS Provinsi");
    page.locator("#alamat").fill(endpoint + "/statements");
    page.locator("#kunci").fill("kunci");
    page.locator("#rahasia").fill("rahasia-provinsi");
    page.locator("#verba").fill(VERB);
  }

  private static void changeAndRemove(Visit visit, String address) {
    Page page = visit.open(address + "/ubah");
    visit.accessible();
    Assertions.assertThat(page.content()).doesNotContain("rahasia-provinsi");
    page.locator("#alamat").fill("https://lain.example/xapi");
    page.locator("#simpan").click();
    assertThat(page.locator("main")).containsText("isi lagi rahasianya");
    visit.open(address + "/hapus");
    visit.accessible();
    page.locator("#ya").click();
    assertThat(page.locator("main")).containsText("dihapus");
    Assertions.assertThat(visit.openRefused(address)).isEqualTo(404);
  }

  private static int post(String portal, String id) throws Exception {
    String secrets =
        Files.readString(
            Path.of(System.getProperty("corpu.data.dir"), "pages", "demo-sign-ins.txt"));
    NewCredential tool = new NewCredential(part(secrets, "key"), part(secrets, "secret"));
    String statement =
        """
        {"id":"%s","actor":{"mbox":"mailto:alat@kota.example"},"verb":{"id":"%s"},
         "object":{"id":"https://alat.example/latihan/1"}}
        """
            .formatted(id, VERB);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(portal).resolve("/xapi/statements"))
            .header("Authorization", Lrs.basic(tool))
            .header("X-Experience-API-Version", "1.0.3")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(statement))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
  }

  private static String part(String secrets, String name) {
    Matcher matcher = Pattern.compile("(?m)^\\s+" + name + "\\s+(\\S+)$").matcher(secrets);
    Assertions.assertThat(matcher.find()).as(name + " of the demo's credential").isTrue();
    return matcher.group(1);
  }

  private static Locator.FilterOptions text(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
