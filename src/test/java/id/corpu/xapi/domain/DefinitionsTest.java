package id.corpu.xapi.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DefinitionsTest {

  private static void joined(String older, String newer, String expected) {
    JsonNode before = Json.read(older);

    assertThat(Definitions.merge(before, Json.read(newer))).isEqualTo(Json.read(expected));
    assertThat(before).isEqualTo(Json.read(older));
  }

  @Test
  @DisplayName("XAPI-00254 languages and extensions are joined, the newer word holds")
  void joinsMaps() {
    joined(
        "{\"name\":{\"id\":\"a\",\"en\":\"b\"},\"extensions\":{\"x:1\":{\"p\":1}},\"type\":\"t:1\"}",
        "{\"name\":{\"id\":\"c\"},\"extensions\":{\"x:1\":{\"q\":1},\"x:2\":0},\"moreInfo\":\"m:1\"}",
        "{\"name\":{\"id\":\"c\",\"en\":\"b\"},\"extensions\":{\"x:1\":{\"q\":1},\"x:2\":0},"
            + "\"type\":\"t:1\",\"moreInfo\":\"m:1\"}");
  }

  @Test
  @DisplayName("an interaction of another type leaves none of the old answers")
  void replacesInteractions() {
    joined(
        "{\"interactionType\":\"choice\",\"choices\":[{\"id\":\"a\"}],\"correctResponsesPattern\":[\"a\"]}",
        "{\"interactionType\":\"true-false\",\"correctResponsesPattern\":[\"true\"]}",
        "{\"interactionType\":\"true-false\",\"correctResponsesPattern\":[\"true\"]}");
    joined(
        "{\"interactionType\":\"choice\",\"choices\":[{\"id\":\"a\"}]}",
        "{\"interactionType\":\"choice\",\"correctResponsesPattern\":[\"a\"]}",
        "{\"interactionType\":\"choice\",\"choices\":[{\"id\":\"a\"}],\"correctResponsesPattern\":[\"a\"]}");
  }
}
