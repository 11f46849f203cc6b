package id.corpu.xapi.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.corpu.xapi.domain.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDocumentsTest {

  private static final Instant DAY = Instant.parse("2026-05-04T00:00:00Z");
  private static final Instant NEXT_DAY = Instant.parse("2026-05-05T00:00:00Z");

  private static Document json(String text) {
    return new Document(text.getBytes(StandardCharsets.UTF_8), "application/json", DAY);
  }

  private static Document posted(String text) {
    return new Document(
        text.getBytes(StandardCharsets.UTF_8), "Application/JSON;charset=utf-8", NEXT_DAY);
  }

  @Test
  @DisplayName("XAPI-00183 properties are replaced whole, others keep their text and place")
  void merges() {
    Document merged =
        JsonDocuments.merge(
            json(" {\"x\" : {\"a\":1}, \"y\": 1.50e0, \"é\":\"\\u00e9\"} "),
            posted("{\"x\":{\"b\": 2},\"z\":null}"));

    assertThat(new String(merged.content(), StandardCharsets.UTF_8))
        .isEqualTo("{\"x\":{\"b\": 2},\"y\":1.50e0,\"é\":\"\\u00e9\",\"z\":null}");
    assertThat(merged.updated()).isEqualTo(NEXT_DAY);
    assertThat(merged.contentType()).isEqualTo("application/json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "1", "null", "{", "{\"a\":1}}", "{\"a\":1} 2", "{'a':1}"})
  @DisplayName("XAPI-00229 neither side may be anything but a JSON object")
  void refuses(String text) {
    assertThatThrownBy(() -> JsonDocuments.merge(json("{}"), posted(text)))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> JsonDocuments.merge(json(text), posted("{}")))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> JsonDocuments.checkPosted(posted(text))).isInstanceOf(Refusal.class);
  }

  @Test
  @DisplayName("XAPI-00232 other types are not merged")
  void otherTypes() {
    Document text = new Document(new byte[] {1}, "text/plain", DAY);

    assertThatThrownBy(() -> JsonDocuments.merge(text, posted("{}"))).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> JsonDocuments.merge(json("{}"), text)).isInstanceOf(Refusal.class);
    assertThatCode(() -> JsonDocuments.checkPosted(text)).doesNotThrowAnyException();
  }

  @Test
  @DisplayName("PUT takes any JSON value, and other types whatever their bytes")
  void put() {
    assertThatCode(() -> JsonDocuments.check(json("[1, \"a\"]"))).doesNotThrowAnyException();
    assertThatCode(() -> JsonDocuments.check(json(" 1"))).doesNotThrowAnyException();
    assertThatThrownBy(() -> JsonDocuments.check(json("[1"))).isInstanceOf(Refusal.class);
    assertThatThrownBy(
            () ->
                JsonDocuments.check(
                    new Document(new byte[] {'"', (byte) 0xe9, '"'}, "application/json", DAY)))
        .isInstanceOf(Refusal.class);
  }
}
