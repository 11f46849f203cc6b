package id.corpu.search;

import java.util.Set;

/**
 * What somebody looks for.
 *
 * @param words as typed; hostile until proven otherwise
 * @param kinds kinds to show, empty for all
 * @param page from 1
 * @param language language in which hits are shown: {@code id} or {@code en}
 */
public record SearchQuery(String words, Set<String> kinds, int page, String language) {

  /** Nobody reads on; deeper pages would only cost. */
  private static final int LAST_PAGE = 100;

  public SearchQuery {
    words = words == null ? "" : words.strip();
    if (words.length() > Search.MAX_LENGTH) {
      words = words.substring(0, Search.MAX_LENGTH);
    }
    kinds = Set.copyOf(kinds);
    page = Math.max(1, Math.min(page, LAST_PAGE));
  }
}
