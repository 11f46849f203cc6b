package id.corpu.guidance.web;

import id.corpu.platform.security.Permission;
import id.corpu.platform.web.MenuContribution;
import id.corpu.platform.web.MenuItem;
import id.corpu.platform.web.Route;
import id.corpu.platform.web.RouteContribution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Addresses and menu entry of coaching and mentoring. */
@ApplicationScoped
public class GuidanceRoutes implements RouteContribution, MenuContribution {

  private static final int MENU_PLACE = 40;

  @Override
  public List<Route> routes() {
    return List.of(
        Route.of("/coaching", "/guidance/sessions.xhtml"),
        Route.of("/coaching/baru", "/guidance/log.xhtml"),
        Route.of("/coaching/{sesi}", "/guidance/session.xhtml"));
  }

  @Override
  public List<MenuItem> items() {
    return List.of(
        new MenuItem(
            MENU_PLACE,
            "/coaching",
            "coaching",
            "guidance",
            "coaching",
            Permission.CONFIRM_SESSION));
  }
}
