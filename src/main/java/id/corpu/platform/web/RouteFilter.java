package id.corpu.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Shows the page behind an address; the files behind the addresses are not addresses themselves.
 */
@WebFilter(
    filterName = "RouteFilter",
    dispatcherTypes = DispatcherType.REQUEST,
    asyncSupported = true)
public class RouteFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** Request attribute: the address that the browser shows, without its query. */
  public static final String ADDRESS = "corpu.address";

  /** Request attribute: the address with its query, when opening it again does no harm. */
  public static final String REOPENABLE = "corpu.reopenable";

  /** Request attribute: the view that answers it. */
  public static final String VIEW = "corpu.view";

  @Inject private transient Routes routes;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = Routes.pathOf(request);
    Optional<Routes.Found> found = routes.find(path);
    request.setAttribute(ADDRESS, request.getRequestURI());
    if (found.isPresent() || request.getMethod().equals("GET")) {
      request.setAttribute(REOPENABLE, reopenable(request));
    }
    if (found.isPresent()) {
      request.setAttribute(VIEW, found.get().route().view());
      request
          .getRequestDispatcher(found.get().route().view() + query(found.get().parameters()))
          .forward(request, response);
    } else if (path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static String reopenable(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
  }

  private static String query(Map<String, String> parameters) {
    return parameters.isEmpty()
        ? ""
        : parameters.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&", "?", ""));
  }
}
