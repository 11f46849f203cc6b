package id.corpu.notices.web;

import id.corpu.platform.web.Route;
import id.corpu.platform.web.RouteContribution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Address of the page of notices; the bell leads there. */
@ApplicationScoped
public class NoticesRoutes implements RouteContribution {

  @Override
  public List<Route> routes() {
    return List.of(Route.of("/pemberitahuan", "/notices/notices.xhtml"));
  }
}
