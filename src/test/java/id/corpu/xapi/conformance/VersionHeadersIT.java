package id.corpu.xapi.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.xapi.ToolCalls;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.DisplayName;

/** Which version a request and its answer speak (xAPI Communication 3.3; IEEE 9274.1.1, 4.1.2). */
class VersionHeadersIT extends Conformance {

  private static final String HEADER = "X-Experience-API-Version";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @DisplayName("a version of either line is spoken, and the answer names its line")
  @Rows(
      """
      XAPI-00333 1.0 is answered in 1.0.3 | 1.0 | 1.0.3
      XAPI-00333 1.0.0 is answered in 1.0.3 | 1.0.0 | 1.0.3
      XAPI-00333 1.0.1 is answered in 1.0.3 | 1.0.1 | 1.0.3
      XAPI-00333 1.0.2 is answered in 1.0.3 | 1.0.2 | 1.0.3
      XAPI-00333 1.0.3 is answered in 1.0.3 | 1.0.3 | 1.0.3
      XAPI-00333 a later 1.0 is answered in 1.0.3 | 1.0.32 | 1.0.3
      XAPI-00333 2.0 is answered in 2.0.0 | 2.0 | 2.0.0
      XAPI-00333 2.0.0 is answered in 2.0.0 | 2.0.0 | 2.0.0
      XAPI-00333 a later 2.0 is answered in 2.0.0 | 2.0.1 | 2.0.0
      """)
  void speaks(String requirement, String asked, String answered) throws Exception {
    ToolCalls tool = one().speaking(asked);
    for (String path : new String[] {"statements?limit=1", "activities?activityId=a:b"}) {
      HttpResponse<String> answer = tool.get(path);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(header(answer, HEADER)).isEqualTo(answered);
    }
    HttpResponse<String> refused = tool.get("statements?limit=-1");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(header(refused, HEADER)).isEqualTo(answered);
  }

  @DisplayName("a version that is not spoken here is refused by every resource but one")
  @Rows(
      """
      XAPI-00331 a version before 1.0 | 0.9
      XAPI-00331 the last version before 1.0 | 0.95
      XAPI-00331 a version between the lines | 1.1.0
      XAPI-00331 a version after both | 2.1
      XAPI-00331 a version far ahead | 3.0.0
      XAPI-00331 a version in one number | 1
      XAPI-00331 a version with a letter | 1.0.x
      XAPI-00331 a version in words | terbaru
      XAPI-00331 two versions | 1.0.3, 2.0.0
      """)
  void refusesVersions(String requirement, String version) throws Exception {
    ToolCalls tool = one().speaking(version);
    Sample sample = Sample.plain();
    assertThat(tool.status("POST", "statements", sample.json())).isEqualTo(400);
    assertThat(one().get("statements?statementId=" + sample.id()).statusCode()).isEqualTo(404);
    for (String path : PATHS) {
      HttpResponse<String> answer = tool.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(400);
      assertThat(Sample.value(answer.body()).path("code").asText()).isEqualTo("VERSION_UNKNOWN");
      assertThat(answer.headers().firstValue(HEADER)).isPresent();
    }
  }

  private static final String[] PATHS = {
    "statements",
    "activities?activityId=a:b",
    "activities/profile?activityId=a:b",
    "activities/state?activityId=a:b&agent=%7B%22openid%22:%22a:b%22%7D",
    "agents?agent=%7B%22openid%22:%22a:b%22%7D",
    "agents/profile?agent=%7B%22openid%22:%22a:b%22%7D",
  };

  @DisplayName("a request without a version is refused by every resource but one")
  @Rows(
      """
      XAPI-00321 statements | statements
      XAPI-00321 activities | activities?activityId=a:b
      XAPI-00321 profiles of activities | activities/profile?activityId=a:b
      XAPI-00321 states | activities/state?activityId=a:b&agent=%7B%22openid%22:%22a:b%22%7D
      XAPI-00321 agents | agents?agent=%7B%22openid%22:%22a:b%22%7D
      XAPI-00321 profiles of agents | agents/profile?agent=%7B%22openid%22:%22a:b%22%7D
      """)
  void needsVersion(String requirement, String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(one().base() + path))
            .header("Authorization", one().authorization())
            .build();
    HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(400);
    JsonNode body = Sample.value(answer.body());
    assertThat(body.path("code").asText()).isEqualTo("VERSION_MISSING");
    assertThat(body.path("path").asText()).isEqualTo(HEADER);
    assertThat(answer.headers().firstValue(HEADER)).isPresent();
  }
}
