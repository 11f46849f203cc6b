package id.corpu.jp;

import id.corpu.jp.domain.Effort;
import id.corpu.jp.domain.LearningActivity;
import id.corpu.jp.domain.Proof;
import id.corpu.jp.domain.Scope;
import id.corpu.jp.domain.Standing;
import id.corpu.jp.domain.Switches;
import id.corpu.people.AsnType;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A conversion case worked by hand from an annex, as the fixture {@code jp-cases.csv} writes it.
 */
public record GoldenCase(CSVRecord row) {

  /** The cases of all five regulations. */
  public static final String CASES = "jp-cases.csv";

  public static Stream<GoldenCase> all(String resource) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader =
        new InputStreamReader(
            GoldenCase.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
      return format.parse(reader).getRecords().stream().map(GoldenCase::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String policyId() {
    return row.get("policy_id");
  }

  AsnType asnType() {
    return AsnType.valueOf(row.get("asn_type"));
  }

  /** The choices of the case; the national ceiling applies only where the case asks for it. */
  Switches switches() {
    return new Switches(settings())
        .with(
            "applyNationalPppkCeiling",
            settings().getOrDefault("applyNationalPppkCeiling", "false"));
  }

  /** First day of the work agreement, or null. */
  LocalDate contractStart() {
    String start = settings().get("contractStart");
    return start == null ? null : LocalDate.parse(start);
  }

  private Map<String, String> settings() {
    return Arrays.stream(row.get("switches").split(";"))
        .filter(text -> !text.isBlank())
        .map(text -> text.split("="))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }

  List<LearningActivity> activities(ZoneId zone) {
    JsonArray events = array("events");
    return IntStream.range(0, events.size())
        .mapToObj(i -> activity(id(i), events.getJsonObject(i), zone))
        .toList();
  }

  /** The id of the event at that place of the list; later places have greater ids. */
  String id(int index) {
    return String.format("event-%03d", index);
  }

  public List<Jp> expected() {
    return array("expected_event_jp").getValuesAs(JsonString.class).stream()
        .map(jp -> Jp.of(jp.getString()))
        .toList();
  }

  public Jp expectedTotal() {
    return Jp.of(row.get("expected_total_jp"));
  }

  /** The case as a program asks it of {@code POST /api/jp/simulations}. */
  public String question() {
    JsonObjectBuilder switches = Json.createObjectBuilder();
    switches().values().forEach(switches::add);
    switches.remove("contractStart");
    JsonArrayBuilder activities = Json.createArrayBuilder();
    for (JsonObject event : array("events").getValuesAs(JsonObject.class)) {
      JsonObjectBuilder activity = Json.createObjectBuilder(event);
      activity.add("pathway", event.getString("pathway", row.get("pathway")));
      activity.add("scope", event.getString("scope", row.get("scope")));
      activities.add(activity);
    }
    JsonObjectBuilder question =
        Json.createObjectBuilder()
            .add("policy", policyId())
            .add("asnType", asnType().name())
            .add("switches", switches)
            .add("activities", activities);
    if (contractStart() != null) {
      question.add("contractStart", contractStart().toString());
    }
    return question.build().toString();
  }

  Set<String> flags() {
    return Arrays.stream(row.get("expected_flags").split("[;,]"))
        .filter(f -> !f.isBlank())
        .collect(Collectors.toSet());
  }

  @Override
  public String toString() {
    return row.get("case_id") + " " + row.get("reason") + " (" + row.get("citation") + ")";
  }

  private JsonArray array(String column) {
    try (JsonReader reader = Json.createReader(new StringReader(row.get(column)))) {
      return reader.readArray();
    }
  }

  private LearningActivity activity(String id, JsonObject event, ZoneId zone) {
    String pathway = event.getString("pathway", row.get("pathway"));
    Scope scope = Scope.valueOf(event.getString("scope", row.get("scope")));
    Proof proof = Proof.complete();
    if (event.containsKey("documents")) {
      List<JsonString> documents = event.getJsonArray("documents").getValuesAs(JsonString.class);
      proof = Proof.of(new HashSet<>(documents.stream().map(JsonString::getString).toList()));
    }
    return new LearningActivity(
        id, pathway, scope, "", effort(event, zone), proof, Standing.ACCEPTED);
  }

  private static Effort effort(JsonObject event, ZoneId zone) {
    if (event.containsKey("minutes")) {
      LocalDateTime start = LocalDateTime.parse(event.getString("start"));
      return new Effort.Study(
          start.atZone(zone).toInstant(), Duration.ofMinutes(event.getInt("minutes")));
    }
    if (event.containsKey("count")) {
      return new Effort.Sessions(day(event, "date"), event.getInt("count"));
    }
    if (event.containsKey("days")) {
      List<JsonString> days = event.getJsonArray("days").getValuesAs(JsonString.class);
      String stated = event.getString("certificateJp", null);
      return new Effort.Days(
          days.stream().map(day -> LocalDate.parse(day.getString())).toList(),
          stated == null ? null : new BigDecimal(stated));
    }
    if (event.containsKey("semesters")) {
      return new Effort.Semesters(day(event, "end"), event.getInt("semesters"));
    }
    if (event.containsKey("from")) {
      return new Effort.Certified(
          day(event, "from"), day(event, "to"), new BigDecimal(event.getString("certificateJp")));
    }
    return new Effort.Programme(day(event, "end"), new BigDecimal(event.getString("programJp")));
  }

  private static LocalDate day(JsonObject event, String name) {
    return LocalDate.parse(event.getString(name));
  }
}
