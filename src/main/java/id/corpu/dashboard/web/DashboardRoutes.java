package id.corpu.dashboard.web;

import id.corpu.platform.security.Permission;
import id.corpu.platform.web.MenuContribution;
import id.corpu.platform.web.MenuItem;
import id.corpu.platform.web.Route;
import id.corpu.platform.web.RouteContribution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Addresses and menu entries of the overviews. */
@ApplicationScoped
public class DashboardRoutes implements RouteContribution, MenuContribution {

  @Override
  public List<Route> routes() {
    return List.of(
        Route.of("/", "/dashboard/home.xhtml"),
        Route.of("/dasbor", "/dashboard/board.xhtml"),
        Route.of("/dasbor/orang", "/dashboard/people.xhtml"),
        Route.of("/staf", "/dashboard/staff.xhtml"));
  }

  @Override
  public List<MenuItem> items() {
    return List.of(
        new MenuItem(10, "/", "home", "dashboard", "home", Permission.LEARN),
        new MenuItem(15, "/dasbor", "chart", "dashboard", "board", Permission.VIEW_UNIT),
        new MenuItem(70, "/staf", "people", "dashboard", "staff", Permission.VIEW_STAFF));
  }
}
