package id.corpu.xapi.domain.signature;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.corpu.xapi.domain.ContentHash;
import id.corpu.xapi.domain.Json;
import id.corpu.xapi.domain.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The rules of signed statements (xAPI Data 2.6; IEEE 9274.1.1, 4.2.6). */
public final class SignatureCheck {

  private static final String USAGE = "http://adlnet.gov/expapi/attachments/signature";
  private static final String TYPE = "application/octet-stream";

  private SignatureCheck() {}

  /** Whether an attachment says that it is a signature. */
  public static boolean isSignature(JsonNode attachment) {
    return attachment.path("usageType").asText().equals(USAGE);
  }

  /**
   * Checks a signature of a statement.
   *
   * @param attachment what the statement says of it
   * @param data its data, or null when they did not come
   * @param path where it stands
   * @throws Refusal when a rule is broken
   */
  public static void check(JsonNode statement, JsonNode attachment, byte[] data, String path) {
    if (!attachment.path("contentType").asText().equals(TYPE)) {
      throw refused("XAPI-00115", path + ".contentType", "A signature is " + TYPE + ".");
    }
    if (data == null) {
      throw refused("XAPI-00115", path, "The signature itself did not come with the statement.");
    }
    Jws jws = parse(data, path);
    if (!jws.hasAllowedAlgorithm()) {
      throw refused("XAPI-00117", path, "A signature is made by RS256, RS384 or RS512.");
    }
    if (jws.hasCertificate() && !jws.fitsCertificate()) {
      throw refused("XAPI-00117", path, "The signature does not fit its certificate.");
    }
    if (!saysTheSame(payload(jws, path), statement)) {
      throw refused("XAPI-00116", path, "What is signed is not this statement.");
    }
  }

  private static Jws parse(byte[] data, String path) {
    try {
      return Jws.parse(data);
    } catch (IllegalArgumentException e) {
      throw refused("XAPI-00115", path, "This is no JSON web signature in compact form.");
    }
  }

  private static JsonNode payload(Jws jws, String path) {
    try {
      JsonNode payload = Json.readForeign(new String(jws.payload(), StandardCharsets.UTF_8));
      if (payload.isObject()) {
        return payload;
      }
    } catch (JsonProcessingException e) {
      throw refused("XAPI-00116", path, "What is signed is no JSON.");
    }
    throw refused("XAPI-00116", path, "What is signed is no JSON object.");
  }

  private static boolean saysTheSame(JsonNode signed, JsonNode statement) {
    boolean sameId =
        !signed.has("id")
            || signed.get("id").asText().equalsIgnoreCase(statement.path("id").asText());
    return sameId
        && Arrays.equals(ContentHash.of(unsigned(signed)), ContentHash.of(unsigned(statement)));
  }

  /** A statement as it was before signatures were added. */
  private static JsonNode unsigned(JsonNode statement) {
    ObjectNode copy = statement.deepCopy();
    ArrayNode others = Json.MAPPER.createArrayNode();
    for (JsonNode attachment : statement.path("attachments")) {
      if (!isSignature(attachment)) {
        others.add(attachment);
      }
    }
    copy.remove("attachments");
    if (!others.isEmpty()) {
      copy.set("attachments", others);
    }
    return copy;
  }

  private static Refusal refused(String requirement, String path, String message) {
    return Refusal.bad("SIGNATURE", requirement, path, message);
  }
}
