package id.corpu.knowledge.web;

import id.corpu.search.Search;
import id.corpu.search.SearchMiss;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What people looked for and did not find. */
@Named
@RequestScoped
public class MissesBacking {

  private static final int SHOWN = 100;

  @Inject private Search search;

  private List<SearchMiss> misses;

  @PostConstruct
  void load() {
    misses = search.misses(SHOWN);
  }

  public List<SearchMiss> getMisses() {
    return misses;
  }
}
