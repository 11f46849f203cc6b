package id.corpu;

import com.microsoft.playwright.Page;
import id.corpu.testing.PageAddress;
import id.corpu.testing.Visit;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page that a person can open, at a desk in the light and on a small phone in the dark: it
 * answers, axe finds nothing, nothing scrolls sideways, the console stays silent. The main ones in
 * English and in high contrast too. {@link EveryRouteTest} proves that no page is forgotten.
 */
class EveryPageIT {

  static List<PageAddress> pages() {
    return EveryAddress.all();
  }

  static List<PageAddress> mainPages() {
    return EveryAddress.main();
  }

  static List<PageAddress> colouredPages() {
    return EveryAddress.coloured();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  @DisplayName("a page at a desk, then on a phone in the dark")
  void atADeskAndOnAPhone(PageAddress address) {
    try (Visit visit = Visit.by(address.email())) {
      address.open(visit);
      visit.picture("desk" + address.fileName()).accessible();
      visit.onAPhone().picture("phone" + address.fileName()).accessible();
    }
  }

  @ParameterizedTest(name = "{0} in English")
  @MethodSource("mainPages")
  @DisplayName("a page in English")
  void inEnglish(PageAddress address) {
    try (Visit visit = Visit.by(address.email()).english()) {
      Page page = address.open(visit);
      Assertions.assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
      Assertions.assertThat(page.locator("nav.nav, .player .outline").first().innerText())
          .doesNotContain("Beranda")
          .doesNotContain("langkah");
      visit.picture("english" + address.fileName()).accessible();
    }
  }

  @ParameterizedTest(name = "{0} in high contrast")
  @MethodSource("colouredPages")
  @DisplayName("a page in high contrast")
  void inHighContrast(PageAddress address) {
    try (Visit visit = Visit.by(address.email()).inHighContrast()) {
      address.open(visit);
      visit.picture("contrast" + address.fileName()).accessible();
    }
  }
}
