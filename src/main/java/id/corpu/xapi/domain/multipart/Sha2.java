package id.corpu.xapi.domain.multipart;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/** Hashes of the SHA-2 family; which one is seen by the length (xAPI Data 2.4.11). */
public final class Sha2 {

  private static final Map<Integer, String> BY_HEX_DIGITS =
      Map.of(56, "SHA-224", 64, "SHA-256", 96, "SHA-384", 128, "SHA-512");

  private Sha2() {}

  public static byte[] sha256(byte[] content) {
    return digest("SHA-256", content);
  }

  /** Whether some bytes have a hash, given as hexadecimal digits of either case. */
  public static boolean matches(String hex, byte[] content) {
    String algorithm = BY_HEX_DIGITS.get(hex.length());
    return algorithm != null
        && HexFormat.of()
            .formatHex(digest(algorithm, content))
            .equals(hex.toLowerCase(Locale.ROOT));
  }

  private static byte[] digest(String algorithm, byte[] content) {
    try {
      return MessageDigest.getInstance(algorithm).digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
