package id.corpu.xapi.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** Random keys and secrets, and how a secret is compared. */
public final class Secret {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int KEY_BYTES = 12;
  private static final int SECRET_BYTES = 32;

  private Secret() {}

  public static String newKey() {
    return random(KEY_BYTES);
  }

  public static String newSecret() {
    return random(SECRET_BYTES);
  }

  public static byte[] hash(String secret) {
    return NameKey.sha256().digest(secret.getBytes(StandardCharsets.UTF_8));
  }

  /** Takes the same time wherever the difference is. */
  public static boolean matches(String secret, byte[] hash) {
    return MessageDigest.isEqual(hash(secret), hash);
  }

  private static String random(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }
}
