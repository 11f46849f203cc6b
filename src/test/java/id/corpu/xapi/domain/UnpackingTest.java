package id.corpu.xapi.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.corpu.xapi.domain.Unpacking.Unpacked;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnpackingTest {

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  @DisplayName("each statement of a list keeps its own text")
  void keepsTexts() {
    assertThat(Unpacking.statements(bytes(" [ {\"a\": 1.0} ,{\"b\":\"é\"}] "), true))
        .extracting(Unpacked::text)
        .containsExactly("{\"a\": 1.0}", "{\"b\":\"é\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "1", "[1,", "{\"a\":1} x", "{\"a\":1,\"a\":2}", "{'a':1}", "{\"a\":NaN}"})
  @DisplayName("XAPI-00014 what is no JSON object or list of them is refused")
  void refuses(String body) {
    assertThatThrownBy(() -> Unpacking.statements(bytes(body), true)).isInstanceOf(Refusal.class);
  }

  @Test
  @DisplayName("XAPI-00015 what is not UTF-8 is refused, and so is a list in PUT")
  void refusesEncodingAndLists() {
    byte[] latin = "{\"a\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> Unpacking.statements(latin, true)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> Unpacking.statements(bytes("[]"), false)).isInstanceOf(Refusal.class);
  }
}
