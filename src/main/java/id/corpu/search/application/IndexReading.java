package id.corpu.search.application;

import id.corpu.search.Search;
import id.corpu.search.SearchHit;
import id.corpu.search.SearchQuery;
import id.corpu.search.SearchResult;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Answers queries from an index: strictly first, generously when nothing has all the words. */
final class IndexReading {

  private static final int SUGGESTIONS = 6;

  private final QueryWords analysis = new QueryWords();

  SearchResult find(IndexSearcher searcher, SearchQuery asked, Visibility reader, boolean ready)
      throws IOException {
    List<QueryWord> words = analysis.of(asked.words());
    if (words.isEmpty()) {
      return SearchResult.nothing(ready);
    }
    Vocabulary vocabulary = new Vocabulary(searcher.getIndexReader());
    WordPlan plan = plan(vocabulary, FieldWeights.EVERYWHERE).with(words, false);
    int atLeast = plan.usual();
    Map<String, Long> counts = count(searcher, plan.query(atLeast, reader.clause()));
    boolean relaxed = counts.isEmpty();
    if (relaxed) {
      plan = plan(vocabulary, FieldWeights.EVERYWHERE).with(words, true);
      atLeast = 1;
      counts = count(searcher, plan.query(atLeast, reader.clause()));
    }
    Query query = plan.query(atLeast, reader.clause(asked.kinds()));
    ScoreDoc[] found = page(searcher, query, asked.page());
    List<SearchHit> hits = new Snippets(searcher, plan.someOf(1), asked.language()).of(found);
    String correction = counts.isEmpty() ? null : plan.correction();
    long total = total(counts, asked);
    return new SearchResult(hits, total, counts, correction, relaxed && total > 0, ready);
  }

  /** Things whose title has all the words, the last unfinished. */
  List<SearchHit> suggest(IndexSearcher searcher, String typed, String language, Visibility reader)
      throws IOException {
    List<QueryWord> words = analysis.of(typed);
    if (words.isEmpty()) {
      return List.of();
    }
    WordPlan plan =
        plan(new Vocabulary(searcher.getIndexReader()), FieldWeights.TITLES).with(words, false);
    Query query = plan.query(plan.size(), reader.clause());
    return new Snippets(searcher, plan.someOf(1), language)
        .of(searcher.search(query, SUGGESTIONS).scoreDocs);
  }

  private WordPlan plan(Vocabulary vocabulary, Map<String, Float> fields) {
    return new WordPlan(analysis, vocabulary, fields);
  }

  private static Map<String, Long> count(IndexSearcher searcher, Query query) throws IOException {
    KindCounts counts = new KindCounts();
    searcher.search(query, counts);
    return counts.counts();
  }

  private static ScoreDoc[] page(IndexSearcher searcher, Query query, int page) throws IOException {
    int from = (page - 1) * Search.PAGE_SIZE;
    ScoreDoc[] best = searcher.search(query, from + Search.PAGE_SIZE).scoreDocs;
    return from >= best.length ? new ScoreDoc[0] : Arrays.copyOfRange(best, from, best.length);
  }

  private static long total(Map<String, Long> counts, SearchQuery asked) {
    return counts.entrySet().stream()
        .filter(kind -> asked.kinds().isEmpty() || asked.kinds().contains(kind.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
