package id.corpu.jp.web;

import id.corpu.platform.web.Route;
import id.corpu.platform.web.RouteContribution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Addresses of the JP feature. */
@ApplicationScoped
public class JpRoutes implements RouteContribution {

  @Override
  public List<Route> routes() {
    return List.of(
        Route.of("/jp", "/jp/ledger.xhtml"),
        Route.of("/jp/orang/{orang}", "/jp/ledger.xhtml"),
        Route.of("/jp/pernyataan/{id}", "/jp/statement.xhtml"),
        Route.of("/kelola/jp", "/jp/rules.xhtml"));
  }
}
