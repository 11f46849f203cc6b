package id.corpu.xapi.domain.multipart;

import id.corpu.xapi.domain.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a body brings: statements as JSON text, and data of attachments by the SHA-2 that the sender
 * names, in lower case. Every datum has been compared with its hash.
 */
public record Delivery(byte[] statements, Map<String, byte[]> data) {

  /** Header that names the hash of a part (xAPI Communication 1.5.2). */
  public static final String HASH = "X-Experience-API-Hash";

  private static final int LONGEST_BOUNDARY = 70;
  private static final int MOST_PARTS = 1_000;

  /** A body of plain JSON. */
  public static Delivery plain(byte[] statements) {
    return new Delivery(statements, Map.of());
  }

  /**
   * A body of several parts.
   *
   * @param boundary what the content type says, or null
   * @throws Refusal 400 when the body is broken or a part lacks what it must have, 413 when it is
   *     too large
   */
  public static Delivery of(InputStream body, String boundary, Limits limits) throws IOException {
    if (boundary == null || boundary.isEmpty() || boundary.length() > LONGEST_BOUNDARY) {
      throw Refusal.bad(
          "MULTIPART_BROKEN",
          "XAPI-00131",
          "Content-Type",
          "The content type names no boundary of 1 to 70 characters.");
    }
    MultipartReader reader = new MultipartReader(body, boundary, limits.whole());
    BodyPart first =
        reader
            .next(limits.statements(), "The part of the statements")
            .orElseThrow(() -> Broken.body("The body has no parts."));
    if (!isJson(first)) {
      throw Refusal.bad(
          "CONTENT_TYPE", "XAPI-00134", "$", "The first part has to be application/json.");
    }
    Map<String, byte[]> data = new LinkedHashMap<>();
    for (int i = 1; i < MOST_PARTS; i++) {
      Optional<BodyPart> part = reader.next(limits.attachment(), "An attachment");
      if (part.isEmpty()) {
        return new Delivery(first.content(), data);
      }
      data.put(hash(part.get(), "parts[" + i + "]"), part.get().content());
    }
    throw Broken.body("The body has more than " + MOST_PARTS + " parts.");
  }

  private static boolean isJson(BodyPart part) {
    String type = part.header("content-type").orElse("").toLowerCase(Locale.ROOT);
    return type.split(";")[0].trim().equals("application/json");
  }

  private static String hash(BodyPart part, String path) {
    String encoding = part.header("content-transfer-encoding").orElse("");
    if (!encoding.equalsIgnoreCase("binary")) {
      throw Refusal.bad(
          "NOT_BINARY", "XAPI-00135", path, "Content-Transfer-Encoding has to be binary.");
    }
    String hash =
        part.header(HASH.toLowerCase(Locale.ROOT))
            .map(value -> value.toLowerCase(Locale.ROOT))
            .orElseThrow(
                () -> Refusal.bad("HASH_MISSING", "XAPI-00132", path, HASH + " is missing."));
    if (!Sha2.matches(hash, part.content())) {
      throw Refusal.bad(
          "HASH_DIFFERS", "XAPI-00132", path, "The data do not have the hash that is named.");
    }
    return hash;
  }
}
