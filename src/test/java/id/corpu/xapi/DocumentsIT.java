package id.corpu.xapi;

import static id.corpu.xapi.ToolCalls.path;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ArquillianTest
class DocumentsIT {

  private static final String STATE = "activities/state";
  private static final String AGENT_PROFILE = "agents/profile";

  @Inject private ToolDesk desk;

  private final String activity = "https://alat.example/latihan/" + UUID.randomUUID();
  private final String agent =
      "{\"objectType\":\"Agent\",\"mbox\":\"mailto:%s@example.id\"}".formatted(UUID.randomUUID());
  private ToolCalls tool;

  @BeforeEach
  void credential() {
    tool = desk.tool();
  }

  /** The parameters of a resource without the name of a document. */
  private Map<String, String> shelf(String resource) {
    Map<String, String> parameters = new TreeMap<>();
    if (resource.equals(STATE)) {
      parameters.put("activityId", activity);
    }
    parameters.put("agent", agent);
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
  @DisplayName("XAPI-00327 XAPI-00334 state and profile need their own scopes, and a credential")
  void respectsScopes() throws Exception {
    ToolCalls states = desk.tool("state");
    ToolCalls profiles = desk.tool("profile");
    ToolCalls statements = desk.tool("statements/write", "statements/read");

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
