package id.corpu.xapi.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.xapi.ToolCalls;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The statement resource, but for its filters (xAPI Communication 2.1). */
class StatementResourceIT extends Conformance {

  private static final String THROUGH = "X-Experience-API-Consistent-Through";

  @Test
  @DisplayName("XAPI-00143 XAPI-00144 PUT stores a statement and answers with nothing but 204")
  void puts() throws Exception {
    for (ToolCalls each : both()) {
      Sample sample = Sample.plain();
      HttpResponse<String> put =
          each.send("PUT", "statements?statementId=" + sample.id(), sample.json());
      assertThat(put.statusCode()).isEqualTo(204);
      assertThat(put.body()).isEmpty();
      assertThat(read(each, "statementId=" + sample.id()).path("id").asText())
          .isEqualTo(sample.id());
    }
  }

  @Test
  @DisplayName("XAPI-00144 PUT gives the id of its parameter to a statement without one")
  void putsUnderParameter() throws Exception {
    for (ToolCalls each : both()) {
      UUID id = UUID.randomUUID();
      String body = Sample.plain().with("/id", "-").json();
      assertThat(each.status("PUT", "statements?statementId=" + id, body)).isEqualTo(204);
      assertThat(read(each, "statementId=" + id).path("id").asText()).isEqualTo(id.toString());
    }
  }

  @DisplayName("a PUT that does not say rightly what it stores is refused")
  @Rows(
      """
      XAPI-00145 PUT names the statement | statements
      XAPI-00012 PUT names it by a UUID | statements?statementId=satu
      XAPI-00012 PUT does not leave the name empty | statements?statementId=
      XAPI-00144 PUT names the statement that it brings | statements?statementId=8f87ccde-bb56-4c2e-ab83-44982ef22df0
      XAPI-00325 PUT writes its parameter as defined | statements?StatementId=8f87ccde-bb56-4c2e-ab83-44982ef22df0
      XAPI-00324 PUT has no other parameter | statements?statementId=8f87ccde-bb56-4c2e-ab83-44982ef22df0&format=ids
      """)
  void refusesPuts(String requirement, String path) throws Exception {
    for (ToolCalls each : both()) {
      Sample sample = Sample.plain();
      refused(each, 400, each.send("PUT", path, sample.json()));
      assertThat(each.get("statements?statementId=" + sample.id()).statusCode()).isEqualTo(404);
    }
  }

  @Test
  @DisplayName("XAPI-00145 PUT brings one statement and no list")
  void refusesLists() throws Exception {
    for (ToolCalls each : both()) {
      Sample sample = Sample.plain();
      refused(
          each, 400, each.send("PUT", "statements?statementId=" + sample.id(), "[" + sample + "]"));
    }
  }

  @Test
  @DisplayName("XAPI-00146 XAPI-00147 POST answers the ids of all statements in their order")
  void posts() throws Exception {
    for (ToolCalls each : both()) {
      Sample first = Sample.plain();
      Sample second = Sample.whole();
      HttpResponse<String> posted =
          each.send("POST", "statements", "[" + first + "," + second + "]");
      assertThat(posted.statusCode()).isEqualTo(200);
      assertThat(header(posted, "Content-Type")).startsWith("application/json");
      assertThat(Sample.value(posted.body()))
          .isEqualTo(Sample.value("[\"" + first.id() + "\",\"" + second.id() + "\"]"));
    }
  }

  @DisplayName("a GET that asks in a wrong way is refused")
  @Rows(
      """
      XAPI-00151 an id and a verb | statementId=%s&verb=https://alat.example/v
      XAPI-00151 an id and a limit | statementId=%s&limit=1
      XAPI-00151 an id and an agent | statementId=%s&agent=%%7B%%22mbox%%22:%%22mailto:a@kota.example%%22%%7D
      XAPI-00151 an id and a time | statementId=%s&since=2026-01-01T00:00:00Z
      XAPI-00151 an id and an order | statementId=%s&ascending=true
      XAPI-00151 an id and the id of a voided one | statementId=%s&voidedStatementId=%s
      XAPI-00150 the id of a voided one and an activity | voidedStatementId=%s&activity=https://alat.example/a
      XAPI-00150 the id of a voided one and a registration | voidedStatementId=%s&registration=%s
      XAPI-00150 the id of a voided one and related ones | voidedStatementId=%s&related_agents=true
      XAPI-00012 an id that is no UUID | statementId=satu
      XAPI-00012 an id of a voided one that is no UUID | voidedStatementId=satu
      XAPI-00324 a parameter that there is not | verba=https://alat.example/v
      XAPI-00325 a parameter in capitals | Verb=https://alat.example/v
      XAPI-00325 an id in capitals | StatementID=%s
      XAPI-00324 a parameter given twice | limit=1&limit=2
      XAPI-00012 a form that there is not | format=semua
      XAPI-00012 a form written otherwise | format=IDS
      XAPI-00012 attachments neither true nor false | attachments=ya
      """)
  void refusesGets(String requirement, String query) throws Exception {
    UUID id = UUID.randomUUID();
    for (ToolCalls each : both()) {
      refused(each, 400, each.get("statements?" + query.formatted(id, id)));
    }
  }

