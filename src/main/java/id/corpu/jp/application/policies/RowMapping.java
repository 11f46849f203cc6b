package id.corpu.jp.application.policies;

import static id.corpu.jp.application.policies.PolicyConsistency.objects;
import static id.corpu.jp.application.policies.PolicyJson.asnTypes;
import static id.corpu.jp.application.policies.PolicyJson.citation;
import static id.corpu.jp.application.policies.PolicyJson.condition;
import static id.corpu.jp.application.policies.PolicyJson.jp;
import static id.corpu.jp.application.policies.PolicyJson.multiplier;
import static id.corpu.jp.application.policies.PolicyJson.optionalWording;
import static id.corpu.jp.application.policies.PolicyJson.text;
import static id.corpu.jp.application.policies.PolicyJson.wording;

import id.corpu.jp.domain.ActualHours;
import id.corpu.jp.domain.Citation;
import id.corpu.jp.domain.Eligibility;
import id.corpu.jp.domain.Evidence;
import id.corpu.jp.domain.Form;
import id.corpu.jp.domain.NotApplicable;
import id.corpu.jp.domain.PerActivity;
import id.corpu.jp.domain.PerDay;
import id.corpu.jp.domain.PerSemester;
import id.corpu.jp.domain.Placement;
import id.corpu.jp.domain.PolicyRow;
import id.corpu.jp.domain.ProgramJp;
import id.corpu.jp.domain.Rates;
import id.corpu.jp.domain.Rule;
import id.corpu.jp.domain.RuleKind;
import id.corpu.jp.domain.Scope;
import id.corpu.jp.domain.Unit;
import jakarta.json.JsonObject;
import java.util.List;

/** Turns a row of a checked policy document into a row of the policy. */
final class RowMapping {

  private RowMapping() {}

  static PolicyRow row(JsonObject json) {
    return new PolicyRow(
        json.getString("id"),
        wording(json, "name"),
        Form.valueOf(json.getString("form")),
        Unit.valueOf(json.getString("unit")),
        text(json, "bucket"),
        eligibility(json),
        rates(json),
        text(json, "dayPool"),
        condition(json),
        objects(json, "placements").stream().map(RowMapping::placement).toList(),
        evidence(json.getJsonObject("evidence")),
        objects(json, "basis").stream().map(PolicyJson::wording).toList(),
        objects(json, "readings").stream().map(PolicyJson::reading).toList(),
        citation(json));
  }

  private static Placement placement(JsonObject json) {
    return new Placement(
        condition(json).orElseThrow(), text(json, "dayPool"), text(json, "bucket"));
  }

  private static Eligibility eligibility(JsonObject json) {
    return new Eligibility(
        asnTypes(json),
        objects(json, "eligibilityAlternatives").stream()
            .map(one -> new Eligibility.Alternative(condition(one).orElseThrow(), asnTypes(one)))
            .toList());
  }

  private static Rates rates(JsonObject json) {
    JsonObject rules = json.getJsonObject("rules");
    return new Rates(
        rule(rules.getJsonObject("national")),
        rule(rules.getJsonObject("international")),
        objects(json, "alternatives").stream().map(RowMapping::alternative).toList());
  }

  private static Rates.Alternative alternative(JsonObject json) {
    Scope scope = Scope.valueOf(json.getString("scope"));
    return new Rates.Alternative(
        condition(json).orElseThrow(), scope, rule(json.getJsonObject("rule")));
  }

  private static Rule rule(JsonObject json) {
    return switch (RuleKind.valueOf(json.getString("kind"))) {
      case PROGRAM_JP -> new ProgramJp(multiplier(json));
      case PER_DAY -> new PerDay(jp(json, "jp"));
      case PER_ACTIVITY ->
          new PerActivity(
              jp(json, "jp"),
              json.getInt("activitiesPerCredit"),
              json.getInt("maxPerMonth", 0),
              multiplier(json));
      case ACTUAL_HOURS -> new ActualHours(jp(json, "capPerDayJp"), multiplier(json));
      case PER_SEMESTER -> new PerSemester(jp(json, "jp"));
      case NOT_APPLICABLE -> new NotApplicable();
    };
  }

  private static Evidence evidence(JsonObject json) {
    return new Evidence(
        Evidence.Combine.valueOf(json.getString("combine")),
        objects(json, "documents").stream().map(RowMapping::item).toList(),
        objects(json, "issuers").stream().map(PolicyJson::wording).toList(),
        optionalWording(json, "note"),
        text(json, "citation").map(Citation::new));
  }

  private static Evidence.Item item(JsonObject json) {
    return json.containsKey("anyOf")
        ? new Evidence.Item(objects(json, "anyOf").stream().map(RowMapping::document).toList())
        : new Evidence.Item(List.of(document(json)));
  }

  private static Evidence.Document document(JsonObject json) {
    return new Evidence.Document(json.getString("code"), wording(json, "name"));
  }
}
