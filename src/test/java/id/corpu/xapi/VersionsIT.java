package id.corpu.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.people.PersonId;
import id.corpu.people.PersonKeys;
import id.corpu.record.Deed;
import id.corpu.testing.TestPeople;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ArquillianTest
class VersionsIT {

  @Inject private CredentialIssuing credentials;
  @Inject private TestPeople people;
  @Inject private PersonKeys keys;
  @Inject private HttpServletRequest running;

  private Lrs lrs;

  @BeforeEach
  void credential() {
    lrs = new Lrs(running, credentials, keys.keyOf(new PersonId(people.pns("Sari"))).orElseThrow());
  }

  @Test
  @DisplayName(
      "XAPI-00331 a request without version or with an unknown one is refused, about is open")
  void negotiatesVersion() throws Exception {
    assertThat(
            Lrs.send(lrs.request("statements").setHeader("X-Experience-API-Version", "0.95").GET())
                .statusCode())
        .isEqualTo(400);
    assertThat(
            Lrs.send(lrs.request("statements").setHeader("X-Experience-API-Version", "1.0").GET())
                .statusCode())
        .isEqualTo(200);
    lrs.authorization = "none";
    HttpResponse<String> about = Lrs.send(lrs.request("about").GET());
    assertThat(about.statusCode()).isEqualTo(200);
    assertThat(Lrs.JSON.readTree(about.body()).path("version").get(0).asText()).isEqualTo("1.0.3");
  }

  private String version(HttpResponse<String> response) {
    return response.headers().firstValue("X-Experience-API-Version").orElseThrow();
  }

  @Test
  @DisplayName("XAPI-00333 an answer names the version that was negotiated, a refusal too")
  void namesVersion() throws Exception {
    assertThat(version(lrs.get(""))).isEqualTo("1.0.3");
    assertThat(version(lrs.get("?verb=x"))).isEqualTo("1.0.3");
    lrs.version = "2.0";
    assertThat(version(lrs.get(""))).isEqualTo("2.0.0");
    assertThat(version(lrs.get("?verb=x"))).isEqualTo("2.0.0");
    lrs.version = "2.1.0";
    Lrs.refused(lrs.get(""), 400, "XAPI-00331");
    HttpResponse<String> about = Lrs.send(lrs.bare("about").GET());
    assertThat(about.body()).isEqualTo("{\"version\":[\"1.0.3\",\"2.0.0\"]}");
  }

  @Test
  @DisplayName("IEEE 9274.1.1 4.1.6.1 Last-Modified of a statement is its stored time")
  void saysLastModified() throws Exception {
    lrs.version = "2.0.0";
    String id = Lrs.id(lrs.post(lrs.statement(Deed.COMPLETED.iri(), "")));
    HttpResponse<String> read = lrs.get("?statementId=" + id);

    String modified = read.headers().firstValue("Last-Modified").orElseThrow();
    Instant stored = Instant.parse(Lrs.JSON.readTree(read.body()).path("stored").asText());
    assertThat(ZonedDateTime.parse(modified, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant())
        .isEqualTo(stored.truncatedTo(ChronoUnit.SECONDS));
    assertThat(Lrs.JSON.readTree(read.body()).path("version").asText()).isEqualTo("2.0.0");
  }

  @Test
  @DisplayName("what 2.0 added is refused in 1.0.3")
  void refusesNewThings() throws Exception {
    String more =
        ",\"context\":{\"contextAgents\":[{\"objectType\":\"contextAgent\",\"agent\":{\"openid\":\"a:b\"}}]}";
    Lrs.refused(lrs.post(lrs.statement(Deed.COMPLETED.iri(), more)), 400, "XAPI-00010");
    Lrs.refused(
        lrs.post(lrs.statement(Deed.COMPLETED.iri(), ",\"version\":\"2.0.0\"")), 400, "XAPI-00101");
  }

  private HttpResponse<String> form(String method, String form) throws Exception {
    return Lrs.send(
        lrs.bare("statements?method=" + method)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  private String headers(String version) {
    return "Authorization="
        + Lrs.encoded(lrs.authorization)
        + "&X-Experience-API-Version="
        + version;
  }

  @Test
  @DisplayName("XAPI-00336 a form stands for any request, headers included, but not in 2.0")
  void unpacksForms() throws Exception {
    UUID id = UUID.randomUUID();
    String content = "&content=" + Lrs.encoded(lrs.statement(Deed.COMPLETED.iri(), ""));

    HttpResponse<String> put = form("PUT", headers("1.0.3") + "&statementId=" + id + content);
    assertThat(put.statusCode()).as(put.body()).isEqualTo(204);
    HttpResponse<String> got = form("GET", headers("1.0.3") + "&statementId=" + id);
    assertThat(Lrs.JSON.readTree(got.body()).path("id").asText()).isEqualTo(id.toString());
    assertThat(Lrs.ids(form("GET", headers("1.0.3") + "&limit=1&" + lrs.agent()))).hasSize(1);

    Lrs.refused(form("PUT", headers("1.0.3") + "&statementId=" + id), 400, "XAPI-00336");
    Lrs.refused(form("GET", headers("2.0.0") + "&statementId=" + id), 400, "XAPI-00336");
    Lrs.refused(form("GET", headers("0.9") + "&statementId=" + id), 400, "XAPI-00331");
    Lrs.refused(form("GET&limit=1", headers("1.0.3")), 400, "XAPI-00336");
    assertThat(form("GET", "X-Experience-API-Version=1.0.3").statusCode()).isEqualTo(401);
  }

  @Test
  @DisplayName("a request is not refused for its origin, and no other origin reads by default")
  void keepsOrigins() throws Exception {
    HttpResponse<String> read =
        Lrs.send(lrs.request("statements").header("Origin", "https://alat.example").GET());

    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(read.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  @DisplayName("XAPI-00125 HEAD answers as GET does, without a body")
  void answersHead() throws Exception {
    HttpResponse<String> head =
        Lrs.send(lrs.request("statements").method("HEAD", BodyPublishers.noBody()));

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("X-Experience-API-Consistent-Through")).isPresent();
  }
}
