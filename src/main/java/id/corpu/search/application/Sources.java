package id.corpu.search.application;

import id.corpu.search.SearchDocument;
import id.corpu.search.SearchSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All sources of searchable things. */
@ApplicationScoped
class Sources {

  @Inject @Any private Instance<SearchSource> sources;

  Stream<SearchSource> each() {
    return sources.stream();
  }

  /** Names of all kinds: an index without one of them is not complete. */
  String kinds() {
    return each().map(SearchSource::kind).sorted().collect(Collectors.joining(","));
  }

  /** The thing as it stands now; empty when it is gone or nobody knows its kind any more. */
  Optional<SearchDocument> read(String kind, String key) {
    return each()
        .filter(source -> source.kind().equals(kind))
        .findFirst()
        .flatMap(source -> source.byKey(key));
  }
}
