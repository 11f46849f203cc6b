package id.corpu.xapi.domain.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.xapi.domain.Json;
import id.corpu.xapi.domain.multipart.Sha2;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;

/**
 * Data of an attachment as a line: {@code {"attachment":{"sha2":"…","data":"<Base64>"}}}. It stands
 * before the statement that names it.
 *
 * @param sha2 hash by which the statement names the data, in lower case
 */
public record DataLine(String sha2, byte[] content) {

  private static final byte[] BEGINNING = "{\"attachment\":".getBytes(StandardCharsets.US_ASCII);

  /** Whether a line brings data, and not a statement. */
  public static boolean is(byte[] line) {
    return line.length > BEGINNING.length
        && Arrays.equals(line, 0, BEGINNING.length, BEGINNING, 0, BEGINNING.length);
  }

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException when it is broken or its data do not have the hash
   */
  public static DataLine read(byte[] line) {
    try {
      JsonNode attachment =
          Json.readForeign(new String(line, StandardCharsets.UTF_8)).path("attachment");
      String sha2 = attachment.path("sha2").asText().toLowerCase(Locale.ROOT);
      byte[] content = Base64.getDecoder().decode(attachment.path("data").asText());
      if (!Sha2.matches(sha2, content)) {
        throw new IllegalArgumentException("hash");
      }
      return new DataLine(sha2, content);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** The line, with its end. */
  public String text() {
    return "{\"attachment\":{\"sha2\":\""
        + sha2
        + "\",\"data\":\""
        + Base64.getEncoder().encodeToString(content)
        + "\"}}\n";
  }
}
