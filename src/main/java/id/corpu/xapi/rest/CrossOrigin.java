package id.corpu.xapi.rest;

import id.corpu.xapi.domain.VersionNegotiation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets pages of other origins read answers when a setting names them ({@code *} for all; none by
 * default). A request is never refused for its origin: credentials travel in a header that no
 * browser adds by itself, and a launched unit that comes through the player carries one, too.
 */
@ApplicationScoped
public class CrossOrigin {

  private static final String ORIGIN = "Origin";
  private static final String ASKED = "Access-Control-Request-Method";
  private static final String REQUEST_HEADERS =
      "Authorization, Content-Type, If-Match, If-None-Match, Accept-Language, Cache-Control,"
          + " Last-Event-ID, "
          + VersionNegotiation.HEADER;
  private static final String ANSWER_HEADERS =
      "ETag, Last-Modified, Location, X-Experience-API-Consistent-Through, "
          + VersionNegotiation.HEADER;

  private Set<String> origins;

  protected CrossOrigin() {}

  @Inject
  public CrossOrigin(@ConfigProperty(name = "corpu.xapi.cors-origins") Optional<String> origins) {
    this.origins =
        origins.stream()
            .flatMap(all -> Arrays.stream(all.split("[, ]+")))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Sets the headers for a page of an allowed origin; answers when it only asks beforehand. */
  boolean isAnswered(HttpServletRequest request, HttpServletResponse response) {
    String origin = request.getHeader(ORIGIN);
    if (origin == null || !(origins.contains("*") || origins.contains(origin))) {
      return false;
    }
    response.setHeader("Access-Control-Allow-Origin", origin);
    response.setHeader("Access-Control-Expose-Headers", ANSWER_HEADERS);
    response.addHeader(HttpHeaders.VARY, ORIGIN);
    boolean asksBefore =
        request.getMethod().equals(HttpMethod.OPTIONS) && request.getHeader(ASKED) != null;
    if (asksBefore) {
      response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, PUT, POST, DELETE");
      response.setHeader("Access-Control-Allow-Headers", REQUEST_HEADERS);
      response.setHeader("Access-Control-Max-Age", "600");
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
    return asksBefore;
  }
}
