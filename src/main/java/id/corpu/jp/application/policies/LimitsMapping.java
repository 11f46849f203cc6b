package id.corpu.jp.application.policies;

import static id.corpu.jp.application.policies.PolicyConsistency.objects;
import static id.corpu.jp.application.policies.PolicyJson.asnTypes;
import static id.corpu.jp.application.policies.PolicyJson.citation;
import static id.corpu.jp.application.policies.PolicyJson.condition;
import static id.corpu.jp.application.policies.PolicyJson.jp;
import static id.corpu.jp.application.policies.PolicyJson.optionalWording;
import static id.corpu.jp.application.policies.PolicyJson.wording;

import id.corpu.jp.domain.Ceiling;
import id.corpu.jp.domain.ClosedList;
import id.corpu.jp.domain.Deadline;
import id.corpu.jp.domain.Due;
import id.corpu.jp.domain.GapScale;
import id.corpu.jp.domain.PolicyLimits;
import id.corpu.jp.domain.Target;
import id.corpu.jp.domain.YearWindow;
import id.corpu.people.AsnType;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.time.MonthDay;
import java.util.Optional;

/** Turns targets, ceilings, closed lists, deadlines and gap classes of a document into values. */
final class LimitsMapping {

  private LimitsMapping() {}

  static PolicyLimits limits(JsonObject document) {
    return new PolicyLimits(
        objects(document, "targets").stream().map(LimitsMapping::target).toList(),
        objects(document, "ceilings").stream().map(LimitsMapping::ceiling).toList(),
        objects(document, "closedLists").stream().map(LimitsMapping::closedList).toList(),
        objects(document, "deadlines").stream().map(LimitsMapping::deadline).toList(),
        objects(document, "gapScales").stream().map(LimitsMapping::gapScale).toList());
  }

  private static Target target(JsonObject json) {
    YearWindow window = YearWindow.valueOf(json.getString("window"));
    return new Target(json.getString("id"), asnTypes(json), jp(json, "jp"), window, citation(json));
  }

  private static Ceiling ceiling(JsonObject json) {
    YearWindow window = YearWindow.valueOf(json.getString("window"));
    return new Ceiling(
        json.getString("id"),
        asnTypes(json),
        jp(json, "jp"),
        window,
        condition(json),
        citation(json));
  }

  private static ClosedList closedList(JsonObject json) {
    return new ClosedList(
        AsnType.valueOf(json.getString("asnType")),
        wording(json, "purpose"),
        PolicyConsistency.strings(json, "pathways"),
        optionalWording(json, "note"),
        citation(json));
  }

  private static Deadline deadline(JsonObject json) {
    return new Deadline(
        json.getString("id"),
        wording(json, "name"),
        due(json.getJsonObject("due")),
        wording(json, "actor"),
        optionalWording(json, "to"),
        optionalWording(json, "note"),
        citation(json));
  }

  private static Due due(JsonObject json) {
    return switch (json.getString("kind")) {
      case "TIMES_PER_YEAR" -> new Due.TimesPerYear(json.getInt("times"));
      case "YEARLY" ->
          new Due.Yearly(
              day(json.getString("from", json.getString("to"))),
              day(json.getString("to")),
              json.getInt("yearsAfter", 0));
      default ->
          new Due.Around(
              Due.Event.valueOf(json.getString("event")),
              Due.Side.valueOf(json.getString("side")),
              json.getInt("amount"),
              Due.Unit.valueOf(json.getString("unit")),
              json.containsKey("onOverdue"));
    };
  }

  /** A day of the year as the files write it, {@code 02-28}. */
  static MonthDay day(String text) {
    return MonthDay.parse("--" + text);
  }

  private static GapScale gapScale(JsonObject json) {
    return new GapScale(
        json.getString("id"),
        wording(json, "measure"),
        objects(json, "classes").stream().map(LimitsMapping::gapClass).toList(),
        optionalWording(json, "note"),
        citation(json));
  }

  private static GapScale.GapClass gapClass(JsonObject json) {
    return new GapScale.GapClass(
        json.getString("id"),
        wording(json, "name"),
        Optional.ofNullable(json.getJsonNumber("from")).map(JsonNumber::bigDecimalValue));
  }
}
