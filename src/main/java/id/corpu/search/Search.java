package id.corpu.search;

import java.util.List;

/** Finding things. Sees only what the caller's institution, roles and permissions allow. */
public interface Search {

  /** The longest query that is looked at; the rest is cut off. */
  int MAX_LENGTH = 200;

  /** Hits on a page. */
  int PAGE_SIZE = 10;

  /**
   * Finds by words. There is no query syntax: whatever is typed is words. Things with all the words
   * come before things with some of them; the last word may be unfinished; a word that nobody uses
   * is taken for its nearest neighbours.
   */
  SearchResult find(SearchQuery query);

  /**
   * Titles for the box while somebody types: things whose title has all the words, the last one
   * unfinished.
   *
   * @param language {@code id} or {@code en}
   */
  List<SearchHit> suggest(String words, String language);

  /** What the people of the caller's institution looked for and did not find, most wanted first. */
  List<SearchMiss> misses(int limit);
}
