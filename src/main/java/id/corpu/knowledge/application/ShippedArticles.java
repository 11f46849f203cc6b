package id.corpu.knowledge.application;

import id.corpu.knowledge.domain.KnowledgeAsset;
import id.corpu.platform.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Puts a shipped article into a city's repository, once for each of its editions. */
@ApplicationScoped
class ShippedArticles {

  private static final String IS_LOADED =
      "SELECT COUNT(*) FROM platform_loaded WHERE what = :what AND digest = :digest";
  private static final String LOADED =
      "INSERT INTO platform_loaded (what, digest, loaded_at) VALUES (:what, :digest, :now)"
          + " ON DUPLICATE KEY UPDATE digest = VALUES(digest), loaded_at = VALUES(loaded_at)";

  @Inject private Database database;
  @Inject private AssetStore assets;
  @Inject private Clock clock;

  /** Adds or renews the article; one that was edited in the portal stays as it is. */
  @Transactional
  void bring(long institutionId, ShippedArticle article) {
    String what = "knowledge/" + institutionId + "/" + article.slug();
    if (isLoaded(what, article.digest())) {
      return;
    }
    KnowledgeAsset asset =
        assets
            .bySlug(institutionId, article.slug())
            .orElseGet(() -> new KnowledgeAsset(institutionId, article.slug()));
    if (!asset.isEdited()) {
      asset.write(article.text());
      asset.place(article.place());
      asset.follow(article.pathway(), article.policy());
      asset.publish();
      asset.changed(clock.instant(), null);
      assets.save(asset);
    }
    note(what, article.digest());
  }

  private boolean isLoaded(String what, String digest) {
    return database
        .jdbi()
        .withHandle(
            h ->
                h.createQuery(IS_LOADED)
                        .bind("what", what)
                        .bind("digest", digest)
                        .mapTo(Integer.class)
                        .one()
                    > 0);
  }

  private void note(String what, String digest) {
    database
        .jdbi()
        .useHandle(
            h ->
                h.createUpdate(LOADED)
                    .bind("what", what)
                    .bind("digest", digest)
                    .bind("now", clock.instant())
                    .execute());
  }
}
