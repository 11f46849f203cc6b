package id.corpu.xapi.domain;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The normalised content of a statement as a hash, to tell a repeated statement from another one
 * with the same id (xAPI Data 2.3.1 and 2.2.s4): order of properties, notation of numbers and
 * times, defaults, what the store adds, and what may change later (definitions, verb display) make
 * no difference.
 */
public final class ContentHash {

  private static final Set<String> STORES_OWN = Set.of("id", "stored", "authority", "version");
  private static final Set<String> CONTEXT_LISTS =
      Set.of("parent", "grouping", "category", "other");
  private static final Set<String> DEFAULT_TYPES = Set.of("Agent", "Activity");

  private final StringBuilder text = new StringBuilder(1_024);

  private ContentHash() {}

  /** SHA-256 of the normalised statement. */
  public static byte[] of(JsonNode statement) {
    ContentHash hash = new ContentHash();
    hash.object(statement, "", STORES_OWN);
    return NameKey.sha256().digest(hash.text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void object(JsonNode node, String name, Set<String> skipped) {
    text.append('{');
    Set<String> names = new TreeSet<>();
    for (Iterator<String> all = node.fieldNames(); all.hasNext(); ) {
      names.add(all.next());
    }
    for (String field : names) {
      if (!skipped.contains(field) && !isChangeable(node, name, field)) {
        text.append(field.length()).append(':').append(field).append('=');
        field(field, node.get(field));
      }
    }
    text.append('}');
  }

  /** Definitions and displays may differ, as may a type that goes without saying. */
  private static boolean isChangeable(JsonNode node, String name, String field) {
    return switch (field) {
      case "definition" -> node.has("id");
      case "display" -> name.equals("verb");
      case "objectType" -> DEFAULT_TYPES.contains(node.get(field).asText());
      default -> false;
    };
  }

  private void field(String name, JsonNode value) {
    if (name.equals("extensions")) {
      any(value);
    } else if (CONTEXT_LISTS.contains(name) && value.isObject()) {
      text.append('[');
      object(value, name, Set.of());
      text.append(",]");
    } else if (name.equals("member")) {
      members(value);
    } else if (name.equals("timestamp") && value.isTextual()) {
      text.append(time(value.asText()));
    } else if (name.equals("duration") && value.isTextual()) {
      text.append(Durations.toHundredths(value.asText()));
    } else if (name.equals("registration") && value.isTextual()) {
      text.append(value.asText().toLowerCase(java.util.Locale.ROOT));
    } else if (value.isObject()) {
      object(value, name, Set.of());
    } else if (value.isArray()) {
      text.append('[');
      value.forEach(
          element -> {
            field("", element);
            text.append(',');
          });
      text.append(']');
    } else {
      scalar(value);
    }
  }

  /** The order of a group's members says nothing. */
  private void members(JsonNode value) {
    List<String> texts = new ArrayList<>();
    value.forEach(
        member -> {
          ContentHash one = new ContentHash();
          one.field("", member);
          texts.add(one.text.toString());
        });
    texts.sort(null);
    text.append(texts);
  }

  /** Extensions are kept as they are; only the order of names and notation of numbers is free. */
  private void any(JsonNode value) {
    if (value.isObject()) {
      text.append('{');
      Set<String> names = new TreeSet<>();
      value.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        text.append(name.length()).append(':').append(name).append('=');
        any(value.get(name));
      }
      text.append('}');
    } else if (value.isArray()) {
      text.append('[');
      value.forEach(
          element -> {
            any(element);
            text.append(',');
          });
      text.append(']');
    } else {
      scalar(value);
    }
  }

  private void scalar(JsonNode value) {
    if (value.isNumber()) {
      BigDecimal number = value.decimalValue();
      text.append('#').append(number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
    } else {
      String content = value.asText();
      text.append(value.getNodeType().ordinal());
      text.append(content.length()).append(':').append(content);
    }
  }

  private static String time(String timestamp) {
    try {
      return Times.text(Times.parse(timestamp));
    } catch (DateTimeException e) {
      return timestamp;
    }
  }
}
