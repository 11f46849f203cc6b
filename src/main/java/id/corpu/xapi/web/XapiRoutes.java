package id.corpu.xapi.web;

import id.corpu.platform.security.Permission;
import id.corpu.platform.web.MenuContribution;
import id.corpu.platform.web.MenuItem;
import id.corpu.platform.web.Route;
import id.corpu.platform.web.RouteContribution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Addresses and menu entry of the record store's screens. Their files lie under {@code lrs/}, since
 * everything under {@code /xapi/} belongs to the store's own application.
 */
@ApplicationScoped
public class XapiRoutes implements RouteContribution, MenuContribution {

  private static final int MENU_PLACE = 90;

  @Override
  public List<Route> routes() {
    return List.of(
        Route.of("/lrs/kredensial", "/lrs/credentials.xhtml"),
        Route.of("/lrs/kredensial/baru", "/lrs/new-credential.xhtml"),
        Route.of("/lrs/kredensial/{kunci}", "/lrs/credential.xhtml"),
        Route.of("/lrs/kredensial/{kunci}/ubah", "/lrs/edit-credential.xhtml"),
        Route.of("/lrs/kredensial/{kunci}/rahasia", "/lrs/rotate-credential.xhtml"),
        Route.of("/lrs/kredensial/{kunci}/cabut", "/lrs/revoke-credential.xhtml"));
  }

  @Override
  public List<MenuItem> items() {
    return List.of(
        new MenuItem(
            MENU_PLACE, "/lrs/kredensial", "key", "xapi", "credentials", Permission.MANAGE_LRS));
  }
}
