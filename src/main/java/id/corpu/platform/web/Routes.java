package id.corpu.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All addresses of the portal, by their first segment. */
@ApplicationScoped
public class Routes {

  @Inject @Any private Instance<RouteContribution> contributions;

  private Map<String, List<Route>> byFirstSegment;

  /** A route that answers a path, with the parameters that the path gives. */
  public record Found(Route route, Map<String, String> parameters) {}

  @PostConstruct
  void collect() {
    byFirstSegment =
        contributions.stream()
            .flatMap(contribution -> contribution.routes().stream())
            .collect(Collectors.groupingBy(route -> route.pattern().get(0)));
  }

  /**
   * The path of a request as the server has understood it: decoded, without {@code ..} and path
   * parameters. What the browser wrote may look like another address than the one that answers.
   */
  public static String pathOf(HttpServletRequest request) {
    return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
  }

  /** The route for a request path, if any. */
  public Optional<Found> find(String path) {
    List<String> segments = Route.segments(path);
    for (Route route : byFirstSegment.getOrDefault(segments.get(0), List.of())) {
      Optional<Map<String, String>> parameters = route.match(segments);
      if (parameters.isPresent()) {
        return Optional.of(new Found(route, parameters.get()));
      }
    }
    return Optional.empty();
  }
}
