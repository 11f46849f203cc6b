package id.corpu.xapi.web.transfer;

import id.corpu.platform.security.Permission;
import id.corpu.platform.web.MenuContribution;
import id.corpu.platform.web.MenuItem;
import id.corpu.platform.web.Route;
import id.corpu.platform.web.RouteContribution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Addresses and menu entries of export and import. */
@ApplicationScoped
public class TransferRoutes implements RouteContribution, MenuContribution {

  private static final int EXPORT_PLACE = 94;
  private static final int IMPORT_PLACE = 95;

  @Override
  public List<Route> routes() {
    return List.of(
        Route.of("/lrs/ekspor", "/lrs/export.xhtml"),
        Route.of("/lrs/ekspor/pernyataan.ndjson", "/lrs/files/export"),
        Route.of("/lrs/impor", "/lrs/imports.xhtml"),
        Route.of("/lrs/impor/{uuid}", "/lrs/import.xhtml"),
        Route.of("/lrs/impor/{uuid}/galat.csv", "/lrs/files/import-errors"));
  }

  @Override
  public List<MenuItem> items() {
    return List.of(
        new MenuItem(
            EXPORT_PLACE, "/lrs/ekspor", "download", "xapi", "export", Permission.MANAGE_LRS),
        new MenuItem(
            IMPORT_PLACE, "/lrs/impor", "upload", "xapi", "imports", Permission.MANAGE_LRS));
  }
}
