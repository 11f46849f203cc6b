package id.corpu.learning.web;

import id.corpu.platform.security.Permission;
import id.corpu.platform.web.MenuContribution;
import id.corpu.platform.web.MenuItem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Catalogue and certificates in the navigation. */
@ApplicationScoped
public class LearningMenu implements MenuContribution {

  @Override
  public List<MenuItem> items() {
    return List.of(new MenuItem(20, "/katalog", "book", "learning", "catalogue", Permission.LEARN));
  }
}
