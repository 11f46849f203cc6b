package id.corpu.learning.web;

import id.corpu.platform.security.Permission;
import id.corpu.platform.web.MenuContribution;
import id.corpu.platform.web.MenuItem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Catalogue, one's own certificates and the administrator's desk for them in the navigation. */
@ApplicationScoped
public class LearningMenu implements MenuContribution {

  @Override
  public List<MenuItem> items() {
    return List.of(
        new MenuItem(20, "/katalog", "book", "learning", "catalogue", Permission.LEARN),
        new MenuItem(
            60, "/sertifikat", "certificate", "learning", "certificates", Permission.LEARN),
        new MenuItem(
            130,
            "/kelola/sertifikat",
            "certificate",
            "learning",
            "desk",
            Permission.MANAGE_COURSES));
  }
}
