package id.corpu.jp.application.policies;

import id.corpu.jp.Jp;
import id.corpu.jp.domain.Citation;
import id.corpu.jp.domain.Condition;
import id.corpu.jp.domain.Reading;
import id.corpu.jp.domain.Wording;
import id.corpu.people.AsnType;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The small values that occur all over a policy document. */
final class PolicyJson {

  private PolicyJson() {}

  static Optional<String> text(JsonObject json, String name) {
    return Optional.ofNullable(json.getString(name, null));
  }

  static Wording wording(JsonObject json, String name) {
    return wording(json.getJsonObject(name));
  }

  static Optional<Wording> optionalWording(JsonObject json, String name) {
    return Optional.ofNullable(json.getJsonObject(name)).map(PolicyJson::wording);
  }

  static Reading reading(JsonObject json) {
    return new Reading(
        json.getString("code"),
        Reading.Kind.valueOf(json.getString("kind")),
        wording(json, "text"));
  }

  static Wording wording(JsonObject json) {
    return new Wording(json.getString("id"), json.getString("en"));
  }

  static Citation citation(JsonObject json) {
    return new Citation(json.getString("citation"));
  }

  static Jp jp(JsonObject json, String name) {
    return new Jp(json.getJsonNumber(name).bigDecimalValue());
  }

  /** The factor; 1 where none is written. */
  static BigDecimal multiplier(JsonObject json) {
    return new BigDecimal(json.getString("multiplier", "1"));
  }

  static Set<AsnType> asnTypes(JsonObject json) {
    return PolicyConsistency.strings(json, "asnTypes").stream()
        .map(AsnType::valueOf)
        .collect(Collectors.toSet());
  }

  static Optional<Condition> condition(JsonObject json) {
    return Optional.ofNullable(json.getJsonObject("when"))
        .map(when -> new Condition(when.getString("switch"), when.getString("value")));
  }
}
