package id.corpu.jp.application.claims;

import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The proofs of claims as files under {@code corpu.data.dir}/claims, each named by its SHA-256 and
 * never by what somebody calls it. Of a file that two claims show there is one.
 */
@ApplicationScoped
@OpenUseCase("files of use cases that have checked who asks")
public class DocumentFiles {

  @Inject
  @ConfigProperty(name = "corpu.data.dir", defaultValue = "var")
  private String dataDir;

  /** Keeps a file; whole or not at all, whenever the power fails. */
  void keep(byte[] sha256, byte[] content) {
    Path file = file(sha256);
    try {
      if (Files.isRegularFile(file) && Files.size(file) == content.length) {
        return;
      }
      Files.createDirectories(file.getParent());
      Path part = Files.createTempFile(file.getParent(), "part", null);
      try {
        Files.write(part, content);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete(byte[] sha256) {
    try {
      Files.deleteIfExists(file(sha256));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the file is. */
  Path file(byte[] sha256) {
    String name = HexFormat.of().formatHex(sha256);
    return Path.of(dataDir, "claims", name.substring(0, 2), name);
  }
}
