package id.corpu.platform.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.logging.Logger;

/**
 * The key of the {@link SecretBox} where no setting gives one: made once, kept in the data
 * directory, readable for the portal's own user alone.
 */
final class SecretKeyFile {

  private static final Logger LOG = Logger.getLogger(SecretKeyFile.class.getName());
  private static final String NAME = "secret.key";
  private static final int BYTES = 32;

  private SecretKeyFile() {}

  /** The text of the file, which is written first when it is not there. */
  static String in(Path directory) {
    Path file = directory.resolve(NAME);
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(directory);
        write(file);
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("The key at " + file + " cannot be kept", e);
    }
  }

  private static void write(Path file) throws IOException {
    byte[] key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    byte[] text = Base64.getEncoder().encode(key);
    try (FileChannel channel =
        FileChannel.open(
            file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownersOnly())) {
      channel.write(ByteBuffer.wrap(text));
      channel.force(true);
      LOG.info(
          "corpu.secret-key is not set, so a key was made at "
              + file.toAbsolutePath()
              + "; back it up, and give every node the same one");
    } catch (FileAlreadyExistsException e) {
      LOG.fine("Another process of this portal has made the key");
    }
  }

  private static FileAttribute<?> ownersOnly() {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
  }
}
