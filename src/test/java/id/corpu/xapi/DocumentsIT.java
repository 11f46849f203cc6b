package id.corpu.xapi;

import static id.corpu.xapi.ToolCalls.path;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import id.corpu.people.PersonId;
import id.corpu.people.PersonKey;
import id.corpu.people.PersonKeys;
import id.corpu.testing.TestPeople;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ArquillianTest
class DocumentsIT {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String STATE = "activities/state";
  private static final String ACTIVITY_PROFILE = "activities/profile";
  private static final String AGENT_PROFILE = "agents/profile";

  @Inject private CredentialIssuing credentials;
  @Inject private TestPeople people;
  @Inject private PersonKeys keys;
  @Inject private HttpServletRequest running;

  private final String activity = "https://alat.example/latihan/" + UUID.randomUUID();
  private final String agent =
      "{\"objectType\":\"Agent\",\"mbox\":\"mailto:%s@example.id\"}".formatted(UUID.randomUUID());
  private PersonKey person;
  private ToolCalls tool;

  @BeforeEach
  void credential() {
    person = keys.keyOf(new PersonId(people.pns("Sari"))).orElseThrow();
    String base = "http://localhost:" + running.getLocalPort() + running.getContextPath();
    tool = new ToolCalls(base + "/xapi/", issue("all"), "1.0.3");
  }

  private NewCredential issue(String... scopes) {
    return credentials.issue(
        person.institutionId(), "Simulator", Set.of(scopes), Optional.empty(), Optional.empty());
  }

  /** The parameters of a resource without the name of a document. */
  private Map<String, String> shelf(String resource) {
    Map<String, String> parameters = new TreeMap<>();
    if (!resource.equals(AGENT_PROFILE)) {
      parameters.put("activityId", activity);
    }
    if (!resource.equals(ACTIVITY_PROFILE)) {
      parameters.put("agent", agent);
    }
    return parameters;
  }

  private String named(String resource, String name) {
    return with(resource, resource.equals(STATE) ? "stateId" : "profileId", name);
  }

  private String with(String resource, String... more) {
    Map<String, String> parameters = shelf(resource);
    for (int i = 0; i < more.length; i += 2) {
      parameters.put(more[i], more[i + 1]);
    }
    return path(resource, parameters);
  }

