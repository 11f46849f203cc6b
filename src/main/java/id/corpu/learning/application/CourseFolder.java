package id.corpu.learning.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A folder of {@code content/courses}: its texts, and the digest that tells whether it changed. */
final class CourseFolder {

  /** Changing how courses are read makes every course be read again. */
  private static final String READER = "1";

  private final Path root;

  CourseFolder(Path root) {
    this.root = root;
  }

  String slug() {
    return root.getFileName().toString();
  }

  /** The text of a file; {@code field} is what named it. */
  String text(String file, String namedIn, String field) throws CourseRefused {
    try {
      return Files.readString(existing(file, namedIn, field));
    } catch (IOException e) {
      throw new CourseRefused(namedIn, field, "cannot be read: " + file);
    }
  }

  /** The name of a media file that exists directly in {@code media/}. */
  String media(String file, String namedIn, String field) throws CourseRefused {
    if (!file.matches("media/[A-Za-z0-9][A-Za-z0-9._-]*")) {
      throw new CourseRefused(namedIn, field, "must be a file in media/");
    }
    existing(file, namedIn, field);
    return file.substring("media/".length());
  }

  /** SHA-256 over the names and contents of everything but the media. */
  String digest() {
    try (Stream<Path> files = Files.walk(root)) {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(READER.getBytes(StandardCharsets.UTF_8));
      List<Path> texts =
          files
              .filter(Files::isRegularFile)
              .filter(f -> !f.startsWith(root.resolve("media")))
              .sorted()
              .toList();
      for (Path file : texts) {
        sha.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        sha.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private Path existing(String file, String namedIn, String field) throws CourseRefused {
    Path path = root.resolve(file).normalize();
    if (!path.startsWith(root) || !Files.isRegularFile(path)) {
      throw new CourseRefused(namedIn, field, "no such file: " + file);
    }
    return path;
  }
}
