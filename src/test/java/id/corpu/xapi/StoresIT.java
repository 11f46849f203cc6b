package id.corpu.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two institutions with a store each, in which the same names mean different things. */
@ArquillianTest
class StoresIT {

  private static final JsonMapper JSON = new JsonMapper();
  private static final long ONE = 990_001;
  private static final long TWO = 990_002;

  @Inject private CredentialIssuing credentials;
  @Inject private HttpServletRequest running;

  private final String activity = "https://alat.example/bersama/" + UUID.randomUUID();
  private final String agent = "{\"mbox\":\"mailto:%s@example.id\"}".formatted(UUID.randomUUID());
  private ToolCalls one;
  private ToolCalls two;

  @BeforeEach
  void tools() {
    one = tool(ONE);
    two = tool(TWO);
  }

  private ToolCalls tool(long store) {
    String base = "http://localhost:" + running.getLocalPort() + running.getContextPath();
    NewCredential all =
        credentials.issue(store, "Alat", Set.of("all"), Optional.empty(), Optional.empty());
    return new ToolCalls(base + "/xapi/", all, "1.0.3");
  }

  private String statement(UUID id, String name, String more) {
    return """
        {"id":"%s","actor":%s,
         "verb":{"id":"http://adlnet.gov/expapi/verbs/experienced"},
         "object":{"id":"%s","definition":{"name":{"id":"%s"}}}%s}
        """
        .formatted(id, agent.replace("{", "{\"name\":\"" + name + "\","), activity, name, more);
  }

  private static JsonNode json(HttpResponse<String> answer) throws Exception {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private int found(ToolCalls tool, Map<String, String> filter) throws Exception {
    return json(tool.get(ToolCalls.path("statements", filter))).path("statements").size();
  }

  @Test
  @DisplayName("a store finds none of another's statements, by id, by filter or as a whole")
  void statements() throws Exception {
    UUID id = UUID.randomUUID();
    one.send("POST", "statements", statement(id, "Satu", ""));

    assertThat(two.get("statements?statementId=" + id).statusCode()).isEqualTo(404);
    for (Map<String, String> filter :
        java.util.List.of(
            Map.of("agent", agent),
            Map.of("agent", agent, "related_agents", "true"),
            Map.of("activity", activity),
            Map.of("activity", activity, "related_activities", "true"))) {
      assertThat(found(one, filter)).as("own %s", filter).isEqualTo(1);
      assertThat(found(two, filter)).as("other %s", filter).isZero();
    }
    assertThat(two.get("statements").body()).doesNotContain(id.toString());
  }

  @Test
  @DisplayName("the same id may stand for other content in another store, and is voided in its own")
  void sameId() throws Exception {
    UUID id = UUID.randomUUID();
    assertThat(one.status("POST", "statements", statement(id, "Satu", ""))).isEqualTo(200);
    assertThat(two.status("POST", "statements", statement(id, "Dua", ""))).isEqualTo(200);
    String voiding =
        """
        {"actor":%s,"verb":{"id":"http://adlnet.gov/expapi/verbs/voided"},
         "object":{"objectType":"StatementRef","id":"%s"}}
        """
            .formatted(agent, id);
    assertThat(two.status("POST", "statements", voiding)).isEqualTo(200);

    assertThat(two.get("statements?statementId=" + id).statusCode()).isEqualTo(404);
    assertThat(two.get("statements?voidedStatementId=" + id).body()).contains("Dua");
    assertThat(one.get("statements?statementId=" + id).body()).contains("Satu");
  }

  @Test
  @DisplayName("a page's more leads another store nowhere near the first one's statements")
  void more() throws Exception {
    for (int i = 0; i < 3; i++) {
      one.send("POST", "statements", statement(UUID.randomUUID(), "Satu", ""));
    }
    String more = json(one.get("statements?limit=1")).path("more").asText();
    String path = more.substring(more.indexOf("/xapi/") + "/xapi/".length());

    assertThat(json(one.get(path)).path("statements")).hasSize(1);
    assertThat(two.get(path).body()).doesNotContain("Satu");
  }

  @Test
  @DisplayName("what an activity is and what an agent is called is known to its store alone")
  void descriptions() throws Exception {
    one.send("POST", "statements", statement(UUID.randomUUID(), "Satu", ""));
    two.send("POST", "statements", statement(UUID.randomUUID(), "Dua", ""));
    String activities = ToolCalls.path("activities", Map.of("activityId", activity));
    String agents = ToolCalls.path("agents", Map.of("agent", agent));

    assertThat(one.get(activities).body()).contains("Satu").doesNotContain("Dua");
    assertThat(two.get(activities).body()).contains("Dua").doesNotContain("Satu");
    assertThat(one.get(agents).body()).contains("Satu").doesNotContain("Dua");
    assertThat(two.get(agents).body()).contains("Dua").doesNotContain("Satu");
  }

  @Test
  @DisplayName("documents of the same names are different documents in different stores")
  void documents() throws Exception {
    for (String path :
        new String[] {
          ToolCalls.path(
              "activities/state", Map.of("activityId", activity, "agent", agent, "stateId", "s")),
          ToolCalls.path("activities/profile", Map.of("activityId", activity, "profileId", "s")),
          ToolCalls.path("agents/profile", Map.of("agent", agent, "profileId", "s"))
        }) {
      assertThat(one.status("POST", path, "{\"toko\":1}")).isEqualTo(204);
      assertThat(two.get(path).statusCode()).as(path).isEqualTo(404);
      String names =
          path.replaceAll("[?&](stateId|profileId)=s", "")
              .replaceFirst("profile&", "profile?")
              .replaceFirst("state&", "state?");
      assertThat(two.get(names).body()).as(names).isEqualTo("[]");
      assertThat(two.status("POST", path, "{\"toko\":2}")).isEqualTo(204);
      assertThat(two.status("DELETE", path, null)).isEqualTo(204);
      assertThat(one.get(path).body()).isEqualTo("{\"toko\":1}");
    }
  }

  @Test
  @DisplayName("data of an attachment come back in their own store only")
  void attachments() throws Exception {
    String data = "rahasia toko satu " + UUID.randomUUID();
    String sha2 =
        HexFormat.of()
            .formatHex(
                MessageDigest.getInstance("SHA-256").digest(data.getBytes(StandardCharsets.UTF_8)));
    String claim =
        """
        ,"attachments":[{"usageType":"https://alat.example/bukti","display":{"id":"Bukti"},
          "contentType":"text/plain","length":%d,"sha2":"%s"%%s}]
        """
            .formatted(data.length(), sha2);
    String body =
        "--b\r\nContent-Type: application/json\r\n\r\n"
            + statement(UUID.randomUUID(), "Satu", claim.formatted(""))
            + "\r\n--b\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: binary\r\n"
            + "X-Experience-API-Hash: "
            + sha2
            + "\r\n\r\n"
            + data
            + "\r\n--b--";
    one.send("POST", "statements", body, "Content-Type", "multipart/mixed; boundary=b");
    String elsewhere = claim.formatted(",\"fileUrl\":\"https://alat.example/bukti.txt\"");
    two.send("POST", "statements", statement(UUID.randomUUID(), "Dua", elsewhere));
    String path = ToolCalls.path("statements", Map.of("activity", activity, "attachments", "true"));

    assertThat(one.get(path).body()).contains(data);
    assertThat(two.get(path).body()).contains(sha2).doesNotContain(data);
  }
}
