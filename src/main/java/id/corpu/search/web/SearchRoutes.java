package id.corpu.search.web;

import id.corpu.platform.web.Route;
import id.corpu.platform.web.RouteContribution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The address of the results. */
@ApplicationScoped
public class SearchRoutes implements RouteContribution {

  @Override
  public List<Route> routes() {
    return List.of(Route.of("/cari", "/search/results.xhtml"));
  }
}
