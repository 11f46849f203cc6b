package id.corpu.xapi.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.corpu.testing.ToolCredential;
import id.corpu.xapi.NewCredential;
import id.corpu.xapi.ToolCalls;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Refusals: by whom, of what, and how they are said (xAPI Communication 3.2 and 4). */
class ErrorsIT extends Conformance {

  private static final String AGENT = "%7B%22mbox%22:%22mailto:a@kota.example%22%7D";

  @DisplayName("who proves nothing is refused by every resource")
  @Rows(
      """
      XAPI-00334 XAPI-00139 XAPI-00140 statements | GET | statements
      XAPI-00334 writing statements | POST | statements
      XAPI-00334 XAPI-00230 states | GET | activities/state?activityId=a:b&agent=@
      XAPI-00334 XAPI-00311 profiles of activities | GET | activities/profile?activityId=a:b
      XAPI-00334 XAPI-00282 profiles of agents | GET | agents/profile?agent=@
      XAPI-00334 XAPI-00252 activities | GET | activities?activityId=a:b
      XAPI-00334 XAPI-00245 agents | GET | agents?agent=@
      """)
  void refusesStrangers(String requirement, String method, String path) throws Exception {
    String asked = path.replace("@", AGENT);
    String body = method.equals("POST") ? "[]" : null;
    for (ToolCalls each : both()) {
      assertThat(each.status(method, asked, body)).isEqualTo(200);
      NewCredential guessed = new NewCredential(each.credential().key(), "tebakan");
      HttpResponse<String> answer = each.with(guessed).send(method, asked, body);
      refused(each, 401, answer);
      assertThat(header(answer, "WWW-Authenticate")).startsWith("Basic ");
      for (String value : new String[] {"Basic", "Basic ???", "Basic YQ==", "Bearer x"}) {
        refused(each, 401, each.send(method, asked, body, "Authorization", value));
      }
    }
  }

  @DisplayName("a credential does what its scopes allow, and nothing else")
  @Rows(
      """
      XAPI-00327 who only reads writes no statements | statements/read | POST | statements | 403
      XAPI-00327 who only reads reads statements | statements/read | GET | statements?limit=1 | 200
      XAPI-00327 who only writes reads no statements | statements/write | GET | statements?limit=1 | 403
      XAPI-00327 who only writes writes statements | statements/write | POST | statements | 200
      XAPI-00327 who only writes statements reads no states | statements/write | GET | activities/state?activityId=a:b&agent=@ | 403
      XAPI-00327 who keeps states reads them | state | GET | activities/state?activityId=a:b&agent=@ | 200
      XAPI-00327 who keeps states reads no profiles | state | GET | agents/profile?agent=@ | 403
      XAPI-00327 who keeps profiles reads them | profile | GET | activities/profile?activityId=a:b | 200
      XAPI-00327 who keeps profiles writes no statements | profile | POST | statements | 403
      XAPI-00327 who only writes is told nothing of agents | statements/write | GET | agents?agent=@ | 403
      """)
  void respectsScopes(String requirement, String scope, String method, String path, String status)
      throws Exception {
    ToolCalls limited = ToolCredential.tool(scope);
    String body = method.equals("POST") ? "[]" : null;
    for (ToolCalls each : new ToolCalls[] {limited, limited.speaking(V2)}) {
      HttpResponse<String> answer = each.send(method, path.replace("@", AGENT), body);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(Integer.parseInt(status));
    }
  }

  @Test
  @DisplayName("XAPI-00327 who reads only its own finds nothing of others, not even by id")
  void readsOnlyItsOwn() throws Exception {
    ToolCalls mine = ToolCredential.tool("statements/write statements/read/mine");
    Sample others = Sample.plain();
    Sample own = Sample.plain().with("/actor", others.at("/actor").toString());
    taken(one(), others);
    taken(mine, own);
    assertThat(found(mine, "agent=" + encoded(own.at("/actor").toString())))
        .containsExactly(own.id());
    refused(mine, 404, mine.get("statements?statementId=" + others.id()));
  }

  @DisplayName("what is too large is refused with 413")
  @Rows(
      """
      XAPI-00328 a body of more than ten million bytes | 10485761
      XAPI-00328 a body of much more | 12000000
      """)
  void refusesTooMuch(String requirement, String bytes) throws Exception {
    String spaces = " ".repeat(Integer.parseInt(bytes));
    for (ToolCalls each : both()) {
      refused(each, 413, each.send("POST", "statements", spaces));
    }
  }

  @Test
  @DisplayName("XAPI-00328 a statement of a million letters is not too large")
  void takesMuch() throws Exception {
    String letters = "\"" + "a".repeat(1_000_000) + "\"";
    for (ToolCalls each : both()) {
      Sample sample = Sample.plain().with("/result/response", letters);
      assertThat(taken(each, sample).at("/result/response").asText()).hasSize(1_000_000);
    }
  }

  @DisplayName("a refusal says which rule was broken, and where")
  @Rows(
      """
      XAPI-00326 in the third of three | XAPI-00044 | [2].verb.id | [%s,%s,%s] | /verb/id | "x"
      XAPI-00323 in one alone | XAPI-00083 | result.score.scaled | %3$s | /result/score/scaled | 2
      XAPI-00323 deep down | XAPI-00043 | [0].context.instructor.account.name | [%3$s] | /context/instructor | {"account":{"homePage":"a:b","name":1}}
      """)
  void saysWhere(
      String requirement, String rule, String where, String form, String place, String json)
      throws Exception {
    for (ToolCalls each : both()) {
      Sample broken = Sample.plain().with(place, json);
      String body = form.formatted(Sample.plain(), Sample.plain(), broken);
      JsonNode answer = refused(each, 400, each.send("POST", "statements", body));
      assertThat(answer.path("requirement").asText()).isEqualTo(rule);
      assertThat(answer.path("path").asText()).isEqualTo(where);
    }
  }

  @DisplayName("what the store does not have is refused in its own words, not with a page")
  @Rows(
      """
      XAPI-00323 an address that there is not | GET | statement | 404 | application/json
      XAPI-00323 a method that there is not | DELETE | statements | 405 | application/json
      XAPI-00323 a method that nobody knows | BACA | statements | 405 | application/json
      XAPI-00127 a type that nobody can read | POST | statements | 400 | satu
      XAPI-00127 a type of more lines | POST | statements | 400 | multipart/mixed; boundary=a b=c
      """)
  void answersJson(String requirement, String method, String path, String status, String type)
      throws Exception {
    for (ToolCalls each : both()) {
      String body = method.equals("POST") ? "{}" : null;
      HttpResponse<String> answer = each.send(method, path, body, "Content-Type", type);
      refused(each, Integer.parseInt(status), answer);
    }
  }

  @Test
  @DisplayName("XAPI-00165 a reader whose wishes nobody can read is answered all the same")
  void answersUnreadableWishes() throws Exception {
    for (ToolCalls each : both()) {
      for (String wish : new String[] {"satu", "text/", ";;", "text/html, */*; q=.2"}) {
        HttpResponse<String> answer = each.get("statements?limit=1", "Accept", wish);
        assertThat(answer.statusCode()).as(wish).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith("application/json");
      }
    }
  }

  @Test
  @DisplayName("XAPI-00335 a secret with signs of any kind is compared as a whole")
  void comparesSecrets() throws Exception {
    NewCredential right = one().credential();
    for (String wrong : new String[] {right.secret() + ":", right.secret().substring(1), ""}) {
      refused(one(), 401, one().with(new NewCredential(right.key(), wrong)).get("statements"));
    }
  }
}
