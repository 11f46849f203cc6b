package id.corpu.xapi.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.xapi.ToolCalls;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;

/** Changes of documents that know what they change (xAPI Communication 3.1). */
class ConcurrencyIT extends Conformance {

  private static final String AGENT = "%7B%22mbox%22:%22mailto:#@kota.example%22%7D";
  private static final String OTHER = "\"1111111111111111111111111111111111111111\"";

  /** A document of a resource that nobody has used. */
  private static String document(String resource) {
    String path =
        switch (resource) {
          case "state" ->
              "activities/state?stateId=d&activityId=https://alat.example/#&agent=" + AGENT;
          case "activity" -> "activities/profile?profileId=d&activityId=https://alat.example/#";
          default -> "agents/profile?profileId=d&agent=" + AGENT;
        };
    return path.replace("#", UUID.randomUUID().toString());
  }

  private static void stored(ToolCalls tool, String document) throws Exception {
    assertThat(tool.status("POST", document, "{\"a\":1}")).isEqualTo(204);
  }

  @DisplayName("a document has the SHA-1 of its bytes as its tag")
  @Rows(
      """
      XAPI-00322 the tag of a state | state
      XAPI-00322 the tag of an activity's profile | activity
      XAPI-00322 the tag of an agent's profile | agent
      """)
  void tags(String requirement, String resource) throws Exception {
    for (ToolCalls each : both()) {
      String document = document(resource);
      stored(each, document);
      byte[] sha1 = MessageDigest.getInstance("SHA-1").digest("{\"a\":1}".getBytes());
      HttpResponse<String> read = each.get(document);
      assertThat(header(read, "ETag")).isEqualTo("\"" + HexFormat.of().formatHex(sha1) + "\"");
      assertThat(read.headers().firstValue("Last-Modified")).isPresent();
    }
  }

  @DisplayName("a change of another version than the one that is there is refused with 412")
  @Rows(
      """
      XAPI-00322 PUT of a state | PUT | state
      XAPI-00322 POST of a state | POST | state
      XAPI-00322 DELETE of a state | DELETE | state
      XAPI-00322 PUT of an activity's profile | PUT | activity
      XAPI-00322 POST of an activity's profile | POST | activity
      XAPI-00322 DELETE of an activity's profile | DELETE | activity
      XAPI-00322 PUT of an agent's profile | PUT | agent
      XAPI-00322 POST of an agent's profile | POST | agent
      XAPI-00322 DELETE of an agent's profile | DELETE | agent
      """)
  void refusesStale(String requirement, String method, String resource) throws Exception {
    for (ToolCalls each : both()) {
      String document = document(resource);
      stored(each, document);
      String body = method.equals("DELETE") ? null : "{\"a\":2}";
      refused(each, 412, each.send(method, document, body, "If-Match", OTHER));
      assertThat(each.get(document).body()).isEqualTo("{\"a\":1}");
    }
  }

  @DisplayName("a change of the version that is there is done")
  @Rows(
      """
      XAPI-00322 PUT of a state | PUT | state
      XAPI-00322 POST of a state | POST | state
      XAPI-00322 DELETE of a state | DELETE | state
      XAPI-00322 PUT of an activity's profile | PUT | activity
      XAPI-00322 POST of an activity's profile | POST | activity
      XAPI-00322 DELETE of an activity's profile | DELETE | activity
      XAPI-00322 PUT of an agent's profile | PUT | agent
      XAPI-00322 POST of an agent's profile | POST | agent
      XAPI-00322 DELETE of an agent's profile | DELETE | agent
      """)
  void changesCurrent(String requirement, String method, String resource) throws Exception {
    for (ToolCalls each : both()) {
      String document = document(resource);
      stored(each, document);
      String tag = header(each.get(document), "ETag");
      String body = method.equals("DELETE") ? null : "{\"a\":2}";
      assertThat(each.status(method, document, body, "If-Match", tag)).isEqualTo(204);
      HttpResponse<String> after = each.get(document);
      assertThat(after.statusCode()).isEqualTo(body == null ? 404 : 200);
      if (body != null) {
        assertThat(after.body()).isEqualTo(body);
        assertThat(header(after, "ETag")).isNotEqualTo(tag);
      }
    }
  }

  @DisplayName("If-None-Match: * stores what is not there, and replaces nothing")
  @Rows(
      """
      XAPI-00322 a state | state
      XAPI-00322 an activity's profile | activity
      XAPI-00322 an agent's profile | agent
      """)
  void createsOnly(String requirement, String resource) throws Exception {
    for (ToolCalls each : both()) {
      String document = document(resource);
      assertThat(each.status("PUT", document, "{\"a\":1}", "If-None-Match", "*")).isEqualTo(204);
      refused(each, 412, each.send("PUT", document, "{\"a\":2}", "If-None-Match", "*"));
      assertThat(each.get(document).body()).isEqualTo("{\"a\":1}");
    }
  }

  @DisplayName("a PUT over a document without a word about it is refused, and says what to do")
  @Rows(
      """
      XAPI-00322 an activity's profile in 1.0.3 | 1.0.3 | activity
      XAPI-00322 an agent's profile in 1.0.3 | 1.0.3 | agent
      XAPI-00322 an activity's profile in 2.0 | 2.0.0 | activity
      XAPI-00322 an agent's profile in 2.0 | 2.0.0 | agent
      XAPI-00322 a state in 2.0 | 2.0.0 | state
      """)
  void refusesUnguarded(String requirement, String version, String resource) throws Exception {
    ToolCalls tool = one().speaking(version);
    String document = document(resource);
    stored(tool, document);
    assertThat(refused(tool, 409, tool.send("PUT", document, "{\"a\":2}")).path("message").asText())
        .contains("If-Match");
    assertThat(tool.get(document).body()).isEqualTo("{\"a\":1}");
  }

  @DisplayName("a reader who has the document already is told so")
  @Rows(
      """
      XAPI-00322 a state | state
      XAPI-00322 an activity's profile | activity
      XAPI-00322 an agent's profile | agent
      """)
  void answersNotModified(String requirement, String resource) throws Exception {
    for (ToolCalls each : both()) {
      String document = document(resource);
      stored(each, document);
      String tag = header(each.get(document), "ETag");
      HttpResponse<String> again = each.get(document, "If-None-Match", tag);
      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(each.get(document, "If-None-Match", OTHER).statusCode()).isEqualTo(200);
    }
  }
}
