package id.corpu.knowledge.web;

import id.corpu.platform.web.Route;
import id.corpu.platform.web.RouteContribution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Addresses of the repository; readers' first, then curators'. */
@ApplicationScoped
public class KnowledgeRoutes implements RouteContribution {

  @Override
  public List<Route> routes() {
    return List.of(
        Route.of("/pengetahuan", "/knowledge/shelf.xhtml"),
        Route.of("/pengetahuan/{slug}", "/knowledge/article.xhtml"),
        Route.of("/kelola/pengetahuan", "/knowledge/curation.xhtml"),
        Route.of("/kelola/pengetahuan/dicari", "/knowledge/misses.xhtml"),
        Route.of("/kelola/pengetahuan/baru", "/knowledge/asset-form.xhtml"),
        Route.of("/kelola/pengetahuan/{id}", "/knowledge/asset-form.xhtml"));
  }
}
