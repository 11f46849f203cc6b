package id.corpu.xapi.rest;

import id.corpu.platform.web.SeparateApi;
import id.corpu.xapi.domain.VersionNegotiation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets pages of other origins read answers when a setting names them ({@code *} for all; none by
 * default). A request is never refused for its origin: credentials travel in a header that no
 * browser adds by itself, and a launched unit that comes through the player carries one, too.
 */
@Provider
@PreMatching
@ApplicationScoped
@SeparateApi
public class CrossOrigin implements ContainerRequestFilter, ContainerResponseFilter {

  private static final String ORIGIN = "Origin";
  private static final String ASKED = "Access-Control-Request-Method";
  private static final String REQUEST_HEADERS =
      "Authorization, Content-Type, If-Match, If-None-Match, Accept-Language, "
          + VersionNegotiation.HEADER;
  private static final String ANSWER_HEADERS =
      "ETag, Last-Modified, Location, X-Experience-API-Consistent-Through, "
          + VersionNegotiation.HEADER;

  @Inject
  @ConfigProperty(name = "corpu.xapi.cors-origins")
  private Optional<String> origins;

  @Override
  public void filter(ContainerRequestContext request) {
    boolean asksBefore =
        request.getMethod().equals(HttpMethod.OPTIONS) && request.getHeaderString(ASKED) != null;
    if (asksBefore && isAllowed(request.getHeaderString(ORIGIN))) {
      request.abortWith(
          Response.noContent()
              .header("Access-Control-Allow-Methods", "GET, HEAD, PUT, POST, DELETE")
              .header("Access-Control-Allow-Headers", REQUEST_HEADERS)
              .header("Access-Control-Max-Age", "600")
              .build());
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    String origin = request.getHeaderString(ORIGIN);
    if (isAllowed(origin)) {
      MultivaluedMap<String, Object> headers = response.getHeaders();
      headers.putSingle("Access-Control-Allow-Origin", origin);
      headers.putSingle("Access-Control-Expose-Headers", ANSWER_HEADERS);
      headers.add(HttpHeaders.VARY, ORIGIN);
    }
  }

  /** Whether pages of an origin may read answers. */
  boolean isAllowed(String origin) {
    return origin != null
        && origins.stream()
            .flatMap(all -> Arrays.stream(all.split("[, ]+")))
            .anyMatch(one -> one.equals("*") || one.equals(origin));
  }
}
