package id.corpu.knowledge.application;

import id.corpu.knowledge.domain.KnowledgeAsset;
import id.corpu.search.SearchIndexing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The assets as entities; whatever is saved is indexed anew. */
@ApplicationScoped
class AssetStore {

  @PersistenceContext private EntityManager entities;
  @Inject private SearchIndexing indexing;

  Optional<KnowledgeAsset> bySlug(long institutionId, String slug) {
    return entities
        .createQuery(
            "SELECT a FROM KnowledgeAsset a WHERE a.institutionId = :institution AND a.slug = :slug",
            KnowledgeAsset.class)
        .setParameter("institution", institutionId)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }

  /** An asset of a city; empty when it is another city's. */
  Optional<KnowledgeAsset> byId(long institutionId, long id) {
    return Optional.ofNullable(entities.find(KnowledgeAsset.class, id))
        .filter(asset -> asset.institutionId() == institutionId);
  }

  /** Writes it and says so to the search, in one commit. */
  void save(KnowledgeAsset asset) {
    if (asset.id() == null) {
      entities.persist(asset);
    }
    entities.flush();
    String key = asset.id().toString();
    indexing.changed(ArticleDocuments.KNOWLEDGE, key);
    indexing.changed(ArticleDocuments.RULE, key);
  }
}
