package id.corpu.xapi.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Requests packed into a form (xAPI Communication 1.3), which 2.0 no longer has. */
class AlternateSyntaxIT extends Conformance {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String AGENT = "{\"mbox\":\"mailto:formulir@kota.example\"}";

  private HttpResponse<String> form(String path, String form) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(one().base() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.ofString());
  }

  /** The headers that a form has to bring. */
  private String headers(String version) {
    return "Authorization="
        + encoded(one().authorization())
        + "&X-Experience-API-Version="
        + version;
  }

  private static String content(Object json) {
    return "&content=" + encoded(json.toString());
  }

  @Test
  @DisplayName("XAPI-00336 a form stores a statement by PUT and by POST")
  void stores() throws Exception {
    Sample put = Sample.plain();
    HttpResponse<String> answer =
        form("statements?method=PUT", headers(V1) + "&statementId=" + put.id() + content(put));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    Sample posted = Sample.plain();
    answer =
        form(
            "statements?method=POST",
            headers(V1) + "&Content-Type=" + encoded("application/json") + content(posted));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    for (Sample each : new Sample[] {put, posted}) {
      assertThat(one().get("statements?statementId=" + each.id()).statusCode()).isEqualTo(200);
    }
  }

  @Test
  @DisplayName("XAPI-00148 XAPI-00336 a form reads statements, with the filters that it brings")
  void reads() throws Exception {
    Sample sample = Sample.plain();
    taken(one(), sample);
    HttpResponse<String> answer =
        form(
            "statements?method=GET",
            headers(V1) + "&limit=1&agent=" + encoded(sample.at("/actor").toString()));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Sample.value(answer.body()).at("/statements/0/id")).isEqualTo(sample.at("/id"));
    assertThat(header(answer, "X-Experience-API-Version")).isEqualTo(V1);
    assertThat(answer.headers().firstValue("X-Experience-API-Consistent-Through")).isPresent();
  }

  @Test
  @DisplayName("XAPI-00336 a form puts, reads, changes and deletes a state")
  void keepsStates() throws Exception {
    String resource = "activities/state?method=";
    String state =
        headers(V1)
            + "&stateId=s&activityId="
            + encoded("https://alat.example/" + UUID.randomUUID())
            + "&agent="
            + encoded(AGENT);
    assertThat(form(resource + "PUT", state + content("{\"a\":1}")).statusCode()).isEqualTo(204);
    assertThat(form(resource + "POST", state + content("{\"b\":2}")).statusCode()).isEqualTo(204);
    HttpResponse<String> read = form(resource + "GET", state);
    assertThat(Sample.value(read.body())).isEqualTo(Sample.value("{\"a\":1,\"b\":2}"));
    String stale = state + "&If-Match=" + encoded("\"0\"");
    assertThat(form(resource + "DELETE", stale).statusCode()).isEqualTo(412);
    assertThat(form(resource + "DELETE", state).statusCode()).isEqualTo(204);
    assertThat(form(resource + "GET", state).statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("XAPI-00336 a form brings content of any type and any script")
  void keepsTypes() throws Exception {
    String profile =
        headers(V1)
            + "&If-None-Match=*&profileId=p&activityId="
            + encoded("https://alat.example/" + UUID.randomUUID());
    String text = "a & b = c + d é";
    String typed = profile + "&Content-Type=" + encoded("text/plain; charset=UTF-8");
    assertThat(form("activities/profile?method=PUT", typed + content(text)).statusCode())
        .isEqualTo(204);
    String asked = profile.replace("&If-None-Match=*", "");
    assertThat(form("activities/profile?method=GET", asked).body()).isEqualTo(text);
  }

  @DisplayName("a form that is none is refused")
  @Rows(
      """
      XAPI-00336 a method that there is not | statements?method=PATCH | limit=1
      XAPI-00336 a method in lower case | statements?method=get | limit=1
      XAPI-00336 a parameter beside the method | statements?method=GET&limit=1 |
      XAPI-00336 no content to store | statements?method=POST |
      XAPI-00336 two methods | statements?method=GET&method=PUT |
      XAPI-00324 an unknown parameter in the form | statements?method=GET | verba=x
      XAPI-00014 content that is no JSON | statements?method=POST | content=x
      """)
  void refusesForms(String requirement, String path, String form) throws Exception {
    HttpResponse<String> answer = form(path, headers(V1) + "&" + form);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(Sample.value(answer.body()).path("requirement").asText()).startsWith("XAPI-");
  }

  @Test
  @DisplayName("XAPI-00336 XAPI-00334 a form proves who sends it, and names its version")
  void needsHeaders() throws Exception {
    String all = headers(V1);
    String nobody = all.replaceFirst("Authorization=[^&]*&", "");
    assertThat(form("statements?method=GET", nobody).statusCode()).isEqualTo(401);
    String timeless = all.replaceFirst("&X-Experience.*", "");
    assertThat(form("statements?method=GET", timeless).statusCode()).isEqualTo(400);
  }

  @Test
  @DisplayName("IEEE 9274.1.1 4.1.3 in 2.0 there are no such forms")
  void isGoneInTwo() throws Exception {
    Sample sample = Sample.plain();
    HttpResponse<String> answer = form("statements?method=POST", headers(V2) + content(sample));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(one().get("statements?statementId=" + sample.id()).statusCode()).isEqualTo(404);
  }
}
