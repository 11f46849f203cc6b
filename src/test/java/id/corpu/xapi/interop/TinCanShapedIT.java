package id.corpu.xapi.interop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.corpu.xapi.interop.TinCanWire.Answer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Requests as TinCanJava of Rustici Software sends them, and what it needs of the answers. The
 * library itself is in no registry.
 */
class TinCanShapedIT {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String STATE = "activities/state";
  private static final String PROFILE = "activities/profile";
  private static final byte[] NOTHING = {};

  private final TinCanWire wire = new TinCanWire();
  private final String activity = "https://alat.example/tincan/" + UUID.randomUUID();
  private final String agent =
      "{\"objectType\":\"Agent\",\"name\":\"Sari Dewi\",\"mbox\":\"mailto:%s@kota.example\"}"
          .formatted(UUID.randomUUID());

  private byte[] statement(String more) {
    return """
        {"actor":%s,"verb":{"id":"http://adlnet.gov/expapi/verbs/experienced",
          "display":{"en-US":"experienced"}},
         "object":{"objectType":"Activity","id":"%s",
          "definition":{"name":{"en-US":"Simulasi loket"},"description":{"en-US":"é"}}},
         "timestamp":"2026-05-04T10:00:00.000Z"%s}
        """
        .formatted(agent, activity, more)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static JsonNode json(Answer answer) throws Exception {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.headers().get("Content-Type")).contains("application/json");
    return JSON.readTree(answer.content());
  }

  @Test
  @DisplayName("TinCanJava posts a statement without id and puts one with id")
  void savesStatements() throws Exception {
    Answer posted =
        wire.send("POST", "statements", Map.of(), "application/json", statement(""), Map.of());
    UUID first = UUID.fromString(json(posted).path(0).textValue());
    UUID second = UUID.randomUUID();
    Answer put =
        wire.send(
            "PUT",
            "statements",
            Map.of("statementId", second.toString()),
            "application/json",
            statement(",\"id\":\"" + second + "\",\"version\":\"1.0.1\""),
            Map.of());
    assertThat(put.status()).as(put.text()).isEqualTo(204);
    for (UUID id : new UUID[] {first, second}) {
      Answer read =
          wire.get("statements", Map.of("statementId", id.toString(), "attachments", "false"));
      assertThat(json(read).path("id").textValue()).isEqualTo(id.toString());
    }
  }

