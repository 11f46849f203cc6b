package id.corpu.demo.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over the texts of things, one a line: tells whether two loadings gave the same. */
final class Digest {

  private Digest() {}

  static String of(Iterable<?> things) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      things.forEach(one -> sha256.update((one + "\n").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(sha256.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
