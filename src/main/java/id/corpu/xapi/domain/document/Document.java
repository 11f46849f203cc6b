package id.corpu.xapi.domain.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A document: any bytes, of any type (xAPI Communication 2.2).
 *
 * @param contentType as it was sent
 * @param updated when it was last changed
 */
public record Document(byte[] content, String contentType, Instant updated) {

  private static final String JSON = "application/json";

  /** SHA-1 of the bytes, as the specification wants it for the ETag (3.1.s4.b2). */
  public byte[] sha1() {
    try {
      return MessageDigest.getInstance("SHA-1").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The entity tag without its quotes: 40 hex digits in lower case. */
  public String tag() {
    return HexFormat.of().formatHex(sha1());
  }

  /** Whether it says of itself that it is JSON; parameters such as charset make no difference. */
  public boolean isJson() {
    String type = contentType.split(";", 2)[0];
    return type.strip().toLowerCase(Locale.ROOT).equals(JSON);
  }
}
