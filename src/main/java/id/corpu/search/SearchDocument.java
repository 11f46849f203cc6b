package id.corpu.search;

import java.util.List;
import java.util.Set;

/**
 * A thing as the index keeps it.
 *
 * @param kind kind of its {@link SearchSource}
 * @param key key within the kind, such as a course's slug; unique over all institutions
 * @param url address in the portal, such as {@code /kursus/pelayanan-publik}
 * @param texts its words, one entry a language; the first is shown when the reader's is missing
 * @param keywords words people look for that stand nowhere else
 * @param institutionId the city whose people may find it; null for every city's
 * @param audience names of permissions or roles of which the reader holds at least one; empty for
 *     everybody of the institution
 * @param boost 1 for most; up to 2 for what should come first among equals, not below 0.5
 */
public record SearchDocument(
    String kind,
    String key,
    String url,
    List<SearchText> texts,
    Set<String> keywords,
    Long institutionId,
    Set<String> audience,
    float boost) {

  public SearchDocument {
    texts = List.copyOf(texts);
    keywords = Set.copyOf(keywords);
    audience = Set.copyOf(audience);
    if (texts.isEmpty() || boost < 0.5f || boost > 2f) {
      throw new IllegalArgumentException("Not searchable: " + kind + " " + key);
    }
  }
}
