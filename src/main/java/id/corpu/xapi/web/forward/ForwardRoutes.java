package id.corpu.xapi.web.forward;

import id.corpu.platform.security.Permission;
import id.corpu.platform.web.MenuContribution;
import id.corpu.platform.web.MenuItem;
import id.corpu.platform.web.Route;
import id.corpu.platform.web.RouteContribution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Addresses and menu entry of forwarding. */
@ApplicationScoped
public class ForwardRoutes implements RouteContribution, MenuContribution {

  private static final int MENU_PLACE = 94;

  @Override
  public List<Route> routes() {
    return List.of(
        Route.of("/lrs/penerusan", "/lrs/forwarding.xhtml"),
        Route.of("/lrs/penerusan/baru", "/lrs/forward-form.xhtml"),
        Route.of("/lrs/penerusan/{tujuan}", "/lrs/forward-target.xhtml"),
        Route.of("/lrs/penerusan/{tujuan}/ubah", "/lrs/forward-form.xhtml"),
        Route.of("/lrs/penerusan/{tujuan}/hapus", "/lrs/forward-remove.xhtml"));
  }

  @Override
  public List<MenuItem> items() {
    return List.of(
        new MenuItem(
            MENU_PLACE, "/lrs/penerusan", "upload", "xapi", "forwarding", Permission.MANAGE_LRS));
  }
}
