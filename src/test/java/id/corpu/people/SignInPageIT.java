package id.corpu.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import id.corpu.testing.Visit;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SignInPageIT {

  @Test
  @DisplayName("a wrong password is refused in plain words, and nobody is signed in")
  void wrongPassword() {
    try (Visit visit = Visit.stranger()) {
      Page page = visit.open("/masuk");
      visit.accessible();
      page.locator("#nama").fill("sari@demo.corpu");
      page.locator("#sandi").fill("bukan sandinya");
      page.locator("main button[type=submit], main input[type=submit]").first().click();
      assertThat(page.locator("main, body").first()).containsText("tidak cocok");
      page.navigate(page.url().replace("/masuk", "/jp"));
      assertThat(page).hasURL(Pattern.compile("/masuk\\?ke="));
    }
  }

  @Test
  @DisplayName("signing out ends the session: its id is worth nothing afterwards")
  void signingOutEndsTheSession() {
    try (Visit visit = Visit.by("sari@demo.corpu")) {
      Page page = visit.open("/jp");
      String session = sessionOf(visit);
      visit.signOut();
      assertThat(page).hasURL(Pattern.compile("/masuk"));
      Assertions.assertThat(sessionOf(visit)).isNotEqualTo(session);
    }
  }

  private static String sessionOf(Visit visit) {
    return visit.page().context().cookies().stream()
        .filter(cookie -> cookie.name.equals("corpu"))
        .map(cookie -> cookie.value)
        .findFirst()
        .orElse("");
  }
}