  @Test
  @DisplayName("TinCanJava sends attachments in parts and reads them by an unquoted boundary")
  void bringsAttachments() throws Exception {
    byte[] data = "Catatan loket é".getBytes(StandardCharsets.UTF_8);
    String sha2 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data));
    UUID id = UUID.randomUUID();
    String attachment =
        """
        ,"id":"%s","attachments":[{"contentType":"application/octet-stream","length":%d,"sha2":"%s",
          "usageType":"https://alat.example/bukti","display":{"en-US":"Catatan"}}]
        """
            .formatted(id, data.length, sha2);
    JettyParts parts = new JettyParts().part("application/json", statement(attachment));
    parts.part(
        "application/octet-stream",
        data,
        "Content-Transfer-Encoding: binary",
        "X-Experience-API-Hash: " + sha2);
    Map<String, String> asked = Map.of("statementId", id.toString());
    Answer put = wire.send("PUT", "statements", asked, parts.contentType(), parts.end(), Map.of());
    assertThat(put.status()).as(put.text()).isEqualTo(204);

    Answer read =
        wire.get("statements", Map.of("statementId", id.toString(), "attachments", "true"));
    String type = read.headers().get("Content-Type");
    assertThat(type).contains("multipart/mixed");
    Map<String, JettyParts.Section> sections =
        JettyParts.sections(read.text(), type.split("boundary=")[1]);
    assertThat(JSON.readTree(sections.get(null).content()).path("id").textValue())
        .isEqualTo(id.toString());
    assertThat(sections.get(sha2).content()).isEqualTo("Catatan loket é");
    assertThat(sections.get(sha2).headers().get("Content-Type"))
        .isEqualTo("application/octet-stream");
  }

  @Test
  @DisplayName(
      "TinCanJava asks with all its filters and follows the more link from the host's root")
  void queries() throws Exception {
    for (int i = 0; i < 3; i++) {
      wire.send("POST", "statements", Map.of(), "application/json", statement(""), Map.of());
    }
    Map<String, String> query = new LinkedHashMap<>();
    query.put("agent", agent);
    query.put("verb", "http://adlnet.gov/expapi/verbs/experienced");
    query.put("activity", activity);
    query.put("related_activities", "true");
    query.put("related_agents", "false");
    query.put("since", "2020-01-01T00:00:00.000Z");
    query.put("until", "2999-01-01T00:00:00.000Z");
    query.put("limit", "2");
    query.put("format", "exact");
    query.put("ascending", "true");
    query.put("attachments", "false");
    JsonNode page = json(wire.get("statements", query));
    assertThat(page.path("statements")).hasSize(2);
    assertThat(page.path("more").textValue()).startsWith("/");
    JsonNode next = json(wire.more(page.path("more").textValue()));
    assertThat(next.path("statements")).hasSize(1);
    assertThat(next.path("more").textValue()).isEmpty();
  }

  @Test
  @DisplayName(
      "TinCanJava tells names of headers apart by their case, and finds each as it spells it")
  void spellsHeaders() throws Exception {
    Map<String, String> profile = document("profileId", "p");
    wire.send("POST", PROFILE, profile, "application/json", bytes("{}"), Map.of());
    assertThat(wire.spelledHeaders(PROFILE, profile))
        .contains("Content-Type", "ETag", "Last-Modified", "X-Experience-API-Version");
    assertThat(wire.spelledHeaders("statements", Map.of("limit", "1")))
        .contains("Content-Type", "X-Experience-API-Consistent-Through");
  }

  private Map<String, String> document(String parameter, String name) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("activityId", activity);
    parameters.put(parameter, name);
    if (parameter.equals("stateId")) {
      parameters.put("agent", agent);
    }
    return parameters;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  @DisplayName("TinCanJava saves a state again without a word about the one that is there")
  void keepsStates() throws Exception {
    Map<String, String> state = document("stateId", "halaman tiga");
    String text = "text/plain; charset=utf-8";
    for (String content : new String[] {"satu", "dua"}) {
      assertThat(wire.send("PUT", STATE, state, text, bytes(content), Map.of()).status())
          .isEqualTo(204);
    }
    Answer read = wire.get(STATE, state);
    assertThat(read.text()).isEqualTo("dua");
    assertThat(read.headers().get("Content-Type")).startsWith("text/plain");
    DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
        .parse(read.headers().get("Last-Modified"));
    Map<String, String> current = Map.of("If-Match", read.etag());
    assertThat(wire.send("PUT", STATE, state, text, bytes("tiga"), current).status())
        .isEqualTo(204);
    assertThat(wire.send("PUT", STATE, state, text, bytes("empat"), current).status())
        .isEqualTo(412);
    Map<String, String> all = Map.of("activityId", activity, "agent", agent);
    assertThat(json(wire.get(STATE, all)).toString()).isEqualTo("[\"halaman tiga\"]");
    assertThat(wire.send("DELETE", STATE, state, null, NOTHING, Map.of()).status()).isEqualTo(204);
    assertThat(wire.get(STATE, state).status()).isEqualTo(404);
    assertThat(wire.send("DELETE", STATE, all, null, NOTHING, Map.of()).status()).isEqualTo(204);
  }

  @Test
  @DisplayName("TinCanJava saves a new profile, changes the one that it read, and no other")
  void keepsProfiles() throws Exception {
    Map<String, String> profile = document("profileId", "p");
    Map<String, String> isNew = Map.of("If-None-Match", "*");
    String type = "application/json; charset=utf-8";
    assertThat(wire.send("PUT", PROFILE, profile, type, bytes("{\"a\":1}"), isNew).status())
        .isEqualTo(204);
    assertThat(wire.send("PUT", PROFILE, profile, type, bytes("{\"a\":2}"), isNew).status())
        .isEqualTo(412);
    Map<String, String> seen = Map.of("If-Match", wire.get(PROFILE, profile).etag());
    assertThat(wire.send("POST", PROFILE, profile, type, bytes("{\"b\":2}"), seen).status())
        .isEqualTo(204);
    assertThat(wire.send("POST", PROFILE, profile, type, bytes("{\"b\":3}"), seen).status())
        .isEqualTo(412);
    Answer read = wire.get(PROFILE, profile);
    assertThat(json(read).toString()).isEqualTo("{\"a\":1,\"b\":2}");
    assertThat(json(wire.get(PROFILE, Map.of("activityId", activity))).toString())
        .isEqualTo("[\"p\"]");
    assertThat(wire.send("DELETE", PROFILE, profile, null, NOTHING, Map.of()).status())
        .isEqualTo(204);
  }

  @Test
  @DisplayName("TinCanJava reads what is known of an activity, of an agent and of the store")
  void describes() throws Exception {
    wire.send("POST", "statements", Map.of(), "application/json", statement(""), Map.of());
    JsonNode known = json(wire.get("activities", Map.of("activityId", activity)));
    assertThat(known.at("/definition/name/en-US").textValue()).isEqualTo("Simulasi loket");
    JsonNode person = json(wire.get("agents", Map.of("agent", agent)));
    assertThat(person.at("/name/0").textValue()).isEqualTo("Sari Dewi");
    assertThat(json(wire.get("about", Map.of())).path("version")).isNotEmpty();
  }
}
