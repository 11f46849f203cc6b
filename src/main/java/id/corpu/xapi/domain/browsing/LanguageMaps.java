package id.corpu.xapi.domain.browsing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Chooses the text of a language map (xAPI Data 4.2) for a reader. */
public final class LanguageMaps {

  private LanguageMaps() {}

  /** The text in the reader's own language, whatever the region; of several the shortest tag. */
  public static Optional<String> own(JsonNode map, Locale locale) {
    return of(map, locale.getLanguage());
  }

  /** The text that serves the reader best: own language, English, none said, any. */
  public static Optional<String> best(JsonNode map, Locale locale) {
    return own(map, locale)
        .or(() -> of(map, "en"))
        .or(() -> of(map, "und"))
        .or(
            () ->
                map.properties().stream()
                    .map(entry -> entry.getValue().asText("").strip())
                    .filter(text -> !text.isEmpty())
                    .findFirst());
  }

  private static Optional<String> of(JsonNode map, String language) {
    return map.properties().stream()
        .filter(entry -> isLanguage(entry.getKey(), language))
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> entry.getValue().asText("").strip())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  /** Java, and some tools, still call Indonesian {@code in}. */
  private static boolean isLanguage(String tag, String language) {
    String first = tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
    return (first.equals("in") ? "id" : first).equals(language.equals("in") ? "id" : language);
  }
}
