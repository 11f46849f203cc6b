package id.corpu.xapi.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MembersTest {

  @Test
  @DisplayName("properties keep their text, down to numbers and spaces within")
  void keepsText() {
    String object =
        "{ \"a\" : 1.50 , \"b\":{\"c\" : [1e2, \"é\\u00e9\\\"}\"]},\"d\":null, \"e\":\"x\"}";

    assertThat(Members.of(object).set("d", "2").set("f", "\"y\"").text())
        .isEqualTo(
            "{\"a\":1.50,\"b\":{\"c\" : [1e2, \"é\\u00e9\\\"}\"]},\"d\":2,\"e\":\"x\",\"f\":\"y\"}");
  }
}
