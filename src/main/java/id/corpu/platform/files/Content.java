package id.corpu.platform.files;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The shipped content: {@code content/} of the tree, inside the WAR or at {@code
 * corpu.content.dir}.
 */
@ApplicationScoped
public class Content {

  private ServletContext servletContext;

  @Inject
  @ConfigProperty(name = "corpu.content.dir")
  private Optional<String> directory;

  /** An injected context belongs to a request, and content is first read before there is one. */
  void onStart(
      @Observes @Priority(0) @Initialized(ApplicationScoped.class) ServletContext context) {
    servletContext = context;
  }

  /** A folder or file beneath the content root, such as {@code courses}. */
  public Path path(String relative) {
    Path root = Path.of(directory.orElseGet(() -> servletContext.getRealPath("/WEB-INF/content")));
    return root.resolve(relative);
  }

  /** The folders directly beneath one of the content's folders, by name; none if it is absent. */
  public List<Path> folders(String relative) {
    Path parent = path(relative);
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(parent)) {
      return children.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
