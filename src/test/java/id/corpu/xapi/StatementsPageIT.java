package id.corpu.xapi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import id.corpu.testing.Visit;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StatementsPageIT {

  private static final String COMPLETED = "http://adlnet.gov/expapi/verbs/completed";

  private final String tag = UUID.randomUUID().toString();

  @Test
  @DisplayName("an administrator narrows the list, opens a statement, then what it names")
  void fromTheListToThePerson() {
    try (Visit visit = Visit.by("fitri@demo.corpu")) {
      Page page = visit.open("/lrs/pernyataan");
      page.locator("#verba").selectOption(COMPLETED);
      page.locator("form.filters button[type=submit]").click();
      assertThat(page.locator(".chip").first()).containsText("Verba: menyelesaikan");
      String list = page.url();
      Locator first = page.locator("main tbody a").first();
      assertThat(first).containsText("menyelesaikan");
      first.click();

      assertThat(page.locator("dl.facts")).containsText("Pelaku");
      assertThat(page.locator("pre.json .k").first()).isVisible();
      visit.accessible();
      page.locator("dl.facts a[href*='/lrs/aktivitas/']").first().click();
      assertThat(page.locator("h1")).not().isEmpty();
      visit.picture("desk-lrs-aktivitas").accessible();
      page.goBack();
      page.locator("dl.facts a[href*='/lrs/pelaku/']").first().click();
      assertThat(page.locator("h2").first()).hasText("Yang diketahui");
      assertThat(page.locator("main")).not().containsText("mailto:");
      page.goBack();
      page.goBack();
      Assertions.assertThat(page.url()).isEqualTo(list);
    }
  }

  @Test
  @DisplayName("watched live, a statement that a tool sends appears on top and is announced")
  void live() {
    try (Visit visit = Visit.by("fitri@demo.corpu")) {
      String[] credential = credential(visit);
      String verb = "https://alat.example/verba/" + tag;
      Page page = visit.open("/lrs/pernyataan?verba=" + verb);
      assertThat(page.locator("[data-tail-empty]")).isVisible();
      page.locator("[data-tail-switch]").click();
      assertThat(page.locator("[data-tail-status]")).containsText("Dipantau");
      Assertions.assertThat(page.url()).contains("langsung=ya");
      Assertions.assertThat(send(visit, credential, statement(verb)).status()).isEqualTo(200);

      assertThat(page.locator("main tbody tr").first()).containsText("Penguji");
      assertThat(page.locator("[data-tail-status]")).containsText("1 pernyataan baru");
      visit.accessible();
      page.locator("[data-tail-switch]").click();
      assertThat(page.locator("[data-tail-switch]")).hasAttribute("aria-pressed", "false");
    }
  }

  @Test
  @DisplayName("a broken statement is explained at its line, mended, and then told as a sentence")
  void examines() {
    try (Visit visit = Visit.by("fitri@demo.corpu")) {
      Page page = visit.open("/lrs/periksa");
      page.locator("#teksAsal").fill(statement("bukan iri").replace(",", ",\n"));
      page.locator("#cek").click();

      assertThat(page.locator("main ul.rows")).containsText("IRI lengkap");
      assertThat(page.locator("main ul.rows")).containsText("XAPI-00044");
      assertThat(page.locator(".numbered li.wrong code")).containsText("bukan iri");
      visit.picture("desk-lrs-periksa-temuan").accessible();
      page.locator("#teksAsal").fill(statement(COMPLETED));
      page.locator("#cek").click();
      assertThat(page.locator("main h2").first()).hasText("Penguji menyelesaikan <Latihan>");
      assertThat(page.locator("main")).containsText("authority");
      visit.accessible();
    }
  }

  @Test
  @DisplayName("what the store refuses is counted with its requirement, never with what was sent")
  void refusals() {
    try (Visit visit = Visit.by("fitri@demo.corpu")) {
      String[] credential = credential(visit);
      Assertions.assertThat(send(visit, credential, statement("rahasia")).status()).isEqualTo(400);
      Page page = visit.open("/lrs/kesehatan");

      assertThat(page.locator("main table").last()).containsText("XAPI-00044");
      assertThat(page.locator("main table").last()).containsText("verb.id");
      assertThat(page.locator("main")).not().containsText("rahasia");
    }
  }

  private String statement(String verb) {
    return """
        {"actor": {"name": "Penguji", "account": {"homePage": "https://alat.example", "name": "penguji"}},
         "verb": {"id": "%s"},
         "object": {"id": "https://alat.example/latihan/%s", "definition": {"name": {"id": "<Latihan>"}}}}
        """
        .formatted(verb, tag);
  }

  private String[] credential(Visit visit) {
    Page page = visit.open("/lrs/kredensial/baru");
    page.locator("#label").fill("Penguji " + tag);
    page.locator("label.check")
        .filter(new Locator.FilterOptions().setHasText("statements/write"))
        .locator("input")
        .check();
    page.locator("#buat").click();
    return new String[] {
      page.locator("#kunci").innerText(), page.locator("#kataRahasia").innerText()
    };
  }

  private static APIResponse send(Visit visit, String[] credential, String statement) {
    byte[] pair = (credential[0] + ":" + credential[1]).getBytes(StandardCharsets.UTF_8);
    String address = visit.page().url().replaceFirst("/lrs/.*", "/xapi/statements");
    return visit
        .page()
        .request()
        .post(
            address,
            RequestOptions.create()
                .setHeader("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair))
                .setHeader("X-Experience-API-Version", "1.0.3")
                .setHeader("Content-Type", "application/json")
                .setData(statement));
  }
}
