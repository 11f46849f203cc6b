package id.corpu.jp.web.books;

import id.corpu.platform.security.Permission;
import id.corpu.platform.web.MenuContribution;
import id.corpu.platform.web.MenuItem;
import id.corpu.platform.web.Route;
import id.corpu.platform.web.RouteContribution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Address and menu entry of the year's closing. */
@ApplicationScoped
public class BooksRoutes implements RouteContribution, MenuContribution {

  /** The page. */
  static final String ADDRESS = "/kelola/jp/tutup";

  @Override
  public List<Route> routes() {
    return List.of(Route.of(ADDRESS, "/jam-pelajaran/books.xhtml"));
  }

  @Override
  public List<MenuItem> items() {
    return List.of(new MenuItem(232, ADDRESS, "lock", "jp", "books", Permission.CLOSE_YEAR));
  }
}
