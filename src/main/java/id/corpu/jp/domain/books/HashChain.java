package id.corpu.jp.domain.books;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A chain of SHA-256 digests over lines of text: each link is the digest of the link before it (32
 * bytes) and the line (UTF-8). Whoever changes, adds, drops or swaps a line changes every link from
 * there on, so the last link seals them all; it is printed on the decree and kept in the register.
 *
 * <p>The link before the first line is the digest of the heading alone.
 */
public final class HashChain {

  /** Bytes of a link. */
  public static final int LINK = 32;

  private byte[] last;

  private HashChain(byte[] start) {
    this.last = start;
  }

  /** A chain that begins with a heading, which says whose book it is. */
  public static HashChain under(String heading) {
    return new HashChain(sha256().digest(heading.getBytes(StandardCharsets.UTF_8)));
  }

  /** Adds a line; the link that it makes. */
  public byte[] link(String line) {
    last = after(last, line);
    return last.clone();
  }

  /** The last link. */
  public byte[] seal() {
    return last.clone();
  }

  /** The link that follows another for a line. */
  public static byte[] after(byte[] previous, String line) {
    MessageDigest digest = sha256();
    digest.update(previous);
    return digest.digest(line.getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
