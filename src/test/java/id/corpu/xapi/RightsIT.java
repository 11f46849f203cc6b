package id.corpu.xapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.corpu.people.PersonId;
import id.corpu.people.PersonKeys;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.NotPermitted;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.SqlTypes;
import id.corpu.platform.security.ActingAs;
import id.corpu.testing.TestPeople;
import id.corpu.xapi.application.rights.PersonalCopy;
import id.corpu.xapi.application.rights.Proposal;
import id.corpu.xapi.application.rights.RightsAdministration;
import id.corpu.xapi.application.rights.RightsRunner;
import id.corpu.xapi.domain.rights.RightsKind;
import id.corpu.xapi.domain.rights.RightsState;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ArquillianTest
class RightsIT {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String OTHER = "mailto:lain@example.id";

  @Inject private CredentialIssuing credentials;
  @Inject private TestPeople people;
  @Inject private PersonKeys keys;
  @Inject private Database database;
  @Inject private ActingAs acting;
  @Inject private RightsAdministration administration;
  @Inject private RightsRunner runner;
  @Inject private PersonalCopy copy;
  @Inject private HttpServletRequest running;

  private final String tag = UUID.randomUUID().toString();
  private final String address = tag + "@orang.example";
  private final String name = "Rina " + tag;
  private final String activity = "https://alat.example/rapat/" + UUID.randomUUID();
  private final Map<String, UUID> ids = new HashMap<>();
  private long administrator;
  private long officer;
  private long city;
  private ToolCalls tool;

  @BeforeEach
  void people() throws Exception {
    administrator = people.pns("Fitri", "LRS_ADMIN");
    officer = people.pns("Dewi", "BKPSDM_ADMIN");
    city = keys.keyOf(new PersonId(administrator)).orElseThrow().institutionId();
    String base = "http://localhost:" + running.getLocalPort() + running.getContextPath();
    NewCredential all =
        credentials.issue(city, "Alat", Set.of("all"), Optional.empty(), Optional.empty());
    tool = new ToolCalls(base + "/xapi/", all, "1.0.3");
    record();
  }

  /** The person in every part that a statement has, and in texts. */
  private void record() throws Exception {
    String person = "{\"mbox\":\"mailto:" + address + "\",\"name\":\"" + name + "\"}";
    String other = "{\"mbox\":\"" + OTHER + "\"}";
    String more =
        ",\"timestamp\":\"2026-02-03T04:05:06Z\",\"result\":{\"success\":true,\"response\":\"saya "
            + name
            + "\",\"extensions\":{\"https://alat.example/surel\":\""
            + address
            + "\"}},\"context\":{\"registration\":\""
            + UUID.randomUUID()
            + "\",\"instructor\":"
            + other
            + "}";
    post("did", person, "{\"id\":\"" + activity + "\"}", more);
    post("object", other, person.replace("{\"mbox", "{\"objectType\":\"Agent\",\"mbox"), "");
    post(
        "team",
        other,
        "{\"id\":\"" + activity + "\"}",
        ",\"context\":{\"team\":{\"objectType\":\"Group\",\"member\":["
            + person
            + ","
            + other
            + "]}}");
    post(
        "sub",
        other,
        "{\"objectType\":\"SubStatement\",\"actor\":"
            + person
            + ",\"verb\":{\"id\":\"https://alat.example/rencana\"},\"object\":{\"id\":\""
            + activity
            + "\"}}",
        "");
    post(
        "text",
        other,
        "{\"id\":\"" + activity + "\"}",
        ",\"result\":{\"response\":\"hubungi " + address + " ya\"}");
    post("voided", person, "{\"id\":\"" + activity + "\"}", "");
    post(
        "voids",
        other,
        "{\"objectType\":\"StatementRef\",\"id\":\"" + ids.get("voided") + "\"}",
        "");
    String agent = Lrs.encoded(person);
    assertThat(
            tool.status(
                "PUT",
                "activities/state?stateId=s&activityId="
                    + Lrs.encoded(activity)
                    + "&agent="
                    + agent,
                "{\"draf\":\"" + name + "\"}"))
        .isEqualTo(204);
    assertThat(
            tool.status(
                "PUT", "agents/profile?profileId=p&agent=" + agent, "{}", "If-None-Match", "*"))
        .isEqualTo(204);
  }

