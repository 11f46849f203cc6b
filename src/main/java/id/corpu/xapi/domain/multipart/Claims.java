package id.corpu.xapi.domain.multipart;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.xapi.domain.Refusal;
import id.corpu.xapi.domain.signature.SignatureCheck;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Brings attachments of statements and the data of a body together: every attachment has data or
 * says where they lie, and no data are left over (XAPI-00128, XAPI-00129).
 */
public final class Claims {

  private final Delivery delivery;
  private final Set<String> claimed = new HashSet<>();

  public Claims(Delivery delivery) {
    this.delivery = delivery;
  }

  /**
   * The data that came for a statement, each once.
   *
   * @param statement a checked statement
   * @param path what stands before every path
   * @throws Refusal when data are missing, or a signature is wrong
   */
  public List<Attachment> of(JsonNode statement, String path) {
    Map<String, Attachment> found = new LinkedHashMap<>();
    String before = path.isEmpty() ? "" : path + ".";
    each(statement, statement, before, found);
    JsonNode object = statement.path("object");
    if (object.path("objectType").asText().equals("SubStatement")) {
      each(object, object, before + "object.", found);
    }
    return new ArrayList<>(found.values());
  }

  private void each(
      JsonNode holder, JsonNode statement, String before, Map<String, Attachment> found) {
    JsonNode list = holder.path("attachments");
    for (int i = 0; i < list.size(); i++) {
      claim(statement, list.get(i), before + "attachments[" + i + "]", found);
    }
  }

  private void claim(
      JsonNode statement, JsonNode attachment, String path, Map<String, Attachment> found) {
    String sha2 = attachment.path("sha2").asText().toLowerCase(Locale.ROOT);
    byte[] data = delivery.data().get(sha2);
    if (SignatureCheck.isSignature(attachment)) {
      SignatureCheck.check(statement, attachment, data, path);
    }
    if (data != null) {
      claimed.add(sha2);
      found.put(sha2, new Attachment(sha2, attachment.path("contentType").asText(), data));
    } else if (!attachment.has("fileUrl")) {
      throw Refusal.bad(
          "ATTACHMENT_MISSING",
          "XAPI-00129",
          path,
          "The attachment has neither data in this body nor a fileUrl.");
    }
  }

  /**
   * Refuses data that no statement has claimed.
   *
   * @throws Refusal when there are some
   */
  public void nothingLeft() {
    for (String sha2 : delivery.data().keySet()) {
      if (!claimed.contains(sha2)) {
        throw Refusal.bad(
            "PART_LEFT_OVER", "XAPI-00128", "$", "No statement has the attachment " + sha2 + ".");
      }
    }
  }
}
