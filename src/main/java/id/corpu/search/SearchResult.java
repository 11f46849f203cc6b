package id.corpu.search;

import java.util.List;
import java.util.Map;

/**
 * A page of hits.
 *
 * @param hits best first
 * @param total how many there are of the kinds asked for
 * @param countByKind how many there are of each kind, whatever was asked for
 * @param didYouMean the query with unknown words replaced by known ones, or null
 * @param relaxed whether no thing has all the words, so that these have only some
 * @param ready false while this node still builds its index, when hits may be missing
 */
public record SearchResult(
    List<SearchHit> hits,
    long total,
    Map<String, Long> countByKind,
    String didYouMean,
    boolean relaxed,
    boolean ready) {

  public SearchResult {
    hits = List.copyOf(hits);
    countByKind = Map.copyOf(countByKind);
  }

  /** Nothing was asked for. */
  public static SearchResult nothing(boolean ready) {
    return new SearchResult(List.of(), 0, Map.of(), null, false, ready);
  }
}
