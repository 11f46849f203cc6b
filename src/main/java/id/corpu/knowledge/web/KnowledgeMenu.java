package id.corpu.knowledge.web;

import id.corpu.platform.security.Permission;
import id.corpu.platform.web.MenuContribution;
import id.corpu.platform.web.MenuItem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The repository in the navigation. */
@ApplicationScoped
public class KnowledgeMenu implements MenuContribution {

  @Override
  public List<MenuItem> items() {
    return List.of(
        new MenuItem(
            50, "/pengetahuan", "knowledge", "knowledge", "shelf", Permission.READ_KNOWLEDGE),
        new MenuItem(
            80,
            "/kelola/pengetahuan",
            "edit",
            "knowledge",
            "curation",
            Permission.CURATE_KNOWLEDGE));
  }
}
