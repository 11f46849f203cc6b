package id.corpu.notices;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import id.corpu.testing.MailBox;
import id.corpu.testing.Newcomer;
import id.corpu.testing.Visit;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.ZoneId;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NoticesPageIT {

  private static final String TOPIC = "Menata <prioritas> & arsip";

  @Test
  @DisplayName("who wants mail at once is told of a session on the page and by one mail")
  void isTold() throws Exception {
    Newcomer guided = Newcomer.asn("Cahyani");
    try (Visit visit = Visit.by(guided.email())) {
      Page page = visit.open("/pemberitahuan");
      assertThat(page.locator("main .empty")).isVisible();
      page.locator("#kirim").selectOption("AT_ONCE");
      page.locator("#simpan").click();
      assertThat(page.locator("#kirim")).hasValue("AT_ONCE");

      logSession(guided);

      visit.open("/profil");
      assertThat(page.locator("header .count")).hasText("1");
      page.locator("header a[href$='/pemberitahuan']").click();
      assertThat(page.locator("main .rows li.unread")).containsText(TOPIC);
      assertThat(page.locator("header .count")).hasCount(0);
      visit.accessible();
      page.waitForCondition(() -> !MailBox.of(guided.email()).isEmpty());
      page.locator("main .rows a.title").click();
      assertThat(page.locator("main")).containsText(TOPIC);
      visit.open("/pemberitahuan");
      assertThat(page.locator("main .rows li.unread")).hasCount(0);
    }
    Assertions.assertThat(MailBox.of(guided.email())).hasSize(1);
    MimeMessage mail = MailBox.of(guided.email()).get(0);
    Assertions.assertThat(mail.getSubject()).startsWith("1 pemberitahuan dari");
    Assertions.assertThat((String) mail.getContent()).contains(TOPIC).contains("/coaching/");
  }

  private static void logSession(Newcomer guided) {
    try (Visit visit = Visit.by("yohanes@demo.corpu")) {
      Page page = visit.open("/coaching/baru");
      page.locator("#cari").fill(guided.name());
      page.keyboard().press("Enter");
      page.locator("main ul.rows a.btn").click();
      LocalDate yesterday = LocalDate.now(ZoneId.of("Asia/Jakarta")).minusDays(1);
      page.locator("#heldOn").fill(yesterday.toString());
      page.locator("#startsAt").fill("10:15");
      page.locator("#place").fill("Ruang rapat");
      page.locator("#topic").fill(TOPIC);
      page.locator("#goals").fill("Memilih tiga hal pertama");
      page.locator("#actions").fill("Menulis daftar");
      page.locator("#kirim").click();
      page.waitForURL(url -> url.matches(".*/coaching/[0-9a-f-]{36}.*"));
    }
  }
}
