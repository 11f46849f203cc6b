package id.corpu.xapi.application.transfer;

import id.corpu.platform.errors.InvalidInput;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The files of imports while they are needed, unpacked, under {@code corpu.data.dir}/transfer. A
 * file is named by the import, never by what somebody calls it; it is deleted when the import is
 * over.
 */
@ApplicationScoped
@OpenUseCase("files of use cases that have checked who asks")
public class TransferFiles {

  private static final int GZIP = 0x1f8b;

  @Inject
  @ConfigProperty(name = "corpu.data.dir", defaultValue = "var")
  private String dataDir;

  /** Bytes of a file once it is unpacked, so that a small archive cannot fill the disk. */
  @Inject
  @ConfigProperty(name = "corpu.xapi.max-import", defaultValue = "2147483648")
  private long most;

  /**
   * Keeps a file, unpacked when it is gzip.
   *
   * @return its bytes, unpacked
   * @throws InvalidInput {@code TRANSFER_EMPTY}, {@code TRANSFER_TOO_BIG}, {@code
   *     TRANSFER_BROKEN_GZIP}
   */
  long keep(UUID transfer, InputStream content) {
    try {
      Files.createDirectories(folder());
      long size = copy(content, file(transfer));
      if (size > 0 && size <= most) {
        return size;
      }
      delete(transfer);
      throw new InvalidInput(size == 0 ? "TRANSFER_EMPTY" : "TRANSFER_TOO_BIG", "file");
    } catch (ZipException e) {
      delete(transfer);
      throw new InvalidInput("TRANSFER_BROKEN_GZIP", "file");
    } catch (IOException e) {
      delete(transfer);
      throw new UncheckedIOException(e);
    }
  }

  /** Copies no more than a byte over the limit. */
  private long copy(InputStream content, Path file) throws IOException {
    try (InputStream in = unpacked(content);
        OutputStream out = Files.newOutputStream(file)) {
      byte[] buffer = new byte[65_536];
      long size = 0;
      for (int read = in.read(buffer); read >= 0 && size <= most; read = in.read(buffer)) {
        out.write(buffer, 0, read);
        size += read;
      }
      return size;
    }
  }

  private static InputStream unpacked(InputStream content) throws IOException {
    BufferedInputStream in = new BufferedInputStream(content, 65_536);
    in.mark(2);
    int magic = (in.read() << 8) | in.read();
    in.reset();
    return magic == GZIP ? new GZIPInputStream(in, 65_536) : in;
  }

  boolean isThere(UUID transfer) {
    return Files.isRegularFile(file(transfer));
  }

  InputStream open(UUID transfer) throws IOException {
    return Files.newInputStream(file(transfer));
  }

  void delete(UUID transfer) {
    try {
      Files.deleteIfExists(file(transfer));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path folder() {
    return Path.of(dataDir, "transfer");
  }

  private Path file(UUID transfer) {
    return folder().resolve(transfer + ".ndjson");
  }
}