  private void post(String key, String actor, String object, String more) throws Exception {
    UUID id = UUID.randomUUID();
    ids.put(key, id);
    String verb =
        key.equals("voids")
            ? "http://adlnet.gov/expapi/verbs/voided"
            : "https://alat.example/" + key;
    assertThat(tool.send("POST", "statements", statement(id, actor, verb, object, more)))
        .extracting(r -> r.statusCode() + (r.statusCode() == 200 ? "" : r.body()))
        .isEqualTo("200");
  }

  private static String statement(UUID id, String actor, String verb, String object, String more) {
    return "{\"id\":\"%s\",\"actor\":%s,\"verb\":{\"id\":\"%s\"},\"object\":%s%s}"
        .formatted(id, actor, verb, object, more);
  }

  private JsonNode read(String key) throws Exception {
    return JSON.readTree(tool.get("statements?statementId=" + ids.get(key)).body());
  }

  private int aboutTheActivity() throws Exception {
    return JSON.readTree(
            tool.get("statements?related_activities=true&activity=" + Lrs.encoded(activity)).body())
        .path("statements")
        .size();
  }

  private List<UUID> person() {
    return administration.search(address).stream().map(known -> known.key()).toList();
  }

  private UUID proposed(RightsKind kind) {
    acting.person(administrator);
    return administration.propose(person(), new Proposal(kind, "800/1/2026", "permintaan", false));
  }

  private void carriedOut(UUID decision) {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (administration.one(decision).state() == RightsState.RUNNING) {
      assertThat(System.nanoTime()).isLessThan(end);
    }
    assertThat(administration.one(decision).state()).isEqualTo(RightsState.DONE);
  }

  /** Every text and binary column of the database in which a word stands. */
  private List<String> whereIs(String word) {
    List<String> found = new ArrayList<>();
    database
        .jdbi()
        .useHandle(
            handle -> {
              List<String[]> columns =
                  handle
                      .createQuery(
                          "SELECT table_name, column_name FROM information_schema.columns"
                              + " WHERE table_schema = DATABASE() AND (data_type LIKE '%char'"
                              + " OR data_type LIKE '%text' OR data_type LIKE '%blob')")
                      .map((row, context) -> new String[] {row.getString(1), row.getString(2)})
                      .list();
              assertThat(columns).hasSizeGreaterThan(100);
              for (String[] column : columns) {
                if (isIn(handle, column, word)) {
                  found.add(column[0] + "." + column[1]);
                }
              }
            });
    return found;
  }

  private static boolean isIn(Handle handle, String[] column, String word) {
    return handle
            .createQuery(
                "SELECT COUNT(*) FROM `%s` WHERE LOCATE(CAST(:word AS BINARY), CAST(`%s` AS BINARY)) > 0"
                    .formatted(column[0], column[1]))
            .bind("word", word)
            .mapTo(Long.class)
            .one()
        > 0;
  }

