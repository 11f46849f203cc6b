package id.corpu.search;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the index finds one kind of thing: courses, articles, rules. Found by CDI and called
 * outside any request, so an implementation says {@code @OpenUseCase}. It gives only what is
 * published; who may find it is told by the document's audience, never by leaving it out.
 */
public interface SearchSource {

  /**
   * The kind of its documents: a group on the page of results, with the text {@code kind.<kind>}.
   */
  String kind();

  /** Everything of the kind, of all institutions; asked when an index is built anew. */
  Stream<SearchDocument> all();

  /** One thing as it stands now; empty when it is gone, withdrawn or of another kind by now. */
  Optional<SearchDocument> byKey(String key);
}
