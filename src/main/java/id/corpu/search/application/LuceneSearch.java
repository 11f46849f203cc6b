package id.corpu.search.application;

import id.corpu.platform.security.Account;
import id.corpu.platform.security.CurrentUser;
import id.corpu.platform.security.Permission;
import id.corpu.platform.security.Requires;
import id.corpu.search.Search;
import id.corpu.search.SearchHit;
import id.corpu.search.SearchMiss;
import id.corpu.search.SearchQuery;
import id.corpu.search.SearchResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The search box: this node's index, asked for the caller. */
@ApplicationScoped
@Requires(value = Permission.READ_KNOWLEDGE, audit = Requires.Audit.REFUSALS)
public class LuceneSearch implements Search {

  private static final int MOST_MISSES = 500;

  private IndexKeeper keeper;
  private Misses misses;
  private CurrentUser currentUser;
  private final IndexReading reading = new IndexReading();

  protected LuceneSearch() {}

  @Inject
  public LuceneSearch(IndexKeeper keeper, Misses misses, CurrentUser currentUser) {
    this.keeper = keeper;
    this.misses = misses;
    this.currentUser = currentUser;
  }

  @Override
  public SearchResult find(SearchQuery query) {
    Account reader = currentUser.get();
    boolean ready = keeper.isComplete();
    SearchResult result = keeper.read(s -> reading.find(s, query, visibility(reader), ready));
    boolean missed = result.countByKind().isEmpty() || result.relaxed();
    if (missed && ready && query.page() == 1 && query.kinds().isEmpty()) {
      misses.note(reader.institutionId(), query.words());
    }
    return result;
  }

  @Override
  public List<SearchHit> suggest(String words, String language) {
    Visibility visibility = visibility(currentUser.get());
    String typed = new SearchQuery(words, Set.of(), 1, language).words();
    return keeper.read(s -> reading.suggest(s, typed, language, visibility));
  }

  @Override
  @Requires(value = Permission.CURATE_KNOWLEDGE, audit = Requires.Audit.REFUSALS)
  public List<SearchMiss> misses(int limit) {
    return misses.often(
        currentUser.get().institutionId(), Math.max(1, Math.min(limit, MOST_MISSES)));
  }

  private static Visibility visibility(Account reader) {
    Set<String> holds = new HashSet<>(reader.roles());
    reader.permissions().forEach(permission -> holds.add(permission.name()));
    return new Visibility(reader.institutionId(), holds);
  }
}
