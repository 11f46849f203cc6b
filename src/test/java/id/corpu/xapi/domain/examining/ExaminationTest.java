package id.corpu.xapi.domain.examining;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.xapi.domain.XapiVersion;
import id.corpu.xapi.domain.examining.Examination.Located;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExaminationTest {

  private static final String VALID =
      """
      {
        "actor": {"mbox": "mailto:sari@kota.example"},
        "verb": {"id": "https://alat.example/verba/coba"},
        "object": {"id": "https://alat.example/latihan/1"}
      }
      """;

  private static Examination examined(String text) {
    return Examination.of(text, XapiVersion.V1_0_3);
  }

  private static Stream<String> found(String text) {
    return examined(text).findings().stream()
        .map(one -> one.finding().code() + " " + one.finding().path() + " @" + one.line());
  }

  @Test
  @DisplayName("a valid statement has no findings and can be told")
  void valid() {
    assertThat(examined(VALID).isValid()).isTrue();
    assertThat(examined("[" + VALID + "," + VALID + "]").statements()).hasSize(2);
  }

  @Test
  @DisplayName("every finding has the line where the value stands, a missing one that of its part")
  void lines() {
    String broken =
        """
        [
          {
            "actor": {
              "mbox": "sari@kota.example"
            },
            "verb": {},
            "objek": 1
          }
        ]
        """
            .replace("{}", "{\"id\": \"https://a.example/v\"}");

    assertThat(found(broken))
        .containsExactlyInAnyOrder(
            "UNKNOWN_PROPERTY [0].objek @7", "NOT_A_MAILTO [0].actor.mbox @4", "MISSING [0] @2");
  }

  @Test
  @DisplayName("keys with dots, such as IRIs of extensions, are found too")
  void keysWithDots() {
    String text =
        VALID.replace(
            "\"verb\"", "\"result\": {\"extensions\":\n {\"tanpa.skema\": 1}},\n  \"verb\"");

    assertThat(found(text)).containsExactly("NOT_AN_IRI result.extensions.tanpa.skema @4");
  }

  @Test
  @DisplayName("broken JSON is explained with line and column")
  void brokenJson() {
    Located comma = examined("{\n \"actor\": 1,,\n}").findings().get(0);

    assertThat(comma.finding().code()).isEqualTo("NOT_JSON");
    assertThat(comma.line()).isEqualTo(2);
    assertThat(comma.column()).isPositive();
    assertThat(found("{\"a\": 1")).containsExactly("UNFINISHED $ @1");
    assertThat(found("{\"a\": 1,\n\"a\": 2}")).containsExactly("DUPLICATE_NAME $ @2");
    assertThat(found("[".repeat(60))).containsExactly("TOO_DEEP $ @1");
    assertThat(found("{\"a\": " + "1".repeat(99) + "}")).containsExactly("TOO_LONG_A_VALUE $ @1");
    assertThat(found("{} {}")).containsExactly("NOT_JSON $ @1");
    assertThat(found(" ")).containsExactly("NOTHING $ @1");
    assertThat(found("7")).containsExactly("NOT_A_STATEMENT $ @1");
    assertThat(found("x".repeat(Examination.LONGEST + 1))).containsExactly("TOO_LARGE $ @1");
    assertThat(found("[" + "{},".repeat(50) + "{}]")).containsExactly("TOO_MANY $ @1");
  }

  @Test
  @DisplayName("a text in one long line is laid out, so that a line can be pointed at")
  void longLines() {
    String text =
        VALID.replace("\n", "").replace("mailto:", "").replace("latihan/1", "x".repeat(300));
    Examination examination = examined(text);

    assertThat(examination.text().lines().count()).isGreaterThan(5);
    assertThat(examination.findings()).hasSize(1);
    assertThat(examination.text().lines().toList().get(examination.findings().get(0).line() - 1))
        .contains("sari@kota.example");
  }

  @Test
  @DisplayName("XAPI-00326 the same id twice in a batch is found")
  void idTwice() {
    String one =
        VALID.replace(
            "{\n  \"actor\"", "{\n  \"id\": \"4f3b9c1e-8a2d-4c57-9e60-1b2a3c4d5e6f\",\"actor\"");

    assertThat(found("[" + one + "," + one + "]")).containsExactly("DUPLICATE [1].id @7");
  }

  @Test
  @DisplayName("the rules of the chosen version count")
  void versions() {
    String text =
        VALID.replace(
            "\"verb\"",
            "\"context\": {\"contextAgents\": [{\"objectType\": \"contextAgent\", \"agent\": {\"mbox\": \"mailto:b@k.example\"}}]},\n\"verb\"");

    assertThat(examined(text).findings()).hasSize(1);
    assertThat(Examination.of(text, XapiVersion.V2_0).isValid()).isTrue();
  }
}
