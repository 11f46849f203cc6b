package id.corpu.learning.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.corpu.learning.domain.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A JSON object of a content file whose fields are demanded with their path in the message. */
final class JsonFields {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String file;
  private final String path;
  private final JsonNode node;

  private JsonFields(String file, String path, JsonNode node) {
    this.file = file;
    this.path = path;
    this.node = node;
  }

  static JsonFields read(String file, String text) throws CourseRefused {
    try {
      return new JsonFields(file, "", JSON.readTree(text)).demandObject();
    } catch (JsonProcessingException e) {
      throw new CourseRefused(
          file, "line " + e.getLocation().getLineNr(), "not JSON: " + e.getOriginalMessage());
    }
  }

  /** A non-empty text of at most that many characters. */
  String text(String field, int longest) throws CourseRefused {
    JsonNode value = node.path(field);
    if (!value.isTextual() || value.asText().isBlank()) {
      throw refuse(field, "a text is needed");
    }
    if (value.asText().length() > longest) {
      throw refuse(field, "longer than " + longest + " characters");
    }
    return value.asText().strip();
  }

  /** A text that may be missing. */
  String optional(String field, int longest) throws CourseRefused {
    return node.hasNonNull(field) ? text(field, longest) : null;
  }

  /** A name of lower-case letters, digits and hyphens. */
  String key(String field) throws CourseRefused {
    String key = text(field, 60);
    if (!key.matches("[a-z0-9][a-z0-9-]*")) {
      throw refuse(field, "only lower-case letters, digits and hyphens");
    }
    return key;
  }

  int number(String field, int least, int most) throws CourseRefused {
    JsonNode value = node.path(field);
    if (!value.isInt() || value.asInt() < least || value.asInt() > most) {
      throw refuse(field, "a whole number from " + least + " to " + most + " is needed");
    }
    return value.asInt();
  }

  boolean flag(String field) throws CourseRefused {
    if (!node.path(field).isBoolean()) {
      throw refuse(field, "true or false is needed");
    }
    return node.path(field).asBoolean();
  }

  <E extends Enum<E>> E choice(String field, Class<E> type) throws CourseRefused {
    String value = text(field, 40);
    try {
      return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw refuse(field, "unknown value " + value);
    }
  }

  LocalText bilingual(String field, int longest) throws CourseRefused {
    JsonFields texts = object(field);
    return new LocalText(texts.text("id", longest), texts.text("en", longest));
  }

  JsonFields object(String field) throws CourseRefused {
    return new JsonFields(file, at(field), node.path(field)).demandObject();
  }

  /** The objects of a list with at least one element. */
  List<JsonFields> objects(String field) throws CourseRefused {
    JsonNode list = node.path(field);
    if (!list.isArray() || list.isEmpty()) {
      throw refuse(field, "a list with at least one element is needed");
    }
    List<JsonFields> found = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      found.add(new JsonFields(file, at(field) + "[" + i + "]", list.get(i)).demandObject());
    }
    return found;
  }

  /** This object as both texts, for lists of bilingual texts. */
  LocalText asBilingual(int longest) throws CourseRefused {
    return new LocalText(text("id", longest), text("en", longest));
  }

  CourseRefused refuse(String field, String why) {
    return new CourseRefused(file, at(field), why);
  }

  private JsonFields demandObject() throws CourseRefused {
    if (!node.isObject()) {
      throw new CourseRefused(file, path.isEmpty() ? "(root)" : path, "an object is needed");
    }
    return this;
  }

  private String at(String field) {
    return path.isEmpty() ? field : path + "." + field;
  }
}
