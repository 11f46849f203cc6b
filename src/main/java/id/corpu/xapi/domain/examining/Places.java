package id.corpu.xapi.domain.examining;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.corpu.xapi.domain.Json;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Where in a text the values of a JSON document stand, by path as findings name it. */
final class Places {

  private final Map<String, Integer> lines = new HashMap<>();
  private final JsonParser parser;

  private Places(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * Reads a text to its end.
   *
   * @throws IOException when it is no single JSON value, or breaks the bounds of depth and length
   */
  static Places of(String text) throws IOException {
    try (JsonParser parser = Json.MAPPER.createParser(text)) {
      Places places = new Places(parser);
      parser.nextToken();
      places.value("");
      if (parser.nextToken() != null) {
        throw new com.fasterxml.jackson.core.JsonParseException(
            parser, "Something follows after the JSON value");
      }
      return places;
    }
  }

  /** The line of a value, from 1; of one that is not there that of the nearest around it. */
  int line(String path) {
    String sought = path.equals("$") ? "" : path;
    while (!lines.containsKey(sought) && !sought.isEmpty()) {
      int end = Math.max(sought.lastIndexOf('.'), sought.lastIndexOf('['));
      sought = sought.substring(0, Math.max(end, 0));
    }
    return lines.getOrDefault(sought, 1);
  }

  private void value(String path) throws IOException {
    lines.putIfAbsent(path, parser.currentTokenLocation().getLineNr());
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String child = path.isEmpty() ? parser.currentName() : path + "." + parser.currentName();
        lines.putIfAbsent(child, parser.currentTokenLocation().getLineNr());
        parser.nextToken();
        value(child);
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        value(path + "[" + i + "]");
      }
    }
  }
}
