package id.corpu.testing;

import com.microsoft.playwright.Page;

/**
 * A page of the portal and somebody who may see it.
 *
 * @param email who opens it
 * @param pattern its address as the routes name it, or as the browser shows it
 * @param path the address to open
 * @param link where it depends on data: the link on the page of {@code path} that leads to it, else
 *     null
 */
public record PageAddress(String email, String pattern, String path, String link) {

  /** A page whose address everybody knows. */
  public static PageAddress at(String email, String path) {
    return new PageAddress(email, path.replaceFirst("\\?.*", ""), path, null);
  }

  /** A page that is found from another one. */
  public static PageAddress from(String email, String path, String link, String pattern) {
    return new PageAddress(email, pattern, path, link);
  }

  /** Opens it. */
  public Page open(Visit visit) {
    Page page = visit.open(path);
    return link == null ? page : visit.open(page.locator(link).first().getAttribute("href"));
  }

  /** Name of its picture. */
  public String fileName() {
    return (pattern + path.replaceFirst("^[^?]*", "")).replaceAll("[^a-z0-9]+", "-");
  }

  @Override
  public String toString() {
    return (link == null ? path : pattern) + " for " + email;
  }
}