  @Test
  @DisplayName("XAPI-00156 XAPI-00158 a statement is given by its id, alone and not in a list")
  void givesOne() throws Exception {
    for (ToolCalls each : both()) {
      Sample sample = Sample.plain();
      assertThat(taken(each, sample).has("statements")).isFalse();
      String upper = sample.id().toUpperCase(java.util.Locale.ROOT);
      assertThat(read(each, "attachments=false&format=exact&statementId=" + upper).path("id"))
          .isEqualTo(sample.at("/id"));
      refused(each, 404, each.get("statements?statementId=" + UUID.randomUUID()));
    }
  }

  @Test
  @DisplayName(
      "XAPI-00154 XAPI-00159 XAPI-00110 a query answers a list of statements and where it goes on")
  void givesPage() throws Exception {
    taken(one(), Sample.plain());
    for (ToolCalls each : both()) {
      JsonNode page = read(each, "limit=1");
      assertThat(page.path("statements").isArray()).isTrue();
      assertThat(page.path("statements")).hasSize(1);
      assertThat(page.path("more").isTextual()).isTrue();
      assertThat(page).hasSize(2);
    }
  }

  @DisplayName("every answer of the resource says up to when it is complete, a refusal too")
  @Rows(
      """
      XAPI-00153 a page | GET | statements?limit=1 | 200
      XAPI-00153 an unknown id | GET | statements?statementId=8f87ccde-bb56-4c2e-ab83-44982ef22df0 | 404
      XAPI-00153 a refused query | GET | statements?limit=-1 | 400
      XAPI-00153 a refused body | POST | statements | 400
      XAPI-00153 a HEAD | HEAD | statements?limit=1 | 200
      XAPI-00160 a PUT that is refused | PUT | statements | 400
      """)
  void saysThrough(String requirement, String method, String path, String status) throws Exception {
    for (ToolCalls each : both()) {
      HttpResponse<String> answer = each.send(method, path, method.startsWith("P") ? "{}" : null);
      assertThat(answer.statusCode()).isEqualTo(Integer.parseInt(status));
      assertThat(Instant.parse(header(answer, THROUGH)))
          .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(5));
    }
  }

  @Test
  @DisplayName("XAPI-00152 an answer is complete up to the newest statement that it gives")
  void coversWhatItGives() throws Exception {
    for (ToolCalls each : both()) {
      taken(each, Sample.plain());
      HttpResponse<String> page = each.get("statements?limit=5");
      Instant through = Instant.parse(header(page, THROUGH));
      for (JsonNode one : Sample.value(page.body()).path("statements")) {
        assertThat(through).isAfterOrEqualTo(Instant.parse(one.path("stored").asText()));
      }
    }
  }

  @Test
  @DisplayName("XAPI-00165 every answer with a body names its type")
  void namesType() throws Exception {
    for (ToolCalls each : both()) {
      assertThat(header(each.get("statements?limit=1"), "Content-Type"))
          .startsWith("application/json");
      assertThat(header(each.get("statements?limit=1&attachments=true"), "Content-Type"))
          .startsWith("multipart/mixed; boundary=");
    }
  }

  @Test
  @DisplayName("IEEE 9274.1.1 4.1.6.1 in 2.0 a statement was last modified when it was stored")
  void saysLastModified() throws Exception {
    Sample sample = Sample.plain();
    String stored = taken(two(), sample).path("stored").asText();
    HttpResponse<String> read = two().get("statements?statementId=" + sample.id());
    assertThat(
            java.time.ZonedDateTime.parse(
                    header(read, "Last-Modified"),
                    java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME)
                .toInstant())
        .isEqualTo(Instant.parse(stored).truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
  }
}
