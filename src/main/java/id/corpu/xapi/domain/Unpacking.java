package id.corpu.xapi.domain;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Unpacks a request body: one statement or a list of them, each with its own text as it arrived.
 */
public final class Unpacking {

  private Unpacking() {}

  /** A value of the body and its text. */
  public record Unpacked(JsonNode tree, String text) {}

  /**
   * Reads a body.
   *
   * @param mayBeList whether a list is allowed, as in POST
   * @throws Refusal when it is no JSON, not UTF-8, too deep, or has a name twice in one object
   */
  public static List<Unpacked> statements(byte[] body, boolean mayBeList) {
    String text = utf8(body);
    try (JsonParser parser = Json.MAPPER.createParser(text)) {
      List<Unpacked> unpacked = new ArrayList<>();
      JsonToken first = parser.nextToken();
      if (first == JsonToken.START_ARRAY && mayBeList) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          unpacked.add(value(parser, text));
        }
      } else if (first == JsonToken.START_OBJECT) {
        unpacked.add(value(parser, text));
      } else {
        throw Refusal.bad("NOT_A_STATEMENT", "XAPI-00014", "$", "A JSON object is expected.");
      }
      if (parser.nextToken() != null) {
        throw Refusal.bad("NOT_JSON", "XAPI-00014", "$", "Something follows after the JSON value.");
      }
      return unpacked;
    } catch (JsonProcessingException e) {
      throw Refusal.bad("NOT_JSON", "XAPI-00014", "$", e.getOriginalMessage());
    } catch (NumberFormatException e) {
      // Jackson's own, for an exponent that no number has
      throw Refusal.bad("NOT_JSON", "XAPI-00014", "$", "A number is beyond measure.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Unpacked value(JsonParser parser, String text) throws IOException {
    int from = (int) parser.currentTokenLocation().getCharOffset();
    JsonNode tree = parser.readValueAsTree();
    int to = (int) parser.currentLocation().getCharOffset();
    return new Unpacked(tree, text.substring(from, to));
  }

  private static String utf8(byte[] body) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(body))
          .toString();
    } catch (CharacterCodingException e) {
      throw Refusal.bad("NOT_UTF8", "XAPI-00015", "$", "The body is not UTF-8.");
    }
  }
}
