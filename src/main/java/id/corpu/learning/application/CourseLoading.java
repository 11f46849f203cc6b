package id.corpu.learning.application;

import id.corpu.platform.files.Content;
import id.corpu.platform.persistence.DatabaseReady;
import id.corpu.platform.security.OpenUseCase;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Loads the shipped courses once at start: a folder whose digest is known is skipped, a malformed
 * one is named in the log and leaves the edition before it standing.
 */
@ApplicationScoped
@OpenUseCase("runs at start, from shipped content")
public class CourseLoading {

  private static final Logger LOG = Logger.getLogger(CourseLoading.class.getName());

  @Inject private Content content;
  @Inject private CoursePublishing publishing;
  @Inject private CourseShelf shelf;

  void onReady(@Observes @Priority(200) DatabaseReady ready) {
    Set<String> present = new HashSet<>();
    for (Path path : content.folders("courses")) {
      present.add(path.getFileName().toString());
      load(new CourseFolder(path));
    }
    publishing.unlistAllBut(present);
    shelf.forget();
  }

  private void load(CourseFolder folder) {
    String digest = folder.digest();
    if (publishing.isCurrent(folder.slug(), digest)) {
      return;
    }
    try {
      publishing.publish(new CourseReader(folder).read(), digest);
      LOG.log(Level.INFO, "Course {0} is loaded", folder.slug());
    } catch (CourseRefused e) {
      LOG.log(Level.WARNING, "Course " + folder.slug() + " is refused: " + e.getMessage());
    }
  }
}
