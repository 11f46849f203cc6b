package id.corpu.xapi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.corpu.testing.Visit;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CredentialsPageIT {

  private static final String STATEMENT =
      """
      {"id": "%s",
       "actor": {"account": {"homePage": "https://alat.example", "name": "penguji"}},
       "verb": {"id": "http://adlnet.gov/expapi/verbs/experienced"},
       "object": {"id": "https://alat.example/latihan/1"}}
      """;

  private final HttpClient tool = HttpClient.newHttpClient();
  private final String label = "Simulator loket " + UUID.randomUUID();
  private final UUID statement = UUID.randomUUID();

  @Test
  @DisplayName("a tool writes with the credential it was given, until the credential is revoked")
  void fromTheSecretToItsEnd() throws Exception {
    try (Visit visit = Visit.by("fitri@demo.corpu")) {
      Page page = visit.open("/lrs/kredensial");
      page.locator("main a.btn.primary").click();
      visit.accessible();
      page.locator("#label").fill(label);
      page.locator("label.check").filter(text("statements/write")).locator("input").check();
      page.locator("label.check").filter(text("statements/read/mine")).locator("input").check();
      page.locator("#buat").click();
      String key = page.locator("#kunci").innerText();
      String secret = page.locator("#kataRahasia").innerText();
      visit.accessible();

      Assertions.assertThat(send(visit, key, secret, statement)).isEqualTo(200);
      Assertions.assertThat(read(visit, key, secret)).contains(statement.toString());
      shownOnce(visit, secret);

      visit.open("/lrs/kredensial");
      Locator row = page.locator("main tbody tr").filter(text(label));
      row.locator("a[href$='/cabut']").click();
      assertThat(page.locator("main")).containsText(label);
      visit.accessible();
      page.locator("#ya").click();
      assertThat(row.locator(".tag")).hasText("Dicabut");
      Assertions.assertThat(send(visit, key, secret, UUID.randomUUID())).isEqualTo(401);
    }
  }

  @Test
  @DisplayName("a credential gets expiry and limit, a new secret beside the old one, and a history")
  void care() throws Exception {
    try (Visit visit = Visit.by("fitri@demo.corpu")) {
      Page page = visit.open("/lrs/kredensial/baru");
      page.locator("#label").fill(label);
      CredentialForm.tick(page, "Semua hak");
      page.locator("#expires").fill(LocalDate.now(ZoneOffset.UTC).plusDays(5).toString());
      page.locator("#perMinute").fill("2");
      page.locator("#buat").click();
      NewCredential first = CredentialForm.shown(page);
      Assertions.assertThat(send(visit, first.key(), first.secret(), statement)).isEqualTo(200);

      visit.open("/lrs/kredensial");
      Locator row = page.locator("main tbody tr").filter(text(label));
      assertThat(row.locator(".tag")).hasText("Segera berakhir");
      visit.picture("kredensial-daftar");
      row.locator("a.title").click();
      page.locator("a[href$='/rahasia']").click();
      visit.picture("kredensial-rahasia").accessible();
      page.locator("#jam").selectOption("24");
      page.locator("#buat").click();
      NewCredential second = CredentialForm.shown(page);
      Assertions.assertThat(second.key()).isEqualTo(first.key());
      Assertions.assertThat(second.secret()).isNotEqualTo(first.secret());
      Assertions.assertThat(send(visit, second.key(), second.secret(), statement)).isEqualTo(200);
      Assertions.assertThat(send(visit, first.key(), first.secret(), statement)).isEqualTo(429);

      visit.open("/lrs/kredensial/" + first.key() + "/ubah");
      visit.picture("kredensial-ubah").accessible();
      page.locator("#perMinute").fill("");
      page.locator("#expires").fill("");
      page.locator("#simpan").click();
      assertThat(page.locator("main")).containsText("Rahasia lama masih diterima");
      assertThat(page.locator(".timeline li")).hasCount(4);
      visit.accessible();
      Assertions.assertThat(page.content()).doesNotContain(second.secret());
      visit.reloadUntil(page.locator("figure.chart rect")).accessible();
      assertThat(page.locator("figure.chart + h3 + table")).containsText("Mengirim pernyataan");
      visit.picture("kredensial");
      onAPhone(second.key());
    }
  }

  private static void onAPhone(String key) {
    try (Visit phone = Visit.byPhone("fitri@demo.corpu")) {
      for (String page : new String[] {"", "/ubah", "/rahasia"}) {
        phone.open("/lrs/kredensial/" + key + page);
        phone.picture("kredensial-ponsel" + page.replace('/', '-')).accessible();
      }
    }
  }

  private static void shownOnce(Visit visit, String secret) {
    for (String path : new String[] {"/lrs/kredensial", "/lrs/kredensial/baru"}) {
      Assertions.assertThat(visit.open(path).content()).as(path).doesNotContain(secret);
    }
    visit.page().goBack();
  }

  private int send(Visit visit, String key, String secret, UUID id)
      throws IOException, InterruptedException {
    HttpRequest request =
        request(visit, "", key, secret)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(STATEMENT.formatted(id)))
            .build();
    return tool.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
  }

  private String read(Visit visit, String key, String secret)
      throws IOException, InterruptedException {
    HttpRequest request = request(visit, "?statementId=" + statement, key, secret).build();
    return tool.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  private static HttpRequest.Builder request(Visit visit, String query, String key, String secret) {
    byte[] basic = (key + ":" + secret).getBytes(StandardCharsets.UTF_8);
    return HttpRequest.newBuilder(
            URI.create(visit.page().url()).resolve("/xapi/statements" + query))
        .header("X-Experience-API-Version", "1.0.3")
        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(basic));
  }

  private static Locator.FilterOptions text(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
