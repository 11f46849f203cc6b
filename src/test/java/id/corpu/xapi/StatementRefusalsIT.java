package id.corpu.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.people.PersonId;
import id.corpu.people.PersonKeys;
import id.corpu.record.Deed;
import id.corpu.testing.TestPeople;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ArquillianTest
class StatementRefusalsIT {

  @Inject private CredentialIssuing credentials;
  @Inject private TestPeople people;
  @Inject private PersonKeys keys;
  @Inject private HttpServletRequest running;

  private Lrs lrs;

  @BeforeEach
  void credential() {
    lrs = new Lrs(running, credentials, keys.keyOf(new PersonId(people.pns("Sari"))).orElseThrow());
  }

  private String completed(String more) {
    return lrs.statement(Deed.COMPLETED.iri(), more);
  }

  @Test
  @DisplayName(
      "XAPI-00011 a broken IRI is refused with its path, and nothing of the batch is stored")
  void refusesBrokenIri() throws Exception {
    UUID good = UUID.randomUUID();
    String batch =
        "[" + completed(",\"id\":\"" + good + "\"") + "," + lrs.statement("finished", "") + "]";

    HttpResponse<String> refused = lrs.post(batch);

    assertThat(refused.statusCode()).isEqualTo(400);
    JsonNode body = Lrs.JSON.readTree(refused.body());
    assertThat(body.path("path").asText()).isEqualTo("[1].verb.id");
    assertThat(body.path("code").asText()).isEqualTo("NOT_AN_IRI");
    assertThat(body.path("requirement").asText()).isEqualTo("XAPI-00044");
    assertThat(lrs.get("?statementId=" + good).statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("broken JSON, a wrong type, a huge number and too deep a body are refused with 400")
  void refusesBrokenBodies() throws Exception {
    assertThat(lrs.post("{\"actor\":").statusCode()).isEqualTo(400);
    assertThat(lrs.post("{\"actor\":1,\"actor\":2}").statusCode()).isEqualTo(400);
    assertThat(lrs.post("\"text\"").statusCode()).isEqualTo(400);
    assertThat(lrs.post("[".repeat(2_000) + "]".repeat(2_000)).statusCode()).isEqualTo(400);
    assertThat(
            lrs.post(completed(",\"result\":{\"score\":{\"raw\":" + "9".repeat(500) + "}}"))
                .statusCode())
        .isEqualTo(400);
    assertThat(
            Lrs.send(
                    lrs.request("statements")
                        .setHeader("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("x")))
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  @DisplayName("XAPI-00328 a body over the limit is refused with 413")
  void refusesTooMuch() throws Exception {
    Lrs.refused(lrs.post(" ".repeat(10 * 1024 * 1024 + 1)), 413, "XAPI-00328");
  }

  @Test
  @DisplayName("XAPI-00328 a batch of more statements than the store takes at once is refused")
  void refusesTooMany() throws Exception {
    Lrs.refused(
        lrs.post(java.util.Collections.nCopies(5_001, completed("")).toString()),
        413,
        "XAPI-00328");
  }

  @Test
  @DisplayName("XAPI-00326 a batch that has an id twice is refused")
  void refusesDuplicates() throws Exception {
    String one = completed(",\"id\":\"" + UUID.randomUUID() + "\"");
    Lrs.refused(lrs.post("[" + one + "," + one + "]"), 400, "XAPI-00326");
  }

  @Test
  @DisplayName("XAPI-00327 a credential does only what its scopes say")
  void respectsScopes() throws Exception {
    String id = Lrs.id(lrs.post(completed("")));
    lrs.authorization = Lrs.basic(lrs.issue("statements/read"));
    assertThat(lrs.post(completed("")).statusCode()).isEqualTo(403);
    assertThat(lrs.get("?statementId=" + id).statusCode()).isEqualTo(200);

    lrs.authorization = Lrs.basic(lrs.issue("statements/write"));
    assertThat(lrs.get("").statusCode()).isEqualTo(403);

    lrs.authorization = Lrs.basic(lrs.issue("statements/write", "statements/read/mine"));
    String mine = Lrs.id(lrs.post(completed("")));
    assertThat(lrs.get("?statementId=" + mine).statusCode()).isEqualTo(200);
    assertThat(lrs.get("?statementId=" + id).statusCode()).isEqualTo(404);
    assertThat(Lrs.ids(lrs.get(""))).containsExactly(mine);
  }

  @Test
  @DisplayName("XAPI-00334 a wrong secret and a missing credential are refused with 401")
  void refusesStrangers() throws Exception {
    lrs.authorization = Lrs.basic(new NewCredential(lrs.all.key(), "guess"));
    assertThat(lrs.get("").statusCode()).isEqualTo(401);
    lrs.authorization = "Bearer x";
    assertThat(lrs.get("").statusCode()).isEqualTo(401);
  }

  @Test
  @DisplayName("XAPI-00324 unknown and doubtful parameters are refused")
  void refusesUnknownParameters() throws Exception {
    assertThat(lrs.get("?verbs=a:b").statusCode()).isEqualTo(400);
    assertThat(lrs.get("?Verb=a:b").statusCode()).isEqualTo(400);
    assertThat(lrs.get("?verb=ab").statusCode()).isEqualTo(400);
    assertThat(lrs.get("?limit=-1").statusCode()).isEqualTo(400);
    assertThat(lrs.get("?since=yesterday").statusCode()).isEqualTo(400);
    assertThat(lrs.get("?statementId=" + UUID.randomUUID() + "&verb=a:b").statusCode())
        .isEqualTo(400);
    assertThat(lrs.get("?agent=" + Lrs.encoded("{\"mbox\":\"sari@example.id\"}")).statusCode())
        .isEqualTo(400);
  }
}
