package id.corpu.xapi.domain.browsing;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Results (xAPI Data 2.4.5) as words, without what the verb has said already. */
final class ResultWords {

  private static final int LONGEST_RESPONSE = 40;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private ResultWords() {}

  /**
   * @param verb name of a well-known verb, such as {@code passed}
   */
  static List<String> of(JsonNode result, Optional<String> verb, Wording wording) {
    List<String> words = new ArrayList<>();
    score(result.path("score"), wording).ifPresent(words::add);
    String said = verb.orElse("");
    if (result.path("success").isBoolean() && !said.equals("passed") && !said.equals("failed")) {
      words.add(wording.text("result.success." + result.get("success").booleanValue()));
    }
    boolean completes = said.equals("completed") && result.path("completion").booleanValue();
    if (result.path("completion").isBoolean() && !completes) {
      words.add(wording.text("result.completion." + result.get("completion").booleanValue()));
    }
    if (result.path("duration").isTextual()) {
      words.add(DurationWords.of(result.get("duration").asText(), wording));
    }
    String response = result.path("response").asText("").strip();
    if (!response.isEmpty()) {
      words.add(wording.text("result.response", shortened(Masking.text(response))));
    }
    return words;
  }

  private static Optional<String> score(JsonNode score, Wording wording) {
    JsonNode raw = score.path("raw");
    JsonNode scaled = score.path("scaled");
    if (raw.isNumber()) {
      String points = wording.number(raw.decimalValue());
      return Optional.of(
          score.path("max").isNumber()
              ? wording.text(
                  "result.score.of", points, wording.number(score.get("max").decimalValue()))
              : wording.text("result.score", points));
    }
    return scaled.isNumber()
        ? Optional.of(
            wording.text(
                "result.score.percent", wording.number(scaled.decimalValue().multiply(HUNDRED))))
        : Optional.empty();
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_RESPONSE
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_RESPONSE)) + "…";
  }
}
