package id.corpu.xapi.conformance;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A body of several parts, written as it comes: right or wrong. */
final class MixedBody {

  static final String BOUNDARY = "batas";
  static final String TYPE = "multipart/mixed; boundary=" + BOUNDARY;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** Statements as the next part. */
  MixedBody statements(Object json) {
    return part("Content-Type: application/json", json.toString());
  }

  /** Data as the next part, with the headers that belong to them. */
  MixedBody data(String type, byte[] data) {
    return part(headers(type, "binary", sha2(data)), data);
  }

  static String headers(String type, String encoding, String hash) {
    return "Content-Type: "
        + type
        + "\r\nContent-Transfer-Encoding: "
        + encoding
        + "\r\nX-Experience-API-Hash: "
        + hash;
  }

  MixedBody part(String headers, String content) {
    return part(headers, content.getBytes(StandardCharsets.UTF_8));
  }

  MixedBody part(String headers, byte[] content) {
    write("--" + BOUNDARY + "\r\n" + headers + "\r\n\r\n");
    bytes.writeBytes(content);
    write("\r\n");
    return this;
  }

  /** Anything, as it is. */
  MixedBody write(String text) {
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** The whole body with its end. */
  byte[] end() {
    return write("--" + BOUNDARY + "--\r\n").unfinished();
  }

  byte[] unfinished() {
    return bytes.toByteArray();
  }

  static String sha2(byte[] data) {
    return hash("SHA-256", data);
  }

  static String hash(String algorithm, byte[] data) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(data));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
