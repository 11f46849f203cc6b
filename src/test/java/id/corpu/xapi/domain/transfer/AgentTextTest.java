package id.corpu.xapi.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.xapi.domain.Agents;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgentTextTest {

  @ParameterizedTest
  @CsvSource({
    "rina@example.id, mbox mailto:rina@example.id",
    "mailto:rina@example.id, mbox mailto:rina@example.id",
    "https://lms.example rina, account https://lms.example rina",
    "https://id.example/rina, openid https://id.example/rina"
  })
  @DisplayName("what people type is understood as an agent")
  void reads(String typed, String ifi) {
    assertThat(AgentText.read(typed).flatMap(Agents::idOf).orElseThrow().ifi()).isEqualTo(ifi);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Rina", "{", "{\"name\":\"Rina\"}", "rina @example"})
  @DisplayName("anything else means nobody")
  void understandsNothingElse(String typed) {
    assertThat(AgentText.read(typed)).isEmpty();
  }
}
