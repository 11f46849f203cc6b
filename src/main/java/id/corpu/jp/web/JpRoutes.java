package id.corpu.jp.web;

import id.corpu.platform.web.Route;
import id.corpu.platform.web.RouteContribution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Addresses of the JP feature. The folder of its pages is not called {@code jp}: the server would
 * send the address {@code /jp} on to the folder.
 */
@ApplicationScoped
public class JpRoutes implements RouteContribution {

  @Override
  public List<Route> routes() {
    return List.of(
        Route.of("/jp", "/jam-pelajaran/ledger.xhtml"),
        Route.of("/jp/orang/{orang}", "/jam-pelajaran/ledger.xhtml"),
        Route.of("/jp/pernyataan/{id}", "/jam-pelajaran/statement.xhtml"),
        Route.of("/jp/aturan", "/jam-pelajaran/policy.xhtml"),
        Route.of("/jp/aturan/banding", "/jam-pelajaran/comparison.xhtml"),
        Route.of("/jp/rencana", "/jam-pelajaran/plan.xhtml"),
        Route.of("/jp/simulasi", "/jam-pelajaran/simulation.xhtml"),
        Route.of("/kelola/jp", "/jam-pelajaran/rules.xhtml"),
        Route.of("/kelola/jp/pratinjau/{nomor}", "/jam-pelajaran/preview.xhtml"));
  }
}
