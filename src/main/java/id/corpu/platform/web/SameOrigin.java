package id.corpu.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Refuses changes that another site's page makes a browser send (CSRF): besides SameSite cookies, a
 * request that changes something must not come from a foreign origin. Endpoints that a browser
 * session may call with JSON ({@code /api}) demand a header of their own as well, which a foreign
 * form cannot send. Callers with credentials of their own ({@code /xapi}) carry no cookie and are
 * not asked.
 */
@WebFilter(
    filterName = "SameOrigin",
    urlPatterns = "/*",
    dispatcherTypes = DispatcherType.REQUEST,
    asyncSupported = true)
public class SameOrigin extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** Header that the portal's own scripts send with every change under {@code /api}. */
  public static final String HEADER = "X-CorpU-Request";

  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isAllowed(request)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static boolean isAllowed(HttpServletRequest request) {
    String path =
        request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    if (HARMLESS.contains(request.getMethod())
        || path.startsWith("/xapi/")
        || carriesCredentials(request)) {
      return true;
    }
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin") && !site.equals("none")) {
      return false;
    }
    boolean isBeacon = "same-origin".equals(site);
    return isOwnOrigin(request)
        && (!path.startsWith("/api/") || isBeacon || request.getHeader(HEADER) != null);
  }

  private static boolean carriesCredentials(HttpServletRequest request) {
    return request.getHeader("Authorization") != null && request.getHeader("Cookie") == null;
  }

  private static boolean isOwnOrigin(HttpServletRequest request) {
    String origin = request.getHeader("Origin");
    if (origin == null) {
      return true;
    }
    try {
      return request.getHeader("Host") != null
          && request.getHeader("Host").equalsIgnoreCase(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
