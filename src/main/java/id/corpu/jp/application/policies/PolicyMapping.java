package id.corpu.jp.application.policies;

import static id.corpu.jp.application.policies.PolicyConsistency.objects;
import static id.corpu.jp.application.policies.PolicyJson.citation;
import static id.corpu.jp.application.policies.PolicyJson.optionalWording;
import static id.corpu.jp.application.policies.PolicyJson.text;
import static id.corpu.jp.application.policies.PolicyJson.wording;

import id.corpu.jp.domain.Form;
import id.corpu.jp.domain.Mix;
import id.corpu.jp.domain.Policy;
import id.corpu.jp.domain.Regulation;
import id.corpu.jp.domain.SwitchDefinition;
import id.corpu.jp.domain.UnratedPathway;
import id.corpu.jp.domain.Wording;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Turns a checked policy document into a policy. */
final class PolicyMapping {

  private final JsonObject document;

  PolicyMapping(JsonObject document) {
    this.document = document;
  }

  Policy policy() {
    return new Policy(
        document.getString("id"),
        regulation(document.getJsonObject("regulation")),
        ZoneId.of(document.getString("timeZone")),
        document.getInt("minutesPerJp"),
        LimitsMapping.limits(document),
        Optional.ofNullable(document.getJsonObject("mix")).map(PolicyMapping::mix),
        objects(document, "switches").stream().map(PolicyMapping::definition).toList(),
        objects(document, "readings").stream().map(PolicyJson::reading).toList(),
        objects(document, "rows").stream().map(RowMapping::row).toList(),
        objects(document, "unrated").stream().map(PolicyMapping::unrated).toList());
  }

  private static Regulation regulation(JsonObject json) {
    return new Regulation(
        json.getString("label"),
        wording(json, "name"),
        wording(json, "title"),
        json.getString("city"),
        json.getString("province"),
        json.getString("gazette"),
        LocalDate.parse(json.getString("signedOn")),
        text(json, "promulgatedOn").map(LocalDate::parse),
        LocalDate.parse(json.getString("validFrom")),
        text(json, "validTo").map(LocalDate::parse));
  }

  private static Mix mix(JsonObject json) {
    return new Mix(
        objects(json, "buckets").stream().map(PolicyMapping::bucket).toList(), citation(json));
  }

  private static Mix.Bucket bucket(JsonObject json) {
    return new Mix.Bucket(
        json.getString("id"), json.getInt("percent"), wording(json, "name"), citation(json));
  }

  private static SwitchDefinition definition(JsonObject json) {
    Map<String, Wording> values = new LinkedHashMap<>();
    objects(json, "values")
        .forEach(value -> values.put(value.getString("value"), wording(value, "name")));
    return new SwitchDefinition(
        json.getString("id"),
        wording(json, "name"),
        wording(json, "effect"),
        optionalWording(json, "warning"),
        Collections.unmodifiableMap(values),
        json.getString("default"));
  }

  private static UnratedPathway unrated(JsonObject json) {
    return new UnratedPathway(
        json.getString("id"),
        wording(json, "name"),
        Form.valueOf(json.getString("form")),
        text(json, "bucket"),
        wording(json, "note"),
        citation(json));
  }
}
