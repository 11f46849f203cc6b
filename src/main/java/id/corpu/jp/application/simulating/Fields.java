package id.corpu.jp.application.simulating;

import id.corpu.platform.errors.InvalidInput;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The fields of a JSON object, demanded by name; what is missing or wrong is refused with its path.
 */
final class Fields {

  private static final int LONGEST = 100;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;
  private static final int MOST_CODES = 50;
  private static final BigDecimal MOST_JP = BigDecimal.valueOf(10_000);
  private static final Pattern JP = Pattern.compile("\\d{1,5}(\\.\\d{1,2}0*)?");
  private static final Pattern WITH_OFFSET = Pattern.compile(".*(Z|[+-]\\d\\d:?\\d\\d)");
  private static final Pattern CODE = Pattern.compile("[A-Z0-9_]{1,60}");

  private final JsonObject json;
  private final String path;

  /**
   * @param path of the object itself; empty for the whole body
   */
  Fields(JsonObject json, String path) {
    this.json = json;
    this.path = path;
  }

  static Fields of(JsonValue value, String path) {
    if (value instanceof JsonObject object) {
      return new Fields(object, path);
    }
    throw new InvalidInput("OBJECT_NEEDED", path);
  }

  /** A refusal of that field, or of the object when the field is null. */
  InvalidInput wrong(String code, String field) {
    if (field == null) {
      return new InvalidInput(code, path);
    }
    return new InvalidInput(code, path.isEmpty() ? field : path + "." + field);
  }

  /** Whether the field is there; null is not. */
  boolean has(String field) {
    return json.getOrDefault(field, JsonValue.NULL) != JsonValue.NULL;
  }

  Set<Map.Entry<String, JsonValue>> entries() {
    return json.entrySet();
  }

  Fields object(String field) {
    return of(json.get(field), path.isEmpty() ? field : path + "." + field);
  }

  List<JsonValue> list(String field) {
    if (json.get(field) instanceof JsonArray array) {
      return array;
    }
    throw wrong("LIST_NEEDED", field);
  }

  String text(String field) {
    return text(json.get(field), field);
  }

  private String text(JsonValue value, String field) {
    if (value instanceof JsonString string && string.getString().length() <= LONGEST) {
      return string.getString();
    }
    throw wrong("TEXT_NEEDED", field);
  }

  /** A whole number from 1 to {@code most}. */
  int whole(String field, int most) {
    if (json.get(field) instanceof JsonNumber number && number.toString().matches("\\d{1,6}")) {
      int value = number.intValue();
      if (value >= 1 && value <= most) {
        return value;
      }
    }
    throw wrong("NUMBER_RANGE", field);
  }

  /** JP as a number or a text: more than 0, less than 10,000, two decimals at most. */
  BigDecimal jp(String field) {
    JsonValue value = json.get(field);
    String text = value instanceof JsonString string ? string.getString() : String.valueOf(value);
    if (JP.matcher(text).matches()) {
      BigDecimal jp = new BigDecimal(text);
      if (jp.signum() > 0 && jp.compareTo(MOST_JP) < 0) {
        return jp;
      }
    }
    throw wrong("JP_RANGE", field);
  }

  LocalDate date(String field) {
    return date(json.get(field), field);
  }

  private LocalDate date(JsonValue value, String field) {
    try {
      LocalDate date = LocalDate.parse(text(value, field));
      if (isPlausible(date)) {
        return date;
      }
    } catch (DateTimeException e) {
      throw wrong("DATE_NEEDED", field);
    }
    throw wrong("DATE_NEEDED", field);
  }

  /** Days as a list, at least one. */
  List<LocalDate> dates(String field, int most) {
    List<JsonValue> values = list(field);
    if (values.isEmpty() || values.size() > most) {
      throw wrong("LIST_NEEDED", field);
    }
    return IntStream.range(0, values.size())
        .mapToObj(i -> date(values.get(i), field + "[" + i + "]"))
        .toList();
  }

  /** A date with a time; without an offset local to the zone. */
  Instant moment(String field, ZoneId zone) {
    String text = text(field);
    try {
      Instant moment =
          WITH_OFFSET.matcher(text).matches()
              ? OffsetDateTime.parse(text).toInstant()
              : LocalDateTime.parse(text).atZone(zone).toInstant();
      if (isPlausible(moment.atZone(zone).toLocalDate())) {
        return moment;
      }
    } catch (DateTimeException e) {
      throw wrong("MOMENT_NEEDED", field);
    }
    throw wrong("MOMENT_NEEDED", field);
  }

  /** Codes such as {@code CERTIFICATE}. */
  Set<String> codes(String field) {
    List<JsonValue> values = list(field);
    if (values.size() > MOST_CODES) {
      throw wrong("LIST_NEEDED", field);
    }
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < values.size(); i++) {
      String place = field + "[" + i + "]";
      String code = text(values.get(i), place);
      if (!CODE.matcher(code).matches()) {
        throw wrong("CODE_NEEDED", place);
      }
      codes.add(code);
    }
    return codes;
  }

  private static boolean isPlausible(LocalDate date) {
    return date.getYear() >= FIRST_YEAR && date.getYear() < LAST_YEAR;
  }
}
