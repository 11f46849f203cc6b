package id.corpu.xapi.web.retention;

import id.corpu.platform.security.Permission;
import id.corpu.platform.web.MenuContribution;
import id.corpu.platform.web.MenuItem;
import id.corpu.platform.web.Route;
import id.corpu.platform.web.RouteContribution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Addresses and menu entry of retention. */
@ApplicationScoped
public class RetentionRoutes implements RouteContribution, MenuContribution {

  static final String HOME = "/lrs/retensi";
  private static final int MENU_PLACE = 97;

  @Override
  public List<Route> routes() {
    return List.of(
        Route.of(HOME, "/lrs/retention.xhtml"),
        Route.of(HOME + "/{uuid}", "/lrs/retention-decision.xhtml"));
  }

  @Override
  public List<MenuItem> items() {
    return List.of(
        new MenuItem(
            MENU_PLACE, HOME, "clock", "xapi", "retention", Permission.PROTECT_PERSONAL_DATA));
  }
}
