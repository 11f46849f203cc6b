package id.corpu.xapi.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.xapi.ToolCalls;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How statements are written (xAPI Data 2.2). */
class FormattingIT extends Conformance {

  @DisplayName("null and empty objects are refused everywhere but in extensions")
  @Rows(
      """
      XAPI-00001 no actor that is null | /actor | null
      XAPI-00001 no object that is null | /object | null
      XAPI-00001 no object that is empty | /object | {}
      XAPI-00001 no context that is null | /context | null
      XAPI-00001 no context that is empty | /context | {}
      XAPI-00001 no null in a list | /context/contextActivities/parent | [null]
      XAPI-00001 no null in a language map | /verb/display/id | null
      XAPI-00001 no null among right answers | /object/definition/correctResponsesPattern | [null]
      XAPI-00001 no timestamp that is null | /timestamp | null
      XAPI-00001 no attachments that are null | /attachments | null
      XAPI-00001 no attachment that is empty | /attachments | [{}]
      XAPI-00001 no version that is null | /version | null
      XAPI-00001 no stored that is null | /stored | null
      XAPI-00001 no authority that is empty | /authority | {}
      """)
  void refusesNothingness(String requirement, String place, String json) throws Exception {
    refuses(Sample.whole().with(place, json));
  }

  @DisplayName("keys are written as defined, and no others are taken")
  @Rows(
      """
      XAPI-00008 actor in lower case | /Actor | {"mbox":"mailto:a@kota.example"}
      XAPI-00008 timestamp in lower case | /timeStamp | "2026-05-04T10:00:00Z"
      XAPI-00008 authority in lower case | /AUTHORITY | {"mbox":"mailto:a@kota.example"}
      XAPI-00010 no property of the sender's own | /jp | 2
      XAPI-00010 no extensions of a statement itself | /extensions | {"https://alat.example/x":1}
      XAPI-00010 no objectType of a statement itself | /objectType | "Statement"
      XAPI-00010 no voided flag, as older versions had it | /voided | true
      """)
  void refusesKeys(String requirement, String place, String json) throws Exception {
    refuses(Sample.plain().with(place, json));
  }

  @DisplayName("a body that is no list of statements is refused")
  @Rows(
      """
      XAPI-00014 JSON that breaks off | {"actor":
      XAPI-00014 a text | "statement"
      XAPI-00014 a number | 1
      XAPI-00014 nothing |
      XAPI-00014 a trailing comma | {"actor":{"mbox":"mailto:a@kota.example",}}
      XAPI-00014 single quotes | {'actor':1}
      XAPI-00014 a comment | {/* */}
      XAPI-00006 a list of texts | ["statement"]
      XAPI-00006 a list in a list | [[]]
      XAPI-00001 null in the place of a statement | [null]
      XAPI-00021 a key twice | {"actor":{"mbox":"mailto:a@kota.example","mbox":"mailto:a@kota.example"}}
      """)
  void refusesBodies(String requirement, String body) throws Exception {
    for (ToolCalls each : both()) {
      refused(each, 400, each.send("POST", "statements", body));
    }
  }

  @Test
  @DisplayName("XAPI-00021 a whole statement with one key twice is refused, deep down too")
  void refusesKeysTwice() throws Exception {
    for (ToolCalls each : both()) {
      Sample sample = Sample.whole();
      String twice = sample.json().replace("\"success\":true", "\"success\":true,\"success\":true");
      refused(each, 400, each.send("POST", "statements", twice));
      assertThat(each.get("statements?statementId=" + sample.id()).statusCode()).isEqualTo(404);
    }
  }

  @Test
  @DisplayName("XAPI-00015 texts of every script come back as they were sent")
  void keepsTexts() throws Exception {
    String text = "ᬩᬮᬶ · Ωμέγα · 漢字 · 👩🏽‍🏫 · \u0001 \\ \" / \u2028";
    for (ToolCalls each : both()) {
      Sample sample = Sample.plain();
      sample.with("/result/response", Sample.JSON.writeValueAsString(text));
      assertThat(taken(each, sample).at("/result/response").asText()).isEqualTo(text);
    }
  }

  @Test
  @DisplayName("XAPI-00001 extensions keep null, empty objects and deep lists")
  void keepsExtensions() throws Exception {
    String deep =
        "{\"https://alat.example/x\":{\"a\":null,\"b\":{},\"c\":[[],\"\",{\"A\":1,\"a\":2}]}}";
    for (String place : new String[] {"/result", "/context", "/object/definition"}) {
      takes(Sample.whole().with(place + "/extensions", deep), place + "/extensions");
      takes(Sample.whole().with(place + "/extensions", "{}"), place + "/extensions");
    }
  }

  @Test
  @DisplayName(
      "XAPI-00170 a statement comes back with all that was said, and nothing more but ours")
  void keepsAll() throws Exception {
    for (ToolCalls each : both()) {
      Sample sample = Sample.whole();
      JsonNode kept = taken(each, sample);
      sample.with("/stored", kept.at("/stored").toString());
      sample.with("/authority", kept.at("/authority").toString());
      sample.with("/version", kept.at("/version").toString());
      assertThat(kept).isEqualTo(Sample.value(sample.json()));
    }
  }

  @Test
  @DisplayName("XAPI-00006 an empty list of statements stores nothing and is no error of the store")
  void takesEmptyList() throws Exception {
    for (ToolCalls each : both()) {
      HttpResponse<String> answer = each.send("POST", "statements", "[]");
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).isEqualTo("[]");
    }
  }
}
