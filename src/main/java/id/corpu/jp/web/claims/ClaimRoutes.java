package id.corpu.jp.web.claims;

import id.corpu.platform.security.Permission;
import id.corpu.platform.web.MenuContribution;
import id.corpu.platform.web.MenuItem;
import id.corpu.platform.web.Route;
import id.corpu.platform.web.RouteContribution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Addresses and menu entries of claims. */
@ApplicationScoped
public class ClaimRoutes implements RouteContribution, MenuContribution {

  @Override
  public List<Route> routes() {
    return List.of(
        Route.of("/klaim", "/jam-pelajaran/claims/list.xhtml"),
        Route.of("/klaim/baru", "/jam-pelajaran/claims/start.xhtml"),
        Route.of("/klaim/bukti/{pernyataan}", "/jam-pelajaran/claims/evidence.xhtml"),
        Route.of("/klaim/{klaim}", "/jam-pelajaran/claims/claim.xhtml"),
        Route.of("/kelola/klaim", "/jam-pelajaran/claims/queue.xhtml"),
        Route.of("/kelola/klaim-massal", "/jam-pelajaran/claims/groups.xhtml"),
        Route.of("/kelola/klaim-massal/baru", "/jam-pelajaran/claims/group-start.xhtml"),
        Route.of("/kelola/klaim-massal/templat.csv", "/jam-pelajaran/group/template"),
        Route.of("/kelola/klaim-massal/{massal}", "/jam-pelajaran/claims/group.xhtml"),
        Route.of("/kelola/klaim-massal/{massal}/ditolak.csv", "/jam-pelajaran/group/rejected"),
        Route.of("/kelola/klaim/{klaim}", "/jam-pelajaran/claims/verify.xhtml"));
  }

  @Override
  public List<MenuItem> items() {
    return List.of(
        new MenuItem(45, "/klaim", "claim", "jp", "claims", Permission.LEARN),
        new MenuItem(225, "/kelola/klaim", "claim", "jp", "claimQueue", Permission.VERIFY_CLAIM));
  }
}
