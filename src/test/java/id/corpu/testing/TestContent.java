package id.corpu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** The shipped content together with what only tests use. */
final class TestContent {

  private static final Path SHIPPED = Path.of("content");
  private static final Path ADDED = Path.of("src", "test", "content");

  private TestContent() {}

  /** Lays both into a folder, which then stands for {@code content/}. */
  static Path in(Path folder) throws IOException {
    copy(SHIPPED, folder);
    copy(ADDED, folder);
    return folder.toAbsolutePath();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      files.filter(Files::isRegularFile).forEach(file -> copyFile(from, file, to));
    }
  }

  private static void copyFile(Path from, Path file, Path to) {
    Path target = to.resolve(from.relativize(file).toString());
    try {
      Files.createDirectories(target.getParent());
      Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
