package id.corpu.knowledge.application;

import id.corpu.people.Institution;
import id.corpu.people.People;
import id.corpu.platform.files.Content;
import id.corpu.platform.persistence.DatabaseReady;
import id.corpu.platform.security.OpenUseCase;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Loads the shipped articles for every city at start: an unchanged folder is skipped, a malformed
 * one is named in the log and hinders no other.
 */
@ApplicationScoped
@OpenUseCase("runs at start, from shipped content")
public class ArticleLoading {

  private static final Logger LOG = Logger.getLogger(ArticleLoading.class.getName());

  @Inject private Content content;
  @Inject private People people;
  @Inject private ShippedArticles shelf;

  void onReady(@Observes @Priority(200) DatabaseReady ready) {
    for (Path folder : content.folders("knowledge")) {
      try {
        ShippedArticle article = ShippedArticle.read(folder);
        for (Institution institution : people.institutions()) {
          shelf.bring(institution.id(), article);
        }
      } catch (IOException | RuntimeException e) {
        LOG.log(Level.WARNING, "Article " + folder.getFileName() + " is not loaded", e);
      }
    }
  }
}
