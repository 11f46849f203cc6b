package id.corpu.xapi.rest;

import id.corpu.xapi.domain.Refusal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parameters of an address; never those of a body, which the servlet's own would mix in. */
final class QueryString {

  private QueryString() {}

  /**
   * Values by name, in their order.
   *
   * @param query what follows the question mark, or null
   * @throws Refusal when it is not encoded rightly
   */
  static Map<String, List<String>> of(String query) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    if (query == null || query.isEmpty()) {
      return parameters;
    }
    for (String pair : query.split("&")) {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? pair : pair.substring(0, equals);
      if (!name.isEmpty()) {
        parameters
            .computeIfAbsent(decoded(name), n -> new ArrayList<>())
            .add(equals < 0 ? "" : decoded(pair.substring(equals + 1)));
      }
    }
    return parameters;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Refusal.bad(
          "WRONG_PARAMETER", "XAPI-00012", "$", "The address is not encoded rightly.");
    }
  }
}
