package id.corpu.xapi;

import static id.corpu.xapi.ToolCalls.path;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ArquillianTest
class DescriptionsIT {

  private static final JsonMapper JSON = new JsonMapper();

  @Inject private ToolDesk desk;

  private final String activity = "https://alat.example/rapat/" + UUID.randomUUID();
  private final String address = "mailto:" + UUID.randomUUID() + "@example.id";
  private ToolCalls tool;

  @BeforeEach
  void credential() {
    tool = desk.tool();
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

  @Test
  @DisplayName("who may not define changes no definition")
  void needsTheScope() throws Exception {
    post(tool, statement("Sari", "{\"name\":{\"id\":\"Rapat\"}}"));
    post(desk.tool("statements/write"), statement("Sari", "{\"name\":{\"id\":\"Pesta\"}}"));

    assertThat(described().at("/definition/name/id").asText()).isEqualTo("Rapat");
  }

  @Test
  @DisplayName("XAPI-00327 a credential that only writes is told nothing")
  void needsReading() throws Exception {
    ToolCalls writer = desk.tool("statements/write");

    assertThat(writer.get(path("activities", Map.of("activityId", activity))).statusCode())
        .isEqualTo(403);
    assertThat(
            writer
                .get(path("agents", Map.of("agent", "{\"mbox\":\"" + address + "\"}")))
                .statusCode())
        .isEqualTo(403);
  }
}
