package id.corpu.xapi.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.testing.ToolCredential;
import id.corpu.xapi.ToolCalls;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What the conformance tests share: a tool that speaks to the running portal from outside, and
 * whole checks of how the store takes or refuses a statement, in both lines of xAPI.
 */
abstract class Conformance {

  static final String V1 = "1.0.3";
  static final String V2 = "2.0.0";

  private final ToolCalls tool = ToolCredential.tool("all");

  /** A tool that may do everything and speaks 1.0.3. */
  ToolCalls one() {
    return tool;
  }

  /** The same tool, speaking 2.0. */
  ToolCalls two() {
    return tool.speaking(V2);
  }

  List<ToolCalls> both() {
    return List.of(one(), two());
  }

  /** Demands that the store takes a statement and gives it back; answers what it gave back. */
  static JsonNode taken(ToolCalls tool, Sample sample) throws Exception {
    HttpResponse<String> posted = tool.send("POST", "statements", sample.json());
    assertThat(posted.statusCode()).as(posted.body()).isEqualTo(200);
    assertThat(Sample.value(posted.body())).isEqualTo(Sample.value("[\"" + sample.id() + "\"]"));
    return read(tool, "statementId=" + sample.id());
  }

  static JsonNode read(ToolCalls tool, String query) throws Exception {
    HttpResponse<String> answer = tool.get("statements?" + query);
    assertThat(answer.statusCode()).as(query + " " + answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
    assertThat(answer.headers().firstValue("X-Experience-API-Version")).hasValue(tool.version());
    return Sample.value(answer.body());
  }

  /** The ids that a query finds, in the order of the page. */
  static List<String> found(ToolCalls tool, String query) throws Exception {
    List<String> ids = new ArrayList<>();
    read(tool, query).path("statements").forEach(one -> ids.add(one.path("id").asText()));
    return ids;
  }

  /** Demands that both lines take a statement and keep what it says in a place. */
  void takes(Sample sample, String place) throws Exception {
    for (ToolCalls each : both()) {
      JsonNode kept = taken(each, sample.anew());
      assertThat(kept.at(place)).as(each.version()).isEqualTo(sample.at(place));
    }
  }

  /** Demands that both lines refuse a statement. */
  void refuses(Sample sample) throws Exception {
    for (ToolCalls each : both()) {
      refuses(each, sample);
    }
  }

  /** Demands that a statement is refused, and with it the good one that came before it. */
  static JsonNode refuses(ToolCalls tool, Sample sample) throws Exception {
    Sample good = Sample.plain();
    JsonNode answer =
        refused(tool, 400, tool.send("POST", "statements", "[" + good + "," + sample + "]"));
    assertThat(answer.path("path").asText()).startsWith("[1]");
    assertThat(tool.get("statements?statementId=" + good.id()).statusCode()).isEqualTo(404);
    return answer;
  }

  /** Demands a refusal that a tool can read. */
  static JsonNode refused(ToolCalls tool, int status, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(tool.version() + " " + answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
    assertThat(answer.headers().firstValue("X-Experience-API-Version")).hasValue(tool.version());
    JsonNode body = Sample.value(answer.body());
    assertThat(body.path("code").asText()).isNotEmpty();
    assertThat(body.path("message").asText()).isNotEmpty();
    return body;
  }

  static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElseThrow();
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
