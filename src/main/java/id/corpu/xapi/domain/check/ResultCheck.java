package id.corpu.xapi.domain.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Set;

/** Results and scores (xAPI Data 2.4.5). */
final class ResultCheck {

  private static final Set<String> OF_RESULT =
      Set.of("score", "success", "completion", "response", "duration", "extensions");

  private ResultCheck() {}

  static void check(Part result) {
    if (!result.object("XAPI-00006", OF_RESULT)) {
      return;
    }
    result.optional("success", success -> success.bool("XAPI-00074"));
    result.optional("completion", completion -> completion.bool("XAPI-00075"));
    result.optional("response", response -> response.string("XAPI-00076"));
    result.optional("duration", duration -> duration.duration("XAPI-00077"));
    result.optional("extensions", extensions -> extensions.extensions("XAPI-00078"));
    result.optional("score", ResultCheck::score);
  }

  private static void score(Part score) {
    if (!score.object("XAPI-00079", Set.of("scaled", "raw", "min", "max"))) {
      return;
    }
    score.optional("max", max -> max.number("XAPI-00080"));
    score.optional("min", min -> min.number("XAPI-00081"));
    score.optional("raw", raw -> raw.number("XAPI-00082"));
    score.optional("scaled", ResultCheck::scaled);
    BigDecimal min = number(score.value().path("min"));
    BigDecimal max = number(score.value().path("max"));
    BigDecimal raw = number(score.value().path("raw"));
    if (min != null && max != null && min.compareTo(max) >= 0) {
      score.broken("OUT_OF_RANGE", "XAPI-00080", "max is more than min.");
    }
    boolean tooLow = raw != null && min != null && raw.compareTo(min) < 0;
    boolean tooHigh = raw != null && max != null && raw.compareTo(max) > 0;
    if (tooLow || tooHigh) {
      score.broken("OUT_OF_RANGE", "XAPI-00082", "raw lies between min and max.");
    }
  }

  private static void scaled(Part scaled) {
    if (scaled.number("XAPI-00083")
        && scaled.value().decimalValue().abs().compareTo(BigDecimal.ONE) > 0) {
      scaled.broken("OUT_OF_RANGE", "XAPI-00083", "scaled lies between -1 and 1.");
    }
  }

  private static BigDecimal number(JsonNode node) {
    return node.isNumber() ? node.decimalValue() : null;
  }
}