  @Test
  @DisplayName("UU 27/2022 Pasal 8: a pseudonym leaves no identifier anywhere and every count true")
  void pseudonymises() throws Exception {
    int before = aboutTheActivity();
    assertThat(whereIs(tag)).contains("xapi_statement.payload", "xapi_document.agent");
    UUID decision = proposed(RightsKind.PSEUDONYMISE);
    assertThat(administration.extent(administration.one(decision)))
        .extracting(e -> List.of(e.did(), e.mentioned(), e.documents()))
        .isEqualTo(List.of(2L, 5L, 2L));
    assertThatThrownBy(() -> administration.approve(decision)).isInstanceOf(Conflict.class);

    acting.person(officer);
    administration.approve(decision);
    carriedOut(decision);

    assertThat(whereIs(tag)).isEmpty();
    assertThat(aboutTheActivity()).isEqualTo(before);
    JsonNode did = read("did");
    String pseudonym = did.path("actor").path("account").path("name").asText();
    assertThat(did.path("actor").has("name")).isFalse();
    assertThat(did.path("result").path("response").asText()).isEqualTo("saya " + pseudonym);
    assertThat(did.path("context").path("instructor").path("mbox").asText()).isEqualTo(OTHER);
    assertThat(read("object").path("object").path("account").path("name").asText())
        .isEqualTo(pseudonym);
    assertThat(read("text").path("actor").path("mbox").asText()).isEqualTo(OTHER);
    String account =
        Lrs.encoded(
            "{\"account\":{\"homePage\":\"%s\",\"name\":\"%s\"}}"
                .formatted(did.path("actor").path("account").path("homePage").asText(), pseudonym));
    assertThat(
            JSON.readTree(tool.get("statements?related_agents=true&agent=" + account).body())
                .path("statements"))
        .hasSize(5);
    assertThat(tool.get("statements?voidedStatementId=" + ids.get("voided")).statusCode())
        .isEqualTo(200);
    String again =
        statement(
            ids.get("voided"),
            "{\"mbox\":\"mailto:" + address + "\"}",
            "https://alat.example/voided",
            "{\"id\":\"" + activity + "\"}",
            "");
    assertThat(tool.status("POST", "statements", again)).isEqualTo(409);
  }

  @Test
  @DisplayName(
      "UU 27/2022 Pasal 8: erasure leaves verb, object, day and result under accounts of their own")
  void erasesAndGoesOn() throws Exception {
    int before = aboutTheActivity();
    UUID decision = proposed(RightsKind.ERASE);
    database
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "UPDATE xapi_rights SET state = 'RUNNING' WHERE uuid = ?",
                    SqlTypes.toBytes(decision)));

    runner.goOn();
    carriedOut(decision);

    assertThat(whereIs(tag)).isEmpty();
    assertThat(aboutTheActivity()).isEqualTo(before);
    JsonNode did = read("did");
    assertThat(did.path("verb").path("id").asText()).isEqualTo("https://alat.example/did");
    assertThat(did.path("result")).hasSize(1);
    assertThat(did.path("result").path("success").asBoolean()).isTrue();
    assertThat(did.has("context")).isFalse();
    assertThat(did.path("timestamp").asText()).isEqualTo("2026-02-02T17:00:00.000000Z");
    JsonNode team = read("team");
    assertThat(team.path("actor").path("mbox").asText()).isEqualTo(OTHER);
    assertThat(team.path("context").path("team").path("member")).hasSize(2);
    assertThat(did.path("actor").path("account").path("name").asText())
        .isNotEqualTo(
            team.path("context")
                .path("team")
                .path("member")
                .get(0)
                .path("account")
                .path("name")
                .asText());
  }

  @Test
  @DisplayName("UU 27/2022 Pasal 7 and 13: a person is given everything, readable and as data")
  void copies() throws Exception {
    acting.person(people.pns("Sari"));
    assertThatThrownBy(() -> administration.search(address)).isInstanceOf(NotPermitted.class);
    acting.person(officer);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    copy.write(
        city,
        administration.copied(person()),
        ZoneId.of("Asia/Jakarta"),
        new Locale("id", "ID"),
        out);

    Map<String, String> files = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    assertThat(files.get("ringkasan.txt")).contains(address, name, "https://alat.example/did");
    assertThat(files.get("pernyataan.ndjson").lines().map(line -> line.substring(0, 44)))
        .hasSize(6)
        .anyMatch(line -> line.contains(ids.get("voided").toString()))
        .noneMatch(line -> line.contains(ids.get("text").toString()));
    assertThat(files.get("dokumen/daftar.ndjson").lines()).hasSize(2);
    assertThat(files).hasSize(5);
    assertThat(files.values()).anyMatch(text -> text.contains("{\"draf\""));
  }
}