  @Test
  @DisplayName(
      "XAPI-00187 to 00190, 00271 to 00274, 00285 to 00288 every document is put, read and deleted")
  void keepsDocuments() throws Exception {
    for (String resource : Set.of(STATE, ACTIVITY_PROFILE, AGENT_PROFILE)) {
      String document = named(resource, "halaman");
      assertThat(tool.get(document).statusCode()).as(resource).isEqualTo(404);
      assertThat(tool.status("PUT", document, "{\"page\": 1.50}", "If-None-Match", "*"))
          .isEqualTo(204);
      HttpResponse<String> read = tool.get(document);
      assertThat(read.statusCode()).isEqualTo(200);
      assertThat(read.body()).isEqualTo("{\"page\": 1.50}");
      assertThat(read.headers().firstValue("Content-Type")).hasValue("application/json");
      assertThat(read.headers().firstValue("Last-Modified")).isPresent();
      assertThat(read.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("sandbox");
      assertThat(tool.status("HEAD", document, null)).isEqualTo(200);
      assertThat(tool.status("DELETE", document, null)).isEqualTo(204);
      assertThat(tool.status("DELETE", document, null)).isEqualTo(204);
      assertThat(tool.get(document).statusCode()).isEqualTo(404);
    }
  }

  @Test
  @DisplayName("bytes of any type come back with the type they were sent with")
  void keepsTypes() throws Exception {
    String document = named(STATE, "gambar");
    tool.send("PUT", document, "<b>x</b> é", "Content-Type", "text/html; charset=UTF-8");

    HttpResponse<String> read = tool.get(document);

    assertThat(read.body()).isEqualTo("<b>x</b> é");
    assertThat(read.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(read.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
  }

  @Test
  @DisplayName("XAPI-00183 XAPI-00184 XAPI-00234 POST replaces whole properties of the top level")
  void merges() throws Exception {
    for (String resource : Set.of(STATE, ACTIVITY_PROFILE, AGENT_PROFILE)) {
      String document = named(resource, "nilai");
      assertThat(tool.status("POST", document, "{\"x\":{\"a\":1,\"b\":2},\"y\":1.0}"))
          .isEqualTo(204);
      assertThat(tool.status("POST", document, "{\"x\":{\"c\":3},\"z\":null}")).isEqualTo(204);
      assertThat(tool.get(document).body()).isEqualTo("{\"x\":{\"c\":3},\"y\":1.0,\"z\":null}");
    }
  }

  @Test
  @DisplayName(
      "XAPI-00229 XAPI-00232 XAPI-00235 POST refuses what cannot be merged, and changes nothing")
  void refusesToMerge() throws Exception {
    String json = named(STATE, "json");
    String text = named(STATE, "teks");
    tool.send("PUT", json, "{\"a\":1}");
    tool.send("PUT", text, "abc", "Content-Type", "text/plain");

    assertThat(tool.status("POST", json, "abc", "Content-Type", "text/plain")).isEqualTo(400);
    assertThat(tool.status("POST", json, "{\"a\":")).isEqualTo(400);
    assertThat(tool.status("POST", json, "{\"a\":2} x")).isEqualTo(400);
    assertThat(tool.status("POST", json, "[1]")).isEqualTo(400);
    assertThat(tool.status("POST", text, "{\"a\":1}")).isEqualTo(400);
    assertThat(tool.status("POST", named(STATE, "baru"), "{\"a\"")).isEqualTo(400);
    assertThat(tool.get(json).body()).isEqualTo("{\"a\":1}");
    assertThat(tool.get(text).body()).isEqualTo("abc");
  }

  @Test
  @DisplayName(
      "XAPI-00193 XAPI-00195 XAPI-00270 XAPI-00289 GET without a name lists names, since a time")
  void listsNames() throws Exception {
    for (String resource : Set.of(STATE, ACTIVITY_PROFILE, AGENT_PROFILE)) {
      tool.send("POST", named(resource, "satu"), "{}");
      HttpResponse<String> all = tool.get(with(resource));
      assertThat(JSON.readTree(all.body())).hasToString("[\"satu\"]");
      assertThat(all.headers().firstValue("Last-Modified")).isPresent();
      assertThat(
              tool.get(with(resource, "since", Instant.now().minusSeconds(60).toString())).body())
          .isEqualTo("[\"satu\"]");
      assertThat(tool.get(with(resource, "since", Instant.now().plusSeconds(60).toString())).body())
          .isEqualTo("[]");
      assertThat(tool.get(with(resource, "since", "kemarin")).statusCode()).isEqualTo(400);
    }
  }

  @Test
  @DisplayName(
      "XAPI-00219 XAPI-00220 a registration's states are their own, and go alone or with all")
  void separatesRegistrations() throws Exception {
    String registration = UUID.randomUUID().toString();
    String ofOne = with(STATE, "stateId", "s", "registration", registration);
    tool.send("PUT", named(STATE, "s"), "1");
    tool.send("PUT", ofOne, "2");
    tool.send("PUT", with(STATE, "stateId", "t", "registration", registration), "3");

    assertThat(tool.get(named(STATE, "s")).body()).isEqualTo("1");
    assertThat(tool.get(ofOne).body()).isEqualTo("2");
    assertThat(tool.get(with(STATE)).body()).isEqualTo("[\"s\",\"t\"]");
    assertThat(tool.status("DELETE", with(STATE, "registration", registration), null))
        .isEqualTo(204);
    assertThat(tool.get(ofOne).statusCode()).isEqualTo(404);
    assertThat(tool.get(named(STATE, "s")).statusCode()).isEqualTo(200);
    assertThat(tool.status("DELETE", with(STATE), null)).isEqualTo(204);
    assertThat(tool.get(with(STATE)).body()).isEqualTo("[]");
  }

  @Test
  @DisplayName(
      "XAPI-00196 to 00215, 00255 to 00267, 00296 to 00302 parameters that are missing or wrong are refused")
  void checksParameters() throws Exception {
    for (String method : Set.of("GET", "PUT", "POST", "DELETE")) {
      String body = method.startsWith("P") ? "{}" : null;
      Set<String> wrong =
          Set.of(
              path(STATE, Map.of("agent", agent, "stateId", "s")),
              path(STATE, Map.of("activityId", activity, "stateId", "s")),
              with(STATE, "stateId", "s", "agent", "bukan JSON"),
              with(STATE, "stateId", "s", "agent", "{\"mbox\":\"sari@example.id\"}"),
              with(STATE, "stateId", "s", "activityId", "bukan"),
              with(STATE, "stateId", "s", "registration", "true"),
              with(STATE, "stateId", "s", "since", "2026-01-01T00:00:00Z"),
              with(STATE, "stateId", "s", "Registration", UUID.randomUUID().toString()),
              with(STATE, "stateId", ""),
              with(STATE, "stateId", "s") + "&stateId=t",
              path(ACTIVITY_PROFILE, Map.of("profileId", "p")),
              with(ACTIVITY_PROFILE, "profileId", "p", "agent", agent),
              path(AGENT_PROFILE, Map.of("profileId", "p")),
              with(AGENT_PROFILE, "profileId", "p", "foo", "bar"));
      for (String each : wrong) {
        HttpResponse<String> refused = tool.send(method, each, body, "If-None-Match", "*");
        assertThat(refused.statusCode()).as(method + " " + each).isEqualTo(400);
        assertThat(JSON.readTree(refused.body()).path("requirement").asText()).startsWith("XAPI-");
      }
    }
    assertThat(tool.status("PUT", with(STATE), "{}")).isEqualTo(400);
    assertThat(tool.status("POST", with(AGENT_PROFILE), "{}")).isEqualTo(400);
    assertThat(tool.status("DELETE", with(AGENT_PROFILE), null)).isEqualTo(400);
    assertThat(tool.status("DELETE", with(ACTIVITY_PROFILE), null)).isEqualTo(400);
  }

  @Test
  @DisplayName("XAPI-00327 XAPI-00334 state and profile need their own scopes, and a credential")
  void respectsScopes() throws Exception {
    ToolCalls states = tool.with(issue("state"));
    ToolCalls profiles = tool.with(issue("profile"));
    ToolCalls statements = tool.with(issue("statements/write", "statements/read"));

    assertThat(states.status("PUT", named(STATE, "s"), "{}")).isEqualTo(204);
    assertThat(states.get(named(AGENT_PROFILE, "p")).statusCode()).isEqualTo(403);
    assertThat(profiles.status("POST", named(AGENT_PROFILE, "p"), "{}")).isEqualTo(204);
    assertThat(profiles.get(named(STATE, "s")).statusCode()).isEqualTo(403);
    assertThat(statements.get(named(STATE, "s")).statusCode()).isEqualTo(403);
    assertThat(
            tool.with(new NewCredential(tool.credential().key(), "tebakan"))
                .get(named(STATE, "s"))
                .statusCode())
        .isEqualTo(401);
  }

  @Test
  @DisplayName("XAPI-00328 a document over the limit is refused with 413")
  void refusesTooMuch() throws Exception {
    String much = "x".repeat(10 * 1024 * 1024 + 1);

    assertThat(tool.status("PUT", named(STATE, "s"), much, "Content-Type", "text/plain"))
        .isEqualTo(413);
    assertThat(tool.get(named(STATE, "s")).statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("a group is an agent's stand-in in 2.0 only")
  void knowsGroups() throws Exception {
    String group = agent.replace("\"Agent\"", "\"Group\"");
    String document = path(AGENT_PROFILE, Map.of("agent", group, "profileId", "p"));

    assertThat(tool.status("POST", document, "{}")).isEqualTo(400);
    assertThat(tool.speaking("2.0.0").status("POST", document, "{}")).isEqualTo(204);
  }
}
