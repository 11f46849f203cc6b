package id.corpu.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The one real Chromium of the page tests; every visit gets a context of its own. */
public final class Browser {

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static Playwright playwright;
  private static com.microsoft.playwright.Browser chromium;

  private Browser() {}

  /**
   * A fresh profile with a window of this size, in Indonesian.
   *
   * @param kept cookies and storage to begin with, or null for none
   */
  public static synchronized BrowserContext context(
      int width, int height, String look, String kept) {
    if (chromium == null) {
      playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      chromium =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(
                          Path.of(
                              System.getenv().getOrDefault("CORPU_CHROMIUM", "/usr/bin/chromium")))
                      .setArgs(FLAGS));
    }
    return chromium.newContext(
        new com.microsoft.playwright.Browser.NewContextOptions()
            .setViewportSize(width, height)
            .setStorageState(kept)
            .setLocale("id-ID")
            .setTimezoneId("Asia/Jakarta")
            .setColorScheme(
                look.equals("dark")
                    ? com.microsoft.playwright.options.ColorScheme.DARK
                    : com.microsoft.playwright.options.ColorScheme.LIGHT));
  }

  static synchronized void close() {
    if (playwright != null) {
      playwright.close();
      playwright = null;
      chromium = null;
    }
  }
}
