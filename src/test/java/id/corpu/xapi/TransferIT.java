package id.corpu.xapi;

import static id.corpu.xapi.Meetings.statement;
import static id.corpu.xapi.Meetings.voiding;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.persistence.SqlTypes;
import id.corpu.xapi.application.transfer.TransferRunner;
import id.corpu.xapi.domain.multipart.Sha2;
import id.corpu.xapi.domain.transfer.DataLine;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ArquillianTest
class TransferIT {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String LINES = "application/x-ndjson";

  @Inject private CredentialIssuing credentials;
  @Inject private Database database;
  @Inject private TransferRunner runner;
  @Inject private HttpServletRequest running;

  private String base;
  private ToolCalls one;
  private ToolCalls other;

  @BeforeEach
  void stores() {
    base = "http://localhost:" + running.getLocalPort() + running.getContextPath() + "/xapi/";
    one = store();
    other = store();
  }

  /** A tool at a store that nobody else uses. */
  private ToolCalls store() {
    long id = ThreadLocalRandom.current().nextLong(1L << 40, 1L << 50);
    return new ToolCalls(
        base,
        credentials.issue(id, "Alat", Set.of("all"), Optional.empty(), Optional.empty()),
        "1.0.3");
  }

  private static List<String> lines(HttpResponse<String> exported) {
    assertThat(exported.statusCode()).as(exported.body()).isEqualTo(200);
    return exported.body().lines().toList();
  }

  private static List<String> ids(List<String> lines) throws Exception {
    List<String> ids = new ArrayList<>();
    for (String line : lines) {
      ids.add(JSON.readTree(line).path("id").asText());
    }
    return ids;
  }

  /** A statement without what a store sets itself. */
  private static JsonNode bare(String line) throws Exception {
    ObjectNode tree = (ObjectNode) JSON.readTree(line);
    return tree.without(List.of("stored", "authority"));
  }

  private JsonNode brought(ToolCalls to, String query, String file) throws Exception {
    HttpResponse<String> taken = to.send("POST", "import" + query, file, "Content-Type", LINES);
    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
    return ended(to, JSON.readTree(taken.body()).path("id").asText());
  }

