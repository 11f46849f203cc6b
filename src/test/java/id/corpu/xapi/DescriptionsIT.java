package id.corpu.xapi;

import static id.corpu.xapi.ToolCalls.path;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.corpu.people.PersonId;
import id.corpu.people.PersonKey;
import id.corpu.people.PersonKeys;
import id.corpu.testing.TestPeople;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ArquillianTest
class DescriptionsIT {

  private static final JsonMapper JSON = new JsonMapper();

  @Inject private CredentialIssuing credentials;
  @Inject private TestPeople people;
  @Inject private PersonKeys keys;
  @Inject private HttpServletRequest running;

  private final String activity = "https://alat.example/rapat/" + UUID.randomUUID();
  private final String address = "mailto:" + UUID.randomUUID() + "@example.id";
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

  private String statement(String actorName, String definition) {
    return """
        {"actor":{"mbox":"%s","name":"%s"},"verb":{"id":"https://alat.example/hadir"},
         "object":{"id":"%s","definition":%s}}
        """
        .formatted(address, actorName, activity, definition);
  }

  private void post(ToolCalls by, String statements) throws Exception {
    assertThat(by.status("POST", "statements", statements)).isEqualTo(200);
  }

  private JsonNode described() throws Exception {
    return JSON.readTree(tool.get(path("activities", Map.of("activityId", activity))).body());
  }

  private JsonNode person(String agent) throws Exception {
    return JSON.readTree(tool.get(path("agents", Map.of("agent", agent))).body());
  }

  @Test
  @DisplayName("XAPI-00251 XAPI-00254 an activity has all that its statements said of it")
  void joinsDefinitions() throws Exception {
    String first =
        statement("Sari", "{\"name\":{\"id\":\"Rapat\"},\"type\":\"https://a.example/t\"}");
    String second = statement("Sari", "{\"name\":{\"en\":\"Meeting\"}}");
    String third = statement("Sari", "{\"name\":{\"id\":\"Rapat kerja\"}}");

    post(tool, "[" + first + "," + second + "]");
    post(tool, third);

    assertThat(described())
        .isEqualTo(
            JSON.readTree(
                """
                {"objectType":"Activity","id":"%s","definition":
                 {"name":{"id":"Rapat kerja","en":"Meeting"},"type":"https://a.example/t"}}
                """
                    .formatted(activity)));
  }

  @Test
  @DisplayName("who may not define changes no definition")
  void needsTheScope() throws Exception {
    post(tool, statement("Sari", "{\"name\":{\"id\":\"Rapat\"}}"));
    post(tool.with(issue("statements/write")), statement("Sari", "{\"name\":{\"id\":\"Pesta\"}}"));

    assertThat(described().at("/definition/name/id").asText()).isEqualTo("Rapat");
  }

  @Test
  @DisplayName("an activity that nobody mentioned is answered with its id, in both versions")
  void unknownActivity() throws Exception {
    for (String version : List.of("1.0.3", "2.0.0")) {
      tool = tool.speaking(version);
      assertThat(described().path("id").asText()).isEqualTo(activity);
      assertThat(described().path("objectType").asText()).isEqualTo("Activity");
    }
  }

  @Test
  @DisplayName("XAPI-00236 to 00248 a Person has all names that its agent was mentioned by")
  void knowsNames() throws Exception {
    post(tool, statement("Sari", "{\"name\":{\"id\":\"Rapat\"}}"));
    post(tool, statement("Sari Dewi", "{\"name\":{\"id\":\"Rapat\"}}"));

    JsonNode person = person("{\"mbox\":\"" + address + "\",\"name\":\"Bu Sari\"}");

    assertThat(person)
        .isEqualTo(
            JSON.readTree(
                """
                {"objectType":"Person","name":["Sari","Sari Dewi","Bu Sari"],"mbox":["%s"]}
                """
                    .formatted(address)));
  }

  @Test
  @DisplayName("XAPI-00242 an agent that nobody mentioned is a Person of what was asked")
  void unknownAgent() throws Exception {
    JsonNode account =
        person("{\"account\":{\"homePage\":\"https://a.example\",\"name\":\"x y\"}}");

    assertThat(account.path("account").get(0).path("name").asText()).isEqualTo("x y");
    assertThat(account.path("objectType").asText()).isEqualTo("Person");
    assertThat(account.has("name")).isFalse();
  }

  @Test
  @DisplayName("XAPI-00243 XAPI-00249 XAPI-00250 missing and wrong parameters are refused")
  void checksParameters() throws Exception {
    assertThat(tool.get("activities").statusCode()).isEqualTo(400);
    assertThat(tool.get("activities?activityId=x").statusCode()).isEqualTo(400);
    assertThat(tool.get(path("activities", Map.of("ActivityId", activity))).statusCode())
        .isEqualTo(400);
    assertThat(tool.get("agents").statusCode()).isEqualTo(400);
    assertThat(tool.get("agents?agent=%7B%7D").statusCode()).isEqualTo(400);
    assertThat(tool.status("POST", "agents", "{}")).isEqualTo(405);
  }

  @Test
  @DisplayName("XAPI-00327 a credential that only writes is told nothing")
  void needsReading() throws Exception {
    ToolCalls writer = tool.with(issue("statements/write"));

    assertThat(writer.get(path("activities", Map.of("activityId", activity))).statusCode())
        .isEqualTo(403);
    assertThat(
            writer
                .get(path("agents", Map.of("agent", "{\"mbox\":\"" + address + "\"}")))
                .statusCode())
        .isEqualTo(403);
  }
}
