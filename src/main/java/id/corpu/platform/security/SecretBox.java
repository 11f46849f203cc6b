package id.corpu.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps secrets that the portal must be able to use again, such as its key to another system:
 * AES-256-GCM (NIST SP 800-38D) under a key that is not in the database. What a secret is for is
 * sealed in with it, so a row cannot be copied to another place and still open. Passwords of people
 * and secrets of credentials do not belong here; they are hashed.
 */
@ApplicationScoped
public class SecretBox {

  /** Shorter texts than 32 random bytes in Base64 can be guessed. */
  private static final int SHORTEST = 43;

  private static final byte FORMAT = 1;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final String CIPHER = "AES/GCM/NoPadding";

  private final SecureRandom random = new SecureRandom();
  private SecretKey key;

  protected SecretBox() {}

  /**
   * Takes the key of the setting, or the one in the data directory, which is made when missing.
   *
   * @throws IllegalStateException when the setting is too short, or the key file cannot be kept
   */
  @Inject
  public SecretBox(
      @ConfigProperty(name = "corpu.secret-key") Optional<String> setting,
      @ConfigProperty(name = "corpu.data.dir") String dataDirectory) {
    this(setting.orElseGet(() -> SecretKeyFile.in(Path.of(dataDirectory))));
  }

  SecretBox(String text) {
    if (text.strip().length() < SHORTEST) {
      throw new IllegalStateException(
          "corpu.secret-key needs at least 43 characters; make one with: openssl rand -base64 32");
    }
    this.key = derive(text.strip());
  }

  /**
   * Encrypts a secret.
   *
   * @param use what it is for; the same text opens it
   */
  public byte[] seal(String secret, String use) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    byte[] sealed =
        run(Cipher.ENCRYPT_MODE, nonce, use, secret.getBytes(StandardCharsets.UTF_8), 0);
    return ByteBuffer.allocate(1 + NONCE + sealed.length)
        .put(FORMAT)
        .put(nonce)
        .put(sealed)
        .array();
  }

  /**
   * The secret again.
   *
   * @throws IllegalStateException when it was sealed under another key or for another use
   */
  public String open(byte[] sealed, String use) {
    if (sealed.length <= 1 + NONCE || sealed[0] != FORMAT) {
      throw new IllegalStateException("This is no sealed secret");
    }
    byte[] nonce = new byte[NONCE];
    System.arraycopy(sealed, 1, nonce, 0, NONCE);
    byte[] secret = run(Cipher.DECRYPT_MODE, nonce, use, sealed, 1 + NONCE);
    return new String(secret, StandardCharsets.UTF_8);
  }

  private byte[] run(int mode, byte[] nonce, String use, byte[] data, int from) {
    try {
      Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(use.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(data, from, data.length - from);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The secret does not fit the key of this portal", e);
    }
  }

  /** A key of the right length, of no use for anything else. */
  private static SecretKey derive(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] key = mac.doFinal("corpu secret box 1".getBytes(StandardCharsets.UTF_8));
      return new SecretKeySpec(key, "AES");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
