package id.corpu.xapi.domain;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A request that came as a form (xAPI Communication 1.3).
 *
 * @param method what is meant by it
 * @param headers form parameters that are headers
 * @param query the other parameters, encoded
 * @param content what the body would be; empty for methods without one
 */
public record FormRequest(
    String method, Map<String, String> headers, String query, String content) {

  private static final Set<String> METHODS = Set.of("GET", "PUT", "POST", "DELETE", "HEAD");
  private static final Set<String> WITH_CONTENT = Set.of("PUT", "POST");
  private static final String CONTENT = "content";
  private static final String TYPE = "Content-Type";
  private static final Set<String> HEADERS =
      Set.of(
          "Authorization",
          VersionNegotiation.HEADER,
          TYPE,
          "Content-Length",
          "If-Match",
          "If-None-Match");

  /**
   * Unpacks a form.
   *
   * @param method value of the parameter {@code method}
   * @throws Refusal when it is no form, or lacks what the method needs
   */
  public static FormRequest of(String method, String form) {
    if (!METHODS.contains(method)) {
      throw refused("The method is none that can be asked for in a form.");
    }
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    List<String> query = new ArrayList<>();
    String content = null;
    for (String pair : form.isBlank() ? new String[0] : form.split("&")) {
      String name = decoded(pair.split("=", 2)[0]);
      String value = pair.contains("=") ? decoded(pair.split("=", 2)[1]) : "";
      if (name.equals(CONTENT)) {
        content = value;
      } else if (isHeader(name)) {
        headers.put(name, oneLine(value));
      } else {
        query.add(encoded(name) + "=" + encoded(value));
      }
    }
    if (WITH_CONTENT.contains(method) && content == null) {
      throw refused("The form has no parameter named content.");
    }
    return new FormRequest(
        method, headers, String.join("&", query), content == null ? "" : content);
  }

  /** Media type of the content; JSON unless the form says otherwise. */
  public String contentType() {
    return headers.getOrDefault(TYPE, "application/json");
  }

  /** A request in this syntax that breaks its rules. */
  public static Refusal refused(String message) {
    return Refusal.bad("ALTERNATE_SYNTAX", "XAPI-00336", "method", message);
  }

  private static boolean isHeader(String name) {
    return HEADERS.stream().anyMatch(name::equalsIgnoreCase);
  }

  private static String oneLine(String value) {
    if (value.chars().anyMatch(c -> c < ' ')) {
      throw refused("A header is one line.");
    }
    return value;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw refused("The form is not encoded rightly.");
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
