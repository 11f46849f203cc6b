package id.corpu.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.people.PersonId;
import id.corpu.people.PersonKeys;
import id.corpu.record.Deed;
import id.corpu.record.LearningEvent;
import id.corpu.record.LearningHistory;
import id.corpu.record.LearningHistory.Relevance;
import id.corpu.testing.TestPeople;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ArquillianTest
class StatementsIT {

  @Inject private CredentialIssuing credentials;
  @Inject private TestPeople people;
  @Inject private PersonKeys keys;
  @Inject private LearningHistory history;
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
      "XAPI-00146 a posted statement gets an id and can be read, numbers as they were sent")
  void postsAndReads() throws Exception {
    HttpResponse<String> posted = lrs.post(completed(",\"result\":{\"score\":{\"scaled\":0.850}}"));

    assertThat(posted.statusCode()).as(posted.body()).isEqualTo(200);
    String id = Lrs.JSON.readTree(posted.body()).get(0).asText();
    HttpResponse<String> read = lrs.get("?statementId=" + id);
    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(read.body()).contains("\"scaled\":0.850");
    JsonNode statement = Lrs.JSON.readTree(read.body());
    assertThat(statement.path("id").asText()).isEqualTo(id);
    assertThat(statement.path("version").asText()).isEqualTo("1.0.0");
    assertThat(statement.path("authority").path("account").path("name").asText())
        .isEqualTo(lrs.all.key());
    assertThat(read.headers().firstValue("X-Experience-API-Version")).hasValue("1.0.3");
    Instant through =
        Instant.parse(
            read.headers().firstValue("X-Experience-API-Consistent-Through").orElseThrow());
    assertThat(through).isAfterOrEqualTo(Instant.parse(statement.path("stored").asText()));
  }

  @Test
  @DisplayName("XAPI-00142 the same id with the same content is no error, with other content 409")
  void refusesOtherContent() throws Exception {
    UUID id = UUID.randomUUID();

    assertThat(lrs.put(id, completed("")).statusCode()).isEqualTo(204);
    assertThat(lrs.put(id, completed("").replaceAll("\\s+", " ")).statusCode()).isEqualTo(204);
    assertThat(lrs.post(completed(",\"id\":\"" + id + "\"")).statusCode()).isEqualTo(200);
    HttpResponse<String> other = lrs.put(id, lrs.statement(Deed.FAILED.iri(), ""));

    assertThat(other.statusCode()).isEqualTo(409);
    assertThat(Lrs.JSON.readTree(other.body()).path("code").asText())
        .isEqualTo("STATEMENT_CONFLICT");
    assertThat(lrs.get("?statementId=" + id).body()).contains(Deed.COMPLETED.iri());
  }

  @Test
  @DisplayName("XAPI-00018 a voided statement is only found by voidedStatementId")
  void voids() throws Exception {
    String id = Lrs.id(lrs.post(completed("")));
    String voider = Lrs.id(lrs.post(lrs.about("http://adlnet.gov/expapi/verbs/voided", id)));

    assertThat(lrs.get("?statementId=" + id).statusCode()).isEqualTo(404);
    assertThat(lrs.get("?voidedStatementId=" + id).statusCode()).isEqualTo(200);
    assertThat(lrs.get("?statementId=" + voider).statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName("XAPI-00171 XAPI-00172 ids strips names, canonical chooses the reader's language")
  void formats() throws Exception {
    String id = Lrs.id(lrs.post(completed("")));

    JsonNode ids = Lrs.JSON.readTree(lrs.get("?format=ids&statementId=" + id).body());
    JsonNode canonical =
        Lrs.JSON.readTree(
            Lrs.send(
                    lrs.request("statements?format=canonical&statementId=" + id)
                        .header("Accept-Language", "en, id;q=0.5")
                        .GET())
                .body());

    assertThat(ids.path("object").has("definition")).isFalse();
    assertThat(canonical.path("verb").path("display").toString())
        .isEqualTo("{\"en\":\"completed\"}");
  }

  @Test
  @DisplayName("a statement of another tool about one of our people is part of their history")
  void becomesHistory() throws Exception {
    UUID registration = UUID.randomUUID();
    Lrs.id(
        lrs.post(
            completed(
                ",\"timestamp\":\"2026-05-04T10:00:00+08:00\",\"context\":{\"registration\":\""
                    + registration
                    + "\"}")));

    List<LearningEvent> events =
        history.of(
            lrs.person.id(),
            Instant.parse("2026-05-04T00:00:00Z"),
            Instant.parse("2026-05-05T00:00:00Z"),
            Relevance.ALL);

    assertThat(events).hasSize(1);
    assertThat(events.get(0).deed()).isEqualTo(Deed.COMPLETED);
    assertThat(events.get(0).registration()).contains(registration);
    assertThat(events.get(0).timestamp()).isEqualTo(Instant.parse("2026-05-04T02:00:00Z"));
  }
}
