package id.corpu.xapi.web.browsing;

import id.corpu.platform.security.Permission;
import id.corpu.platform.web.MenuContribution;
import id.corpu.platform.web.MenuItem;
import id.corpu.platform.web.Route;
import id.corpu.platform.web.RouteContribution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Addresses and menu entries of the statement browser. */
@ApplicationScoped
public class BrowsingRoutes implements RouteContribution, MenuContribution {

  static final String BROWSER = "/lrs/pernyataan";
  private static final int MENU_PLACE = 91;
  private static final String SUBJECT = "/lrs/subject.xhtml";

  @Override
  public List<Route> routes() {
    return List.of(
        Route.of(BROWSER, "/lrs/statements.xhtml"),
        Route.of(BROWSER + "/terbaru", "/lrs/new-statements.xhtml"),
        Route.of(BROWSER + "/{id}", "/lrs/statement.xhtml"),
        Route.of("/lrs/pelaku/{pelaku}", SUBJECT),
        Route.of("/lrs/verba/{verba}", SUBJECT),
        Route.of("/lrs/aktivitas/{aktivitas}", SUBJECT));
  }

  @Override
  public List<MenuItem> items() {
    return List.of(
        new MenuItem(MENU_PLACE, BROWSER, "search", "xapi", "statements", Permission.MANAGE_LRS));
  }
}
