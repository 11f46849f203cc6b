package id.corpu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One person's visit in a real browser. Closing it fails the test when a page wrote an error to the
 * console, a script threw, or a request of a page was answered with an error that nobody expected.
 */
public final class Visit implements AutoCloseable {

  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

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
    return new Visit(Browser.context(1280, 900, "light"));
  }

  /** Somebody of the demo city, signed in, at a desk. */
  public static Visit by(String email) {
    return stranger().signIn(email);
  }

  /** Somebody of the demo city, signed in, with a small phone in the dark. */
  public static Visit byPhone(String email) {
    return new Visit(Browser.context(360, 740, "dark")).signIn(email);
  }

  private Visit signIn(String email) {
    page.navigate(PortalProcess.address() + "/masuk");
    page.locator("#nama").fill(email);
    page.locator("#sandi").fill(PortalProcess.demoPassword());
    page.locator("main button[type=submit], main input[type=submit]").first().click();
    page.waitForURL(url -> !url.contains("/masuk"));
    return this;
  }

  public Page page() {
    return page;
  }

  /** Opens an address of the portal and demands 200. */
  public Page open(String path) {
    Response response = page.navigate(PortalProcess.address() + path);
    assertThat(response.status()).as("status of %s", path).isEqualTo(200);
    return page;
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
    var violations = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
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
