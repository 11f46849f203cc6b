package id.corpu.xapi.domain.transfer;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * The addresses of another record store, of one host and never of another: a credential must not
 * travel where a stranger's {@code more} link points.
 *
 * @param endpoint base of the store, ending with a slash
 */
public record OtherStore(URI endpoint) {

  private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  /**
   * A store by the address that somebody typed: HTTPS, or plain HTTP on this very machine.
   *
   * @return empty when it is no such address
   */
  public static Optional<OtherStore> of(String typed) {
    try {
      String text = typed == null ? "" : typed.strip();
      URI uri = URI.create(text.endsWith("/") ? text : text + "/");
      boolean plain =
          uri.getHost() != null
              && uri.getUserInfo() == null
              && uri.getQuery() == null
              && uri.getFragment() == null;
      boolean safe =
          "https".equals(uri.getScheme())
              || ("http".equals(uri.getScheme()) && OWN_MACHINE.contains(uri.getHost()));
      return plain && safe ? Optional.of(new OtherStore(uri)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * The first page: oldest first, attachments along.
   *
   * @param since only what was stored later
   */
  public URI first(Optional<Instant> since, int pageSize) {
    String query = "statements?ascending=true&attachments=true&limit=" + pageSize;
    return endpoint.resolve(
        query
            + since
                .map(s -> "&since=" + URLEncoder.encode(s.toString(), StandardCharsets.UTF_8))
                .orElse(""));
  }

  /**
   * Where a {@code more} link leads, relative or absolute.
   *
   * @return empty when it leads to another host
   */
  public Optional<URI> next(String more) {
    try {
      URI next = endpoint.resolve(more);
      boolean same =
          next.getScheme().equals(endpoint.getScheme())
              && endpoint.getRawAuthority().equalsIgnoreCase(next.getRawAuthority());
      return same ? Optional.of(next) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
