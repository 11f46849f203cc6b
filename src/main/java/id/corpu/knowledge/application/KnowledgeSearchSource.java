package id.corpu.knowledge.application;

import id.corpu.platform.security.OpenUseCase;
import id.corpu.search.SearchDocument;
import id.corpu.search.SearchSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;

/** Articles, but for summaries of regulations, in the search. */
@ApplicationScoped
@OpenUseCase("called by the index; readers are limited by each document's audience")
public class KnowledgeSearchSource implements SearchSource {

  private ArticleDocuments documents;

  protected KnowledgeSearchSource() {}

  @Inject
  public KnowledgeSearchSource(ArticleDocuments documents) {
    this.documents = documents;
  }

  @Override
  public String kind() {
    return ArticleDocuments.KNOWLEDGE;
  }

  @Override
  public Stream<SearchDocument> all() {
    return documents.all(kind()).stream();
  }

  @Override
  public Optional<SearchDocument> byKey(String key) {
    return documents.byKey(kind(), key).stream().findFirst();
  }
}
