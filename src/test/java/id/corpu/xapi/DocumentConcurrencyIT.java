package id.corpu.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ArquillianTest
class DocumentConcurrencyIT {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String WRONG = "\"1111111111111111111111111111111111111111\"";
  private static final int CLIENTS = 100;

  @Inject private ToolDesk desk;

  private final String activity = "https://alat.example/serentak/" + UUID.randomUUID();
  private final String agent = "{\"mbox\":\"mailto:%s@example.id\"}".formatted(UUID.randomUUID());
  private final String state =
      ToolCalls.path(
          "activities/state", Map.of("activityId", activity, "agent", agent, "stateId", "s"));
  private final String profile =
      ToolCalls.path("activities/profile", Map.of("activityId", activity, "profileId", "p"));
  private final String agentProfile =
      ToolCalls.path("agents/profile", Map.of("agent", agent, "profileId", "p"));
  private ToolCalls tool;
  private ToolCalls two;

  @BeforeEach
  void credential() {
    tool = desk.tool();
    two = tool.speaking("2.0.0");
  }

  private static String tag(HttpResponse<String> read) {
    return read.headers().firstValue("ETag").orElseThrow();
  }

  @Test
  @DisplayName(
      "XAPI-00322 a change whose If-Match no longer holds is refused with 412, in both versions")
  void refusesStaleChanges() throws Exception {
    for (ToolCalls each : List.of(tool, two)) {
      for (String document : List.of(state, profile, agentProfile)) {
        each.send("DELETE", document, null);
        assertThat(each.status("PUT", document, "{\"a\":0}", "If-Match", "*")).isEqualTo(412);
        each.send("POST", document, "{\"a\":1}");
        for (String method : List.of("PUT", "POST", "DELETE")) {
          String body = method.equals("DELETE") ? null : "{\"a\":2}";
          assertThat(each.status(method, document, body, "If-Match", WRONG)).isEqualTo(412);
          assertThat(
                  each.status(method, document, body, "If-Match", "W/" + tag(each.get(document))))
              .isEqualTo(412);
        }
        assertThat(each.get(document).body()).isEqualTo("{\"a\":1}");
        String current = tag(each.get(document));
        assertThat(each.status("PUT", document, "{\"a\":2}", "If-Match", WRONG + ", " + current))
            .isEqualTo(204);
        assertThat(
                each.status(
                    "POST",
                    document,
                    "{\"b\":2}",
                    "If-Match",
                    tag(each.get(document)).replace("\"", "")))
            .isEqualTo(204);
        assertThat(each.get(document).body()).isEqualTo("{\"a\":2,\"b\":2}");
        assertThat(each.status("DELETE", document, null, "If-Match", tag(each.get(document))))
            .isEqualTo(204);
      }
    }
  }

  @Test
  @DisplayName("XAPI-00322 If-None-Match: * stores only what is not there yet")
  void createsOnly() throws Exception {
    for (String document : List.of(state, profile, agentProfile)) {
      assertThat(tool.status("PUT", document, "{}", "If-None-Match", "*")).isEqualTo(204);
      assertThat(tool.status("PUT", document, "{\"a\":1}", "If-None-Match", "*")).isEqualTo(412);
      assertThat(tool.status("POST", document, "{\"a\":1}", "If-None-Match", "*")).isEqualTo(412);
      assertThat(
              tool.status(
                  "PUT", document, "{\"a\":1}", "If-None-Match", "W/" + tag(tool.get(document))))
          .isEqualTo(412);
      assertThat(tool.get(document).body()).isEqualTo("{}");
      assertThat(tool.status("PUT", document, "{}", "If-None-Match", "tanpa kutip")).isEqualTo(400);
    }
  }

  @Test
  @DisplayName("a hundred clients at once post to one state, and nobody's property is lost")
  void mergesAll() throws Exception {
    List<Integer> statuses = atOnce(i -> tool.status("POST", state, "{\"k" + i + "\":" + i + "}"));

    assertThat(statuses).hasSize(CLIENTS).containsOnly(204);
    assertThat(JSON.readTree(tool.get(state).body())).hasSize(CLIENTS);
  }

  @Test
  @DisplayName("of a hundred clients that change the same version of a state just one succeeds")
  void oneWins() throws Exception {
    tool.send("PUT", state, "{\"a\":0}");
    String seen = tag(tool.get(state));

    List<Integer> statuses =
        atOnce(i -> tool.status("PUT", state, "{\"a\":" + (i + 1) + "}", "If-Match", seen));

    assertThat(statuses).containsOnly(204, 412);
    assertThat(statuses).containsOnlyOnce(204);
  }

  @Test
  @DisplayName("of a hundred clients that create one profile just one does, and there is one")
  void oneCreates() throws Exception {
    List<Integer> statuses =
        atOnce(i -> tool.status("PUT", agentProfile, "{\"a\":" + i + "}", "If-None-Match", "*"));

    assertThat(statuses).containsOnly(204, 412);
    assertThat(statuses).containsOnlyOnce(204);
    assertThat(tool.get(ToolCalls.path("agents/profile", Map.of("agent", agent))).body())
        .isEqualTo("[\"p\"]");
  }

  private interface Client {
    int call(int number) throws Exception;
  }

  private static List<Integer> atOnce(Client client) throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      List<Callable<Integer>> calls = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        int number = i;
        calls.add(() -> client.call(number));
      }
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> status : clients.invokeAll(calls)) {
        statuses.add(status.get());
      }
      return statuses;
    } finally {
      clients.shutdown();
    }
  }
}
