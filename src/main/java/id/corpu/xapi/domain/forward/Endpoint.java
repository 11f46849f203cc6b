package id.corpu.xapi.domain.forward;

import id.corpu.platform.errors.InvalidInput;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * The base address of another record store, without a slash at its end (xAPI Communication 2).
 *
 * @param base such as {@code https://lrs.example/xapi}
 */
public record Endpoint(String base) {

  private static final int LONGEST = 500;
  private static final String STATEMENTS = "/statements";
  private static final Set<String> SCHEMES = Set.of("http", "https");

  /**
   * Reads what somebody has typed; the address of the statement resource is taken for its base.
   *
   * @throws InvalidInput {@code FORWARD_ENDPOINT} when it is no plain http or https address
   */
  public static Endpoint of(String typed) {
    String text = typed == null ? "" : typed.strip().replaceFirst("/+$", "");
    if (text.endsWith(STATEMENTS)) {
      text = text.substring(0, text.length() - STATEMENTS.length());
    }
    try {
      URI uri = new URI(text);
      boolean plain =
          uri.getHost() != null
              && uri.getRawUserInfo() == null
              && uri.getRawQuery() == null
              && uri.getRawFragment() == null;
      if (plain && isHttp(uri.getScheme()) && text.length() <= LONGEST) {
        return new Endpoint(text);
      }
    } catch (URISyntaxException e) {
      throw new InvalidInput("FORWARD_ENDPOINT", "endpoint");
    }
    throw new InvalidInput("FORWARD_ENDPOINT", "endpoint");
  }

  private static boolean isHttp(String scheme) {
    return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
  }

  /** The machine that is named. */
  public String host() {
    return URI.create(base).getHost();
  }

  /** A resource of the store, such as {@code statements?limit=1}. */
  public URI at(String resource) {
    return URI.create(base + "/" + resource);
  }
}
