package id.corpu.xapi.web.rights;

import id.corpu.platform.security.Permission;
import id.corpu.platform.web.MenuContribution;
import id.corpu.platform.web.MenuItem;
import id.corpu.platform.web.Route;
import id.corpu.platform.web.RouteContribution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Addresses and menu entry of people's rights. */
@ApplicationScoped
public class RightsRoutes implements RouteContribution, MenuContribution {

  private static final int MENU_PLACE = 96;

  @Override
  public List<Route> routes() {
    return List.of(
        Route.of("/lrs/hak-orang", "/lrs/rights.xhtml"),
        Route.of("/lrs/hak-orang/orang", "/lrs/rights-person.xhtml"),
        Route.of("/lrs/hak-orang/salinan.zip", "/lrs/files/personal-copy"),
        Route.of("/lrs/hak-orang/putusan/{uuid}", "/lrs/rights-case.xhtml"));
  }

  @Override
  public List<MenuItem> items() {
    return List.of(
        new MenuItem(
            MENU_PLACE,
            "/lrs/hak-orang",
            "shield",
            "xapi",
            "rights",
            Permission.PROTECT_PERSONAL_DATA));
  }
}
