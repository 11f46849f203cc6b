package id.corpu.xapi.domain.check;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.xapi.domain.XapiVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A part of a statement under check: its value, where it stands, and where findings go. Methods
 * with a requirement write a finding when the part breaks it.
 */
final class Part {

  /** As many as the store keeps; the specification leaves it open. */
  private static final int LONGEST_IRI = 2_000;

  private final JsonNode value;
  private final Part parent;
  private final String step;
  private final List<Finding> findings;
  private final XapiVersion version;

  Part(JsonNode value, String path, List<Finding> findings, XapiVersion version) {
    this(value, null, path, findings, version);
  }

  private Part(
      JsonNode value, Part parent, String step, List<Finding> findings, XapiVersion version) {
    this.value = value;
    this.parent = parent;
    this.step = step;
    this.findings = findings;
    this.version = version;
  }

  /** Where it stands; put together when something is wrong with it, which is seldom. */
  private String path() {
    String before = parent == null ? "" : parent.path();
    return before.isEmpty() || step.startsWith("[") ? before + step : before + "." + step;
  }

  /** The line of xAPI by whose rules it is checked. */
  XapiVersion version() {
    return version;
  }

  JsonNode value() {
    return value;
  }

  String text() {
    return value.asText();
  }

  void broken(String code, String requirement, String message) {
    String path = path();
    findings.add(new Finding(code, requirement, path.isEmpty() ? "$" : path, message));
  }

  boolean has(String name) {
    return value.has(name);
  }

  private Part child(String name) {
    return new Part(value.get(name), this, name, findings, version);
  }

  /** Applies a check to a property if it is there. */
  void optional(String name, Consumer<Part> check) {
    if (value.has(name)) {
      check.accept(child(name));
    }
  }

  /** Applies a check to a property that must be there. */
  void required(String name, String requirement, Consumer<Part> check) {
    if (value.has(name)) {
      check.accept(child(name));
    } else {
      broken("MISSING", requirement, "The property \"" + name + "\" is missing.");
    }
  }

  /** Demands an object without properties other than these. */
  boolean object(String requirement, Set<String> allowed) {
    if (!isObject(requirement)) {
      return false;
    }
    value
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!allowed.contains(name)) {
                child(name)
                    .broken(
                        "UNKNOWN_PROPERTY",
                        "XAPI-00010",
                        "The property \""
                            + name
                            + "\" is not defined here; mind upper and lower case.");
              }
            });
    return true;
  }

  boolean isObject(String requirement) {
    if (!value.isObject()) {
      broken("NOT_AN_OBJECT", requirement, "An object is expected.");
    }
    return value.isObject();
  }

  /** Applies a check to every element of a list. */
  void list(String requirement, Consumer<Part> check) {
    if (!value.isArray()) {
      broken("NOT_A_LIST", requirement, "A list is expected.");
      return;
    }
    elements().forEach(check);
  }

  List<Part> elements() {
    List<Part> elements = new ArrayList<>();
    for (int i = 0; i < value.size(); i++) {
      elements.add(new Part(value.get(i), this, "[" + i + "]", findings, version));
    }
    return elements;
  }

  boolean string(String requirement) {
    if (!value.isTextual()) {
      broken("NOT_A_STRING", requirement, "A string is expected.");
    }
    return value.isTextual();
  }

  void bool(String requirement) {
    if (!value.isBoolean()) {
      broken("NOT_A_BOOLEAN", requirement, "true or false is expected.");
    }
  }

  /** Demands that no number here is so far from one that writing it out would fill the memory. */
  private void withinReach(String requirement) {
    if (!Formats.numbersWithinReach(value)) {
      broken(
          "NUMBER_OUT_OF_REACH",
          requirement,
          "A number has too many digits before or behind its point.");
    }
  }

  boolean number(String requirement) {
    if (!value.isNumber()) {
      broken("NOT_A_NUMBER", requirement, "A number is expected.");
    }
    withinReach(requirement);
    return value.isNumber();
  }

  void oneOf(Set<String> values, String requirement) {
    if (string(requirement) && !values.contains(text())) {
      broken("NOT_A_KNOWN_VALUE", requirement, "One of " + values + " is expected.");
    }
  }

  void iri(String requirement) {
    format(Formats::isIri, "NOT_AN_IRI", requirement, "An absolute IRI is expected.");
    if (value.isTextual() && text().length() > LONGEST_IRI) {
      broken("IRI_TOO_LONG", requirement, "An IRI has at most " + LONGEST_IRI + " characters.");
    }
  }

  void uuid(String requirement) {
    format(Formats::isUuid, "NOT_A_UUID", requirement, "A UUID in its standard form is expected.");
  }

  void timestamp(String requirement) {
    format(
        version.isTwo() ? Formats::isRfc3339 : Formats::isTimestamp,
        "NOT_A_TIMESTAMP",
        requirement,
        version.isTwo()
            ? "An RFC 3339 date and time is expected, with an offset other than -00:00."
            : "An ISO 8601 date and time is expected, with an offset other than -00:00.");
  }

  void duration(String requirement) {
    format(Formats::isDuration, "NOT_A_DURATION", requirement, "An ISO 8601 duration is expected.");
  }

  void format(Predicate<String> format, String code, String requirement, String message) {
    if (string(requirement) && !format.test(text())) {
      broken(code, requirement, message);
    }
  }

  /** A language map: RFC 5646 tags to texts (xAPI Data 4.2). */
  void languages(String requirement) {
    properties(requirement)
        .ifPresent(
            properties ->
                properties.forEach(
                    (tag, text) -> {
                      if (!Formats.isLanguage(tag)) {
                        text.broken(
                            "NOT_A_LANGUAGE", "XAPI-00121", "\"" + tag + "\" is no language tag.");
                      }
                      text.string(requirement);
                    }));
  }

  /** Extensions: IRIs to anything (xAPI Data 4.1). */
  void extensions(String requirement) {
    withinReach(requirement);
    properties(requirement)
        .ifPresent(
            properties ->
                properties.forEach(
                    (iri, any) -> {
                      if (!Formats.isIri(iri)) {
                        any.broken(
                            "NOT_AN_IRI", "XAPI-00118", "The key of an extension is an IRI.");
                      }
                    }));
  }

  private Optional<Map<String, Part>> properties(String requirement) {
    if (!isObject(requirement)) {
      return Optional.empty();
    }
    Map<String, Part> properties = new java.util.LinkedHashMap<>();
    value.fieldNames().forEachRemaining(name -> properties.put(name, child(name)));
    return Optional.of(properties);
  }
}
