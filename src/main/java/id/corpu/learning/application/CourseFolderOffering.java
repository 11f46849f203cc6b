package id.corpu.learning.application;

import id.corpu.learning.CourseOffering;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;

/** Offers courses that another feature ships. */
@ApplicationScoped
@OpenUseCase("runs at start, from shipped content")
public class CourseFolderOffering implements CourseOffering {

  private CoursePublishing publishing;
  private CourseShelf shelf;

  protected CourseFolderOffering() {}

  @Inject
  public CourseFolderOffering(CoursePublishing publishing, CourseShelf shelf) {
    this.publishing = publishing;
    this.shelf = shelf;
  }

  @Override
  public void offer(Path path) {
    CourseFolder folder = new CourseFolder(path);
    String digest = folder.digest();
    try {
      if (publishing.isCurrent(folder.slug(), digest)) {
        publishing.list(folder.slug());
      } else {
        publishing.publish(new CourseReader(folder).read(), digest);
      }
    } catch (CourseRefused e) {
      throw new IllegalArgumentException(e);
    }
    shelf.forget();
  }
}
