package id.corpu.xapi.domain.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import id.corpu.xapi.domain.Members;
import id.corpu.xapi.domain.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Documents of JSON (xAPI Communication 2.2.s7 and s8). A merge replaces whole properties of the
 * top level and leaves the text of everything else as it was, down to the notation of numbers.
 */
public final class JsonDocuments {

  private static final String MERGE = "XAPI-00309";
  private static final String BROKEN = "XAPI-00314";
  private static final JsonFactory JSON = new JsonFactory();

  private JsonDocuments() {}

  /**
   * Refuses a document that says it is JSON and is not (3.2.s3.b6).
   *
   * @throws Refusal 400
   */
  public static void check(Document sent) {
    if (sent.isJson()) {
      read(sent, "The body says that it is JSON and is not.");
    }
  }

  /**
   * Refuses a document that POST may not store: JSON that is no object (2.2.s8.b1).
   *
   * @throws Refusal 400
   */
  public static void checkPosted(Document sent) {
    if (sent.isJson()) {
      object(sent, "The body is no JSON object.");
    }
  }

  /**
   * The existing document with the properties of the posted one laid over it.
   *
   * @throws Refusal 400 when either is not of type application/json or no JSON object
   */
  public static Document merge(Document existing, Document posted) {
    if (!posted.isJson() || !existing.isJson()) {
      throw Refusal.bad(
          "NOT_MERGEABLE",
          MERGE,
          "Content-Type",
          "POST changes a document only when both, it and the body, are application/json; use PUT.");
    }
    Members merged =
        Members.of(object(existing, "The existing document is no JSON object; use PUT."))
            .over(Members.of(object(posted, "The body is no JSON object.")));
    return new Document(
        merged.text().getBytes(StandardCharsets.UTF_8), existing.contentType(), posted.updated());
  }

  private static String object(Document document, String message) {
    String text = text(document, message);
    if (first(text, message) != JsonToken.START_OBJECT) {
      throw broken(message);
    }
    return text;
  }

  private static void read(Document document, String message) {
    first(text(document, message), message);
  }

  /** Reads the whole value and tells how it begins. */
  private static JsonToken first(String text, String message) {
    try (JsonParser parser = JSON.createParser(text)) {
      JsonToken first = parser.nextToken();
      parser.skipChildren();
      parser.finishToken();
      if (first == null || parser.nextToken() != null) {
        throw broken(message);
      }
      return first;
    } catch (JsonProcessingException e) {
      throw broken(message + " " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Document document, String message) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(document.content()))
          .toString();
    } catch (CharacterCodingException e) {
      throw broken(message + " It is not UTF-8.");
    }
  }

  private static Refusal broken(String message) {
    return Refusal.bad("NOT_JSON", BROKEN, "$", message);
  }
}
