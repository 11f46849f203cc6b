package id.corpu.people.web;

import id.corpu.platform.security.Permission;
import id.corpu.platform.web.MenuContribution;
import id.corpu.platform.web.MenuItem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The administrator's entries. */
@ApplicationScoped
public class PeopleMenu implements MenuContribution {

  @Override
  public List<MenuItem> items() {
    return List.of(
        item(100, "/kelola/orang", "people", "people", Permission.MANAGE_PEOPLE),
        item(110, "/kelola/unit", "plan", "units", Permission.MANAGE_PEOPLE),
        item(120, "/kelola/lembaga", "settings", "institution", Permission.MANAGE_PEOPLE),
        item(190, "/kelola/audit", "shield", "audit", Permission.VIEW_AUDIT));
  }

  private static MenuItem item(
      int order, String path, String icon, String key, Permission permission) {
    return new MenuItem(order, path, icon, "people", key, permission);
  }
}
