package id.corpu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One person's visit in a real browser. Closing it fails the test when a page wrote an error to the
 * console, a script threw, or a request of a page was answered with an error that nobody expected.
 */
public final class Visit implements AutoCloseable {

  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /** What a browser keeps of people's sign-ins, by e-mail. */
  private static final Map<String, String> SIGN_INS = new HashMap<>();

  private static final int MOST_TABS = 100;

  private final BrowserContext context;
  private final Page page;
  private final List<String> faults = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();

  private Visit(BrowserContext context) {
    this.context = context;
    this.page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            faults.add("console: " + message.text() + " at " + message.location());
          }
        });
    page.onPageError(error -> faults.add("script: " + error));
  }

  /** Nobody yet, at a desk. */
  public static Visit stranger() {
    return new Visit(Browser.context(1280, 900, "light", null));
  }

  /** Somebody of the demo city, signed in, at a desk. */
  public static Visit by(String email) {
    return new Visit(Browser.context(1280, 900, "light", SIGN_INS.get(email))).asNeeded(email);
  }

  /** Somebody of the demo city, signed in, with a small phone in the dark. */
  public static Visit byPhone(String email) {
    return new Visit(Browser.context(360, 740, "dark", SIGN_INS.get(email))).asNeeded(email);
  }

  /** Signs in unless the session of an earlier visit still lives, which saves time. */
  private Visit asNeeded(String email) {
    RequestOptions asking = RequestOptions.create().setMaxRedirects(0);
    String own = PortalProcess.address() + "/profil";
    if (context.request().get(own, asking).status() != 200) {
      signIn(email);
      SIGN_INS.put(email, context.storageState());
    }
    return this;
  }

  /** Signs somebody of the demo city in, by the form as people do. */
  public Visit signIn(String email) {
    page.navigate(PortalProcess.address() + "/masuk");
    page.locator("#nama").fill(email);
    page.locator("#sandi").fill(PortalProcess.demoPassword());
    page.locator("main button[type=submit], main input[type=submit]").first().click();
    page.waitForURL(url -> !url.contains("/masuk"));
    return this;
  }

  /** Signs out; the button lies in the folded account menu. */
  public Visit signOut() {
    page.locator("form[action$='/keluar'] button")
        .evaluate("button => button.closest('form').requestSubmit()");
    page.waitForURL(url -> url.contains("/masuk"));
    return this;
  }

  /** From now on every page is in English. */
  public Visit english() {
    page.navigate(PortalProcess.address() + "/bahasa?pilih=en&ke=/profil");
    return this;
  }

  /** From now on every page has the look of high contrast. */
  public Visit inHighContrast() {
    open("/profil");
    page.locator("[data-theme-set=contrast]").evaluate("button => button.click()");
    return this;
  }

  /** Shows the same page on a small phone in the dark. */
  public Visit onAPhone() {
    page.setViewportSize(360, 740);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    return this;
  }

  public Page page() {
    return page;
  }

  /** Opens an address of the portal and demands 200, and not from the sign-in page instead. */
  public Page open(String path) {
    Response response = page.navigate(PortalProcess.address() + path);
    assertThat(response.status()).as("status of %s", path).isEqualTo(200);
    assertThat(page.url()).as("where %s leads", path).doesNotContain("/masuk?ke=");
    return page;
  }

  /**
   * Goes on with the Tab key until the element has the focus, as people without a mouse do.
   *
   * @throws AssertionError when it is not among the next hundred
   */
  public Visit tabTo(Locator element) {
    for (int i = 0; i < MOST_TABS; i++) {
      if (Boolean.TRUE.equals(element.evaluate("e => e === document.activeElement"))) {
        return this;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("The keyboard does not reach " + element);
  }

  /** Fetches a file with this person's session. */
  public APIResponse fetch(String path) {
    return context.request().get(PortalProcess.address() + path);
  }

  /** Loads the page anew until it shows the element; for what a job does after the commit. */
  public Visit reloadUntil(Locator shown) {
    page.waitForCondition(
        () -> {
          boolean there = shown.count() > 0;
          if (!there) {
            page.reload();
          }
          return there;
        });
    return this;
  }

  /** Opens an address that refuses; the browser's own note of it is no fault. */
  public int openRefused(String path) {
    expected.add("Failed to load resource");
    return page.navigate(PortalProcess.address() + path).status();
  }

  /**
   * Demands that axe finds nothing against WCAG 2.2 AA on the page as it is, and no sideways
   * scrolling.
   */
  public Visit accessible() {
    // Our pages have no frames of other origins, for which axe would open a second page each time.
    var violations =
        new AxeBuilder(page).withTags(WCAG).setLegacyMode(true).analyze().getViolations();
    assertThat(violations)
        .as("axe on %s", page.url())
        .extracting(
            rule ->
                rule.getId()
                    + ": "
                    + rule.getHelp()
                    + " "
                    + rule.getNodes().stream().map(n -> n.getHtml()).limit(3).toList())
        .isEmpty();
    Object overflow =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) overflow).intValue())
        .as("sideways scrolling on %s", page.url())
        .isLessThanOrEqualTo(0);
    return this;
  }

  /** Keeps a picture under {@code target/screens}. */
  public Visit picture(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "screens", name + ".png"))
            .setFullPage(true));
    return this;
  }

  @Override
  public void close() {
    context.close();
    assertThat(faults)
        .filteredOn(fault -> expected.stream().noneMatch(fault::contains))
        .as("faults that the browser saw")
        .isEmpty();
  }
}
