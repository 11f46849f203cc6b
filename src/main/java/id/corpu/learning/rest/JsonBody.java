package id.corpu.learning.rest;

import id.corpu.platform.errors.InvalidInput;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The body of a request of the player, whose fields are demanded with their name. */
final class JsonBody {

  /** Made once: looking the provider up costs more than reading a heartbeat. */
  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  private static final int MOST = 20;
  private static final int LONGEST = 50_000;

  private final JsonObject body;

  /**
   * @throws InvalidInput when the text is no JSON object, or longer than any answer needs
   */
  JsonBody(String text) {
    if (text == null || text.isBlank() || text.length() > LONGEST) {
      throw new InvalidInput("BODY_MISSING", "body");
    }
    try (JsonReader reader = READERS.createReader(new StringReader(text))) {
      this.body = reader.readObject();
    } catch (JsonException e) {
      throw new InvalidInput("NOT_JSON", "body");
    }
  }

  UUID uuid(String field) {
    return uuid(text(field), field);
  }

  static UUID uuid(String text, String field) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new InvalidInput("NOT_A_UUID", field);
    }
  }

  String text(String field) {
    if (body.get(field) instanceof JsonString text && text.getString().length() <= 200) {
      return text.getString();
    }
    throw new InvalidInput("TEXT_NEEDED", field);
  }

  /** A whole number from 0 to {@code most}. */
  int number(String field, int most) {
    if (body.get(field) instanceof JsonNumber number && number.isIntegral()) {
      long value = number.bigIntegerValue().bitLength() < 63 ? number.longValue() : -1;
      if (value >= 0 && value <= most) {
        return (int) value;
      }
    }
    throw new InvalidInput("NUMBER_NEEDED", field);
  }

  boolean flag(String field) {
    return body.get(field) == JsonValue.TRUE;
  }

  JsonObject object(String field) {
    return body.get(field) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
  }

  Set<String> texts(String field) {
    return texts(body.get(field), field);
  }

  static Set<String> texts(JsonValue value, String field) {
    Set<String> texts = new TreeSet<>();
    if (!(value instanceof JsonArray array) || array.size() > MOST) {
      throw new InvalidInput("LIST_NEEDED", field);
    }
    for (JsonValue element : array) {
      if (!(element instanceof JsonString text)) {
        throw new InvalidInput("LIST_NEEDED", field);
      }
      texts.add(text.getString());
    }
    return texts;
  }
}
