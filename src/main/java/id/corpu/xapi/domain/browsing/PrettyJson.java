package id.corpu.xapi.domain.browsing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.corpu.xapi.domain.Json;
import id.corpu.xapi.domain.Members;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * JSON laid out for the eye, as HTML with a class for every kind of value: {@code k} names, {@code
 * s} strings, {@code n} numbers, {@code w} words. Numbers keep the notation in which they arrived.
 */
public final class PrettyJson {

  private static final String INDENT = "  ";

  private final StringBuilder html = new StringBuilder(2_048);
  private final JsonParser parser;
  private final boolean coloured;
  private int depth;

  private PrettyJson(JsonParser parser, boolean coloured) {
    this.parser = parser;
    this.coloured = coloured;
  }

  /**
   * The HTML of a JSON value, for a {@code pre}.
   *
   * @throws UncheckedIOException when it is none
   */
  public static String html(String json) {
    return laidOut(json, true);
  }

  /** The same as plain text. */
  public static String text(String json) {
    return laidOut(json, false);
  }

  private static String laidOut(String json, boolean coloured) {
    try (JsonParser parser = Json.MAPPER.createParser(json)) {
      PrettyJson pretty = new PrettyJson(parser, coloured);
      parser.nextToken();
      pretty.value();
      return pretty.html.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void value() throws IOException {
    JsonToken token = parser.currentToken();
    switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> list();
      case VALUE_STRING -> span("s", Members.quoted(parser.getText()));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> span("n", parser.getText());
      default -> span("w", parser.getText());
    }
  }

  private void object() throws IOException {
    html.append('{');
    boolean first = true;
    depth++;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      line(first);
      span("k", Members.quoted(parser.currentName()));
      html.append(": ");
      parser.nextToken();
      value();
      first = false;
    }
    end('}', first);
  }

  private void list() throws IOException {
    html.append('[');
    boolean first = true;
    depth++;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      line(first);
      value();
      first = false;
    }
    end(']', first);
  }

  private void line(boolean first) {
    html.append(first ? "\n" : ",\n").append(INDENT.repeat(depth));
  }

  private void end(char bracket, boolean empty) {
    depth--;
    if (!empty) {
      html.append('\n').append(INDENT.repeat(depth));
    }
    html.append(bracket);
  }

  private void span(String kind, String text) {
    if (!coloured) {
      html.append(text);
      return;
    }
    html.append("<span class=\"").append(kind).append("\">");
    html.append(Html.encoded(text)).append("</span>");
  }
}
