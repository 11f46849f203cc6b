package id.corpu.xapi.web.health;

import id.corpu.platform.security.Permission;
import id.corpu.platform.web.MenuContribution;
import id.corpu.platform.web.MenuItem;
import id.corpu.platform.web.Route;
import id.corpu.platform.web.RouteContribution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Address and menu entry of the store's health. */
@ApplicationScoped
public class HealthRoutes implements RouteContribution, MenuContribution {

  private static final String ADDRESS = "/lrs/kesehatan";
  private static final int MENU_PLACE = 93;

  @Override
  public List<Route> routes() {
    return List.of(Route.of(ADDRESS, "/lrs/health.xhtml"));
  }

  @Override
  public List<MenuItem> items() {
    return List.of(
        new MenuItem(MENU_PLACE, ADDRESS, "chart", "xapi", "health", Permission.MANAGE_LRS));
  }
}
