package id.corpu.jp.web;

import id.corpu.platform.security.Permission;
import id.corpu.platform.web.MenuContribution;
import id.corpu.platform.web.MenuItem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Menu entries of the JP feature. */
@ApplicationScoped
public class JpMenu implements MenuContribution {

  @Override
  public List<MenuItem> items() {
    return List.of(
        new MenuItem(30, "/jp", "ledger", "jp", "jp", Permission.VIEW_OWN_JP),
        new MenuItem(230, "/kelola/jp", "rule", "jp", "rules", Permission.MANAGE_JP));
  }
}
