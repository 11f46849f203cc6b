package id.corpu.learning.application;

import static id.corpu.platform.security.Permission.LEARN;

import id.corpu.platform.files.Content;
import id.corpu.platform.security.Requires;
import id.corpu.platform.security.Requires.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;

/** The media files of courses, where the content folder has them. */
@ApplicationScoped
@Requires(value = LEARN, audit = Audit.REFUSALS)
public class CourseMedia {

  private Content content;

  protected CourseMedia() {}

  @Inject
  public CourseMedia(Content content) {
    this.content = content;
  }

  /**
   * The file; it may not exist.
   *
   * @param slug letters, digits and hyphens only
   * @param name a plain file name without a path
   */
  public Path file(String slug, String name) {
    if (!slug.matches("[a-z0-9][a-z0-9-]*") || !name.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
      throw new IllegalArgumentException("not a media file");
    }
    return content.path("courses").resolve(slug).resolve("media").resolve(name);
  }
}
