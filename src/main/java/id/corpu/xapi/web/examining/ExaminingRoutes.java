package id.corpu.xapi.web.examining;

import id.corpu.platform.security.Permission;
import id.corpu.platform.web.MenuContribution;
import id.corpu.platform.web.MenuItem;
import id.corpu.platform.web.Route;
import id.corpu.platform.web.RouteContribution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Address and menu entry of the validator. */
@ApplicationScoped
public class ExaminingRoutes implements RouteContribution, MenuContribution {

  private static final String ADDRESS = "/lrs/periksa";
  private static final int MENU_PLACE = 92;

  @Override
  public List<Route> routes() {
    return List.of(Route.of(ADDRESS, "/lrs/examine.xhtml"));
  }

  @Override
  public List<MenuItem> items() {
    return List.of(
        new MenuItem(MENU_PLACE, ADDRESS, "check", "xapi", "examine", Permission.MANAGE_LRS));
  }
}
