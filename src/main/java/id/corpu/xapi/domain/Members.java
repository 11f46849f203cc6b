package id.corpu.xapi.domain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A JSON object as its properties' raw texts, so that the store can add its own properties and
 * leave the rest exactly as it arrived, down to the notation of numbers.
 */
public final class Members {

  private static final JsonFactory JSON = new JsonFactory();

  private final Map<String, String> raw;

  private Members(Map<String, String> raw) {
    this.raw = raw;
  }

  /** Cuts the text of one JSON object into its properties. */
  public static Members of(String object) {
    Map<String, String> raw = new LinkedHashMap<>();
    try (JsonParser parser = JSON.createParser(object)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        int from = (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        parser.finishToken();
        int to = (int) parser.currentLocation().getCharOffset();
        raw.put(name, object.substring(from, to).trim());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Members(raw);
  }

  /** Sets a property to a JSON text. */
  public Members set(String name, String json) {
    raw.put(name, json);
    return this;
  }

  /** Leaves a property out. */
  public Members without(String name) {
    raw.remove(name);
    return this;
  }

  /** Lays the properties of a newer object over this one's. */
  public Members over(Members newer) {
    raw.putAll(newer.raw);
    return this;
  }

  /** The JSON text of a property, or null. */
  public String raw(String name) {
    return raw.get(name);
  }

  public boolean has(String name) {
    return raw.containsKey(name);
  }

  /** The object as text again. */
  public String text() {
    return raw.entrySet().stream()
        .map(member -> quoted(member.getKey()) + ":" + member.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }

  /** A text as JSON string. */
  public static String quoted(String text) {
    return '"'
        + new String(
            com.fasterxml.jackson.core.io.JsonStringEncoder.getInstance().quoteAsString(text))
        + '"';
  }
}
