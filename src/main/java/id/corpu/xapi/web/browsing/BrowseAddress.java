package id.corpu.xapi.web.browsing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What the browser shows, as its address says it: everything can be bookmarked. A person chosen
 * from a page stands in it by key ({@code orang}), so that no e-mail address or NIP gets into a
 * history.
 */
public final class BrowseAddress {

  static final String AGENT = "pelaku";
  static final String PERSON = "orang";
  static final String VERB = "verba";
  static final String ACTIVITY = "aktivitas";
  static final String REGISTRATION = "registrasi";
  static final String SINCE = "dari";
  static final String UNTIL = "sampai";
  static final String RELATED_AGENTS = "terkaitOrang";
  static final String RELATED_ACTIVITIES = "terkaitAktivitas";
  static final String VOIDED = "dibatalkan";

  /** Value of a switch that is on. */
  static final String YES = "ya";

  /** What narrows the list, in the order of the chips. */
  static final List<String> FILTERS =
      List.of(AGENT, PERSON, VERB, ACTIVITY, REGISTRATION, SINCE, UNTIL);

  private static final List<String> SWITCHES = List.of(RELATED_AGENTS, RELATED_ACTIVITIES, VOIDED);
  private static final int LONGEST = 2_000;

  private final Map<String, String> values;

  private BrowseAddress(Map<String, String> values) {
    this.values = values;
  }

  /** What a request asks for; what is blank or far too long is as if absent. */
  static BrowseAddress of(UnaryOperator<String> parameters) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String name : FILTERS) {
      String value = parameters.apply(name);
      if (value != null && !value.isBlank() && value.length() <= LONGEST) {
        values.put(name, value.strip());
      }
    }
    for (String name : SWITCHES) {
      if (YES.equals(parameters.apply(name))) {
        values.put(name, YES);
      }
    }
    return new BrowseAddress(values);
  }

  /** A list narrowed by one thing. */
  static BrowseAddress only(String name, String value) {
    return new BrowseAddress(new LinkedHashMap<>(Map.of(name, value)));
  }

  /** A value, or an empty text. */
  String get(String name) {
    return values.getOrDefault(name, "");
  }

  boolean is(String name) {
    return values.containsKey(name);
  }

  BrowseAddress with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(values);
    more.put(name, value);
    return new BrowseAddress(more);
  }

  BrowseAddress without(String name) {
    Map<String, String> less = new LinkedHashMap<>(values);
    less.remove(name);
    return new BrowseAddress(less);
  }

  /** The query of the address, such as {@code ?verba=…}; empty when nothing is asked for. */
  String query() {
    return values.isEmpty()
        ? ""
        : values.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&", "?", ""));
  }
}