  private static JsonNode ended(ToolCalls to, String id) throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (true) {
      JsonNode now = JSON.readTree(to.get("import/" + id).body());
      String state = now.path("state").asText();
      if (!state.equals("CHECKING") && !state.equals("RUNNING")) {
        return now;
      }
      assertThat(System.nanoTime()).as("still " + now).isLessThan(end);
    }
  }

  private static void counts(JsonNode transfer, int stored, int known, int refused) {
    assertThat(
            List.of(
                transfer.path("stored").asInt(),
                transfer.path("known").asInt(),
                transfer.path("refused").asInt()))
        .as(transfer.toString())
        .containsExactly(stored, known, refused);
  }

  @Test
  @DisplayName("an export imported elsewhere gives the same statements, texts and voided state")
  void copiesAStore() throws Exception {
    UUID kept = UUID.randomUUID();
    UUID taken = UUID.randomUUID();
    UUID voiding = UUID.randomUUID();
    assertThat(one.status("POST", "statements", statement(kept, ""))).isEqualTo(200);
    assertThat(one.status("POST", "statements", statement(taken, ""))).isEqualTo(200);
    assertThat(one.status("POST", "statements", voiding(voiding, taken))).isEqualTo(200);

    HttpResponse<String> exported = one.get("export");
    assertThat(exported.headers().firstValue("X-Experience-API-Consistent-Through")).isPresent();
    List<String> copy = lines(exported);
    assertThat(ids(copy)).containsExactly(kept.toString(), taken.toString(), voiding.toString());
    assertThat(copy.get(0)).contains("1.50");

    JsonNode stored = brought(other, "", exported.body());
    assertThat(stored.path("state").asText()).isEqualTo("DONE");
    counts(stored, 3, 0, 0);
    List<String> again = lines(other.get("export"));
    assertThat(ids(again)).isEqualTo(ids(copy));
    for (int i = 0; i < copy.size(); i++) {
      assertThat(bare(again.get(i))).isEqualTo(bare(copy.get(i)));
    }
    assertThat(again.get(0)).contains("1.50").doesNotContain(one.credential().key());
    assertThat(other.get("statements?statementId=" + taken).statusCode()).isEqualTo(404);
    assertThat(other.get("statements?voidedStatementId=" + taken).statusCode()).isEqualTo(200);

    counts(brought(other, "", exported.body()), 0, 3, 0);
    counts(brought(one, "", exported.body()), 0, 3, 0);
  }

  @Test
  @DisplayName("an export goes on after a statement, keeps to its filters and to its store")
  void goesOn() throws Exception {
    List<UUID> ids = IntStream.range(0, 3).mapToObj(i -> UUID.randomUUID()).toList();
    for (UUID id : ids) {
      assertThat(one.status("POST", "statements", statement(id, ""))).isEqualTo(200);
    }
    assertThat(ids(lines(one.get("export?after=" + ids.get(0)))))
        .containsExactly(ids.get(1).toString(), ids.get(2).toString());
    assertThat(lines(one.get("export?after=" + ids.get(2)))).isEmpty();
    assertThat(lines(one.get("export?verb=" + Lrs.encoded("https://alat.example/lain")))).isEmpty();
    assertThat(lines(other.get("export"))).isEmpty();
    assertThat(other.get("export?after=" + ids.get(0)).statusCode()).isEqualTo(400);
    assertThat(one.get("export?limit=1").statusCode()).isEqualTo(400);
    NewCredential writer =
        credentials.issue(
            7, "Alat", Set.of("statements/write"), Optional.empty(), Optional.empty());
    assertThat(one.with(writer).get("export").statusCode()).isEqualTo(403);
    assertThat(
            one.get("export", "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
        .contains("gzip");
  }

  @Test
  @DisplayName("a copy of a trusted store keeps its authorities, another is vouched for here")
  void keepsAuthorities() throws Exception {
    String vouched =
        ",\"authority\":{\"account\":{\"homePage\":\"https://lrs.example\",\"name\":\"asal\"}}";
    UUID own = UUID.randomUUID();
    UUID kept = UUID.randomUUID();
    counts(brought(one, "", statement(own, vouched)), 1, 0, 0);
    counts(brought(one, "?authority=keep", statement(kept, vouched)), 1, 0, 0);
    assertThat(one.get("statements?statementId=" + own).body()).doesNotContain("lrs.example");
    assertThat(one.get("statements?statementId=" + kept).body()).contains("lrs.example");
    NewCredential writer =
        credentials.issue(
            7, "Alat", Set.of("statements/write"), Optional.empty(), Optional.empty());
    assertThat(
            one.with(writer).status("POST", "import?authority=keep", "{}", "Content-Type", LINES))
        .isEqualTo(403);
  }

  @Test
  @DisplayName("a dry run stores nothing and names line, requirement and path of every fault")
  void triesFirst() throws Exception {
    UUID known = UUID.randomUUID();
    UUID fresh = UUID.randomUUID();
    assertThat(one.status("POST", "statements", statement(known, ""))).isEqualTo(200);
    String file =
        String.join(
            "\n",
            statement(fresh, ""),
            "",
            "{broken",
            statement(UUID.randomUUID(), "").replace("https://alat.example/hadir", "hadir"),
            statement(known, ",\"timestamp\":\"2026-01-01T00:00:00Z\""),
            statement(fresh, "").replace("1.50", "2"),
            statement(fresh, "").replaceFirst("\"id\":\"[^\"]+\",", ""),
            statement(fresh, ""));
    JsonNode checked = brought(one, "?dry=true", file);
    assertThat(checked.path("state").asText()).isEqualTo("READY");
    counts(checked, 1, 1, 5);
    assertThat(checked.path("errors"))
        .extracting(
            e ->
                e.path("line").asInt()
                    + " "
                    + e.path("requirement").asText()
                    + " "
                    + e.path("path").asText())
        .containsExactly(
            "3 XAPI-00014 $",
            "4 XAPI-00044 verb.id",
            "5 XAPI-00142 id",
            "6 XAPI-00142 id",
            "7 XAPI-00027 id");
    assertThat(one.get("statements?statementId=" + fresh).statusCode()).isEqualTo(404);

    String id = checked.path("id").asText();
    assertThat(other.get("import/" + id).statusCode()).isEqualTo(404);
    assertThat(one.status("POST", "import/" + id, null)).isEqualTo(202);
    counts(ended(one, id), 1, 1, 5);
    assertThat(one.get("statements?statementId=" + fresh).statusCode()).isEqualTo(200);
    assertThat(one.status("POST", "import/" + id, null)).isEqualTo(409);
  }

  @Test
  @DisplayName("an import that the end of the portal cut off goes on at the line it had reached")
  void goesOnAfterARestart() throws Exception {
    List<UUID> ids = IntStream.range(0, 4).mapToObj(i -> UUID.randomUUID()).toList();
    String file = String.join("\n", ids.stream().map(id -> statement(id, "")).toList());
    String id = brought(one, "?dry=true", file).path("id").asText();
    database
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "UPDATE xapi_transfer SET state = 'RUNNING', running_for = store_id, line = 2,"
                        + " stored = 2 WHERE uuid = ?",
                    SqlTypes.toBytes(UUID.fromString(id))));

    runner.goOn();

    JsonNode done = ended(one, id);
    assertThat(done.path("state").asText()).isEqualTo("DONE");
    counts(done, 4, 0, 0);
    assertThat(ids(lines(one.get("export"))))
        .containsExactly(ids.get(2).toString(), ids.get(3).toString());
  }

  @Test
  @DisplayName("data of attachments travel with their statements, and without them it is refused")
  void copiesAttachments() throws Exception {
    UUID id = UUID.randomUUID();
    DataLine data =
        new DataLine(
            HexFormat.of().formatHex(Sha2.sha256("bukti".getBytes(StandardCharsets.UTF_8))),
            "bukti".getBytes(StandardCharsets.UTF_8));
    String statement =
        statement(
            id,
            """
            ,"attachments":[{"usageType":"https://alat.example/bukti","display":{"id":"Bukti"},\
            "contentType":"text/plain","length":5,"sha2":"%s"}]"""
                .formatted(data.sha2()));
    counts(brought(one, "", data.text() + statement), 1, 0, 0);
    String copy = one.get("export?attachments=true").body();
    assertThat(copy).startsWith(data.text()).contains(id.toString());
    counts(brought(other, "", one.get("export").body()), 0, 0, 1);
    counts(brought(other, "", copy), 1, 0, 0);
    assertThat(other.get("statements?attachments=true&statementId=" + id).body())
        .contains("bukti\r\n");
  }
}
