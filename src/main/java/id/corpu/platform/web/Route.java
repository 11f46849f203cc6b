package id.corpu.platform.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An address that people see and the page that answers it: {@code /kursus/{slug}} shows {@code
 * /learning/course.xhtml} with the request parameter {@code slug}.
 *
 * @param pattern path with {@code {name}} for a whole segment
 * @param view page under the web root
 * @param open whether it is shown without sign-in
 */
public record Route(List<String> pattern, String view, boolean open) {

  /** An address for signed-in people. */
  public static Route of(String pattern, String view) {
    return new Route(segments(pattern), view, false);
  }

  /** An address for everybody. */
  public static Route open(String pattern, String view) {
    return new Route(segments(pattern), view, true);
  }

  /** The parameters that the path gives, or empty when it is another address. */
  public Optional<Map<String, String>> match(List<String> path) {
    if (path.size() != pattern.size()) {
      return Optional.empty();
    }
    Map<String, String> parameters = new HashMap<>();
    for (int i = 0; i < path.size(); i++) {
      String expected = pattern.get(i);
      if (expected.startsWith("{")) {
        parameters.put(expected.substring(1, expected.length() - 1), path.get(i));
      } else if (!expected.equals(path.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(parameters);
  }

  static List<String> segments(String path) {
    return List.of(path.replaceAll("^/+|/+$", "").split("/"));
  }
}
