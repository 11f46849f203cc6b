package id.corpu.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.corpu.people.PersonId;
import id.corpu.people.PersonKey;
import id.corpu.people.PersonKeys;
import id.corpu.record.Deed;
import id.corpu.record.LearningEvent;
import id.corpu.record.LearningHistory;
import id.corpu.record.LearningHistory.Relevance;
import id.corpu.testing.TestPeople;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ArquillianTest
class StatementsIT {

  private static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @Inject private CredentialIssuing credentials;
  @Inject private TestPeople people;
  @Inject private PersonKeys keys;
  @Inject private LearningHistory history;
  @Inject private HttpServletRequest running;

  private PersonKey person;
  private NewCredential all;
  private String authorization;
  private String base;

  @BeforeEach
  void credential() {
    person = keys.keyOf(new PersonId(people.pns("Sari"))).orElseThrow();
    base = "http://localhost:" + running.getLocalPort() + running.getContextPath() + "/xapi/";
    all = issue("all");
    authorization = basic(all);
  }

  private NewCredential issue(String... scopes) {
    return credentials.issue(
        person.institutionId(), "Simulator", Set.of(scopes), Optional.empty(), Optional.empty());
  }

  private static String basic(NewCredential credential) {
    String pair = credential.key() + ":" + credential.secret();
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path))
        .header("Authorization", authorization)
        .header("Content-Type", "application/json")
        .header("X-Experience-API-Version", "1.0.3");
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String body) throws Exception {
    return send(request("statements").POST(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> put(UUID id, String body) throws Exception {
    return send(request("statements?statementId=" + id).PUT(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> get(String query) throws Exception {
    return send(request("statements" + query).GET());
  }

  private String statement(String verb, String more) {
    return """
        {"actor":{"account":{"homePage":"%s","name":"%s"}},
         "verb":{"id":"%s","display":{"id":"selesai","en":"completed"}},
         "object":{"id":"https://alat.example/simulasi/1","definition":{"name":{"id":"Simulasi","en":"Simulation"}}}%s}
        """
        .formatted(person.homePage(), person.uuid(), verb, more);
  }

  private String completed(String more) {
    return statement(Deed.COMPLETED.iri(), more);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  @DisplayName(
      "XAPI-00146 a posted statement gets an id and can be read, numbers as they were sent")
  void postsAndReads() throws Exception {
    HttpResponse<String> posted = post(completed(",\"result\":{\"score\":{\"scaled\":0.850}}"));

    assertThat(posted.statusCode()).as(posted.body()).isEqualTo(200);
    String id = JSON.readTree(posted.body()).get(0).asText();
    HttpResponse<String> read = get("?statementId=" + id);
    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(read.body()).contains("\"scaled\":0.850");
    JsonNode statement = JSON.readTree(read.body());
    assertThat(statement.path("id").asText()).isEqualTo(id);
    assertThat(statement.path("version").asText()).isEqualTo("1.0.0");
    assertThat(statement.path("authority").path("account").path("name").asText())
        .isEqualTo(all.key());
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

    assertThat(put(id, completed("")).statusCode()).isEqualTo(204);
    assertThat(put(id, completed("").replaceAll("\\s+", " ")).statusCode()).isEqualTo(204);
    assertThat(post(completed(",\"id\":\"" + id + "\"")).statusCode()).isEqualTo(200);
    HttpResponse<String> other = put(id, statement(Deed.FAILED.iri(), ""));

    assertThat(other.statusCode()).isEqualTo(409);
    assertThat(JSON.readTree(other.body()).path("code").asText()).isEqualTo("STATEMENT_CONFLICT");
    assertThat(get("?statementId=" + id).body()).contains(Deed.COMPLETED.iri());
  }

  @Test
  @DisplayName(
      "XAPI-00011 a broken IRI is refused with its path, and nothing of the batch is stored")
  void refusesBrokenIri() throws Exception {
    UUID good = UUID.randomUUID();
    String batch =
        "[" + completed(",\"id\":\"" + good + "\"") + "," + statement("finished", "") + "]";

    HttpResponse<String> refused = post(batch);

    assertThat(refused.statusCode()).isEqualTo(400);
    JsonNode body = JSON.readTree(refused.body());
    assertThat(body.path("path").asText()).isEqualTo("[1].verb.id");
    assertThat(body.path("code").asText()).isEqualTo("NOT_AN_IRI");
    assertThat(body.path("requirement").asText()).isEqualTo("XAPI-00044");
    assertThat(get("?statementId=" + good).statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("broken JSON, a wrong type, a huge number and too deep a body are refused with 400")
  void refusesBrokenBodies() throws Exception {
    assertThat(post("{\"actor\":").statusCode()).isEqualTo(400);
    assertThat(post("{\"actor\":1,\"actor\":2}").statusCode()).isEqualTo(400);
    assertThat(post("\"text\"").statusCode()).isEqualTo(400);
    assertThat(post("[".repeat(2_000) + "]".repeat(2_000)).statusCode()).isEqualTo(400);
    assertThat(
            post(completed(",\"result\":{\"score\":{\"raw\":" + "9".repeat(500) + "}}"))
                .statusCode())
        .isEqualTo(400);
    assertThat(
            send(request("statements")
                    .setHeader("Content-Type", "text/plain")
                    .POST(BodyPublishers.ofString("x")))
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  @DisplayName("XAPI-00328 a body over the limit is refused with 413")
  void refusesTooMuch() throws Exception {
    assertThat(post(" ".repeat(10 * 1024 * 1024 + 1)).statusCode()).isEqualTo(413);
  }

  @Test
  @DisplayName("XAPI-00327 a credential does only what its scopes say")
  void respectsScopes() throws Exception {
    String id = JSON.readTree(post(completed("")).body()).get(0).asText();
    authorization = basic(issue("statements/read"));
    assertThat(post(completed("")).statusCode()).isEqualTo(403);
    assertThat(get("?statementId=" + id).statusCode()).isEqualTo(200);

    authorization = basic(issue("statements/write"));
    assertThat(get("").statusCode()).isEqualTo(403);

    authorization = basic(issue("statements/write", "statements/read/mine"));
    String mine = JSON.readTree(post(completed("")).body()).get(0).asText();
    assertThat(get("?statementId=" + mine).statusCode()).isEqualTo(200);
    assertThat(get("?statementId=" + id).statusCode()).isEqualTo(404);
    assertThat(ids(get("").body())).containsExactly(mine);
  }

  @Test
  @DisplayName("XAPI-00334 a wrong secret and a missing credential are refused with 401")
  void refusesStrangers() throws Exception {
    authorization = basic(new NewCredential(all.key(), "guess"));
    assertThat(get("").statusCode()).isEqualTo(401);
    authorization = "Bearer x";
    assertThat(get("").statusCode()).isEqualTo(401);
  }

  @Test
  @DisplayName(
      "XAPI-00331 a request without version or with an unknown one is refused, about is open")
  void negotiatesVersion() throws Exception {
    assertThat(
            send(request("statements").setHeader("X-Experience-API-Version", "0.95").GET())
                .statusCode())
        .isEqualTo(400);
    assertThat(
            send(request("statements").setHeader("X-Experience-API-Version", "1.0").GET())
                .statusCode())
        .isEqualTo(200);
    authorization = "none";
    HttpResponse<String> about = send(request("about").GET());
    assertThat(about.statusCode()).isEqualTo(200);
    assertThat(JSON.readTree(about.body()).path("version").get(0).asText()).isEqualTo("1.0.3");
  }

  @Test
  @DisplayName("XAPI-00324 unknown and doubtful parameters are refused")
  void refusesUnknownParameters() throws Exception {
    assertThat(get("?verbs=a:b").statusCode()).isEqualTo(400);
    assertThat(get("?Verb=a:b").statusCode()).isEqualTo(400);
    assertThat(get("?verb=ab").statusCode()).isEqualTo(400);
    assertThat(get("?limit=-1").statusCode()).isEqualTo(400);
    assertThat(get("?since=yesterday").statusCode()).isEqualTo(400);
    assertThat(get("?statementId=" + UUID.randomUUID() + "&verb=a:b").statusCode()).isEqualTo(400);
    assertThat(get("?agent=" + encoded("{\"mbox\":\"sari@example.id\"}")).statusCode())
        .isEqualTo(400);
  }

  @Test
  @DisplayName("filters find by agent, verb, activity and registration, alone and together")
  void filters() throws Exception {
    UUID registration = UUID.randomUUID();
    String one =
        id(
            post(
                completed(
                    ",\"context\":{\"registration\":\""
                        + registration
                        + "\",\"contextActivities\":{\"parent\":{\"id\":\"https://alat.example/"
                        + registration
                        + "\"}}}")));
    String two = id(post(statement(Deed.FAILED.iri(), "")));
    String agent =
        "agent="
            + encoded(
                "{\"account\":{\"homePage\":\""
                    + person.homePage()
                    + "\",\"name\":\""
                    + person.uuid()
                    + "\"}}");
    String parent = "activity=" + encoded("https://alat.example/" + registration);
    String object = "activity=" + encoded("https://alat.example/simulasi/1");

    assertThat(ids(get("?" + agent).body())).containsExactly(two, one);
    assertThat(ids(get("?ascending=true&" + agent).body())).containsExactly(one, two);
    assertThat(ids(get("?registration=" + registration).body())).containsExactly(one);
    assertThat(ids(get("?" + agent + "&verb=" + encoded(Deed.FAILED.iri())).body()))
        .containsExactly(two);
    assertThat(ids(get("?" + parent).body())).isEmpty();
    assertThat(ids(get("?related_activities=true&" + parent).body())).containsExactly(one);
    assertThat(ids(get("?" + object + "&" + agent).body())).containsExactly(two, one);
    assertThat(
            ids(get("?related_agents=true&related_activities=true&" + object + "&" + agent).body()))
        .containsExactly(two, one);
    Instant stored =
        Instant.parse(JSON.readTree(get("?statementId=" + one).body()).path("stored").asText());
    assertThat(ids(get("?" + agent + "&since=" + stored).body())).containsExactly(two);
    assertThat(ids(get("?" + agent + "&until=" + stored).body())).containsExactly(one);
  }

  @Test
  @DisplayName("more leads through all pages with the same filters, none twice")
  void pages() throws Exception {
    List<String> sent = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      sent.add(0, id(post(completed(""))));
    }
    String agent =
        encoded(
            "{\"account\":{\"homePage\":\""
                + person.homePage()
                + "\",\"name\":\""
                + person.uuid()
                + "\"}}");
    List<String> seen = new ArrayList<>();
    String path = "statements?limit=2&agent=" + agent;
    while (!path.isEmpty()) {
      JsonNode page = JSON.readTree(send(request(path).GET()).body());
      seen.addAll(ids(page.toString()));
      String more = page.path("more").asText();
      path = more.isEmpty() ? "" : more.substring(more.indexOf("statements"));
    }
    assertThat(seen).containsExactlyElementsOf(sent);
  }

  @Test
  @DisplayName("XAPI-00018 a voided statement is only found by voidedStatementId")
  void voids() throws Exception {
    String id = id(post(completed("")));
    String voiding =
        statement("http://adlnet.gov/expapi/verbs/voided", "")
            .replaceAll(
                "\"object\":\\{.*\\}\\}\\}",
                "\"object\":{\"objectType\":\"StatementRef\",\"id\":\"" + id + "\"}");

    String voider = id(post(voiding + "}"));

    assertThat(get("?statementId=" + id).statusCode()).isEqualTo(404);
    assertThat(get("?voidedStatementId=" + id).statusCode()).isEqualTo(200);
    assertThat(get("?statementId=" + voider).statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName("XAPI-00171 XAPI-00172 ids strips names, canonical chooses the reader's language")
  void formats() throws Exception {
    String id = id(post(completed("")));

    JsonNode ids = JSON.readTree(get("?format=ids&statementId=" + id).body());
    JsonNode canonical =
        JSON.readTree(
            send(request("statements?format=canonical&statementId=" + id)
                    .header("Accept-Language", "en, id;q=0.5")
                    .GET())
                .body());

    assertThat(ids.path("object").has("definition")).isFalse();
    assertThat(canonical.path("verb").path("display").toString())
        .isEqualTo("{\"en\":\"completed\"}");
  }

  @Test
  @DisplayName("eight writers at once over the same activities lose nothing")
  void writesConcurrently() throws Exception {
    ExecutorService writers = Executors.newFixedThreadPool(8);
    try {
      List<Callable<List<String>>> tasks = new ArrayList<>();
      for (int writer = 0; writer < 8; writer++) {
        int offset = writer;
        tasks.add(() -> batches(offset));
      }
      List<String> sent = new ArrayList<>();
      for (Future<List<String>> done : writers.invokeAll(tasks)) {
        sent.addAll(done.get());
      }
      assertThat(sent).hasSize(8 * 5 * 20).doesNotHaveDuplicates();
      assertThat(get("?statementId=" + sent.get(sent.size() - 1)).statusCode()).isEqualTo(200);
    } finally {
      writers.shutdown();
    }
  }

  private List<String> batches(int offset) throws Exception {
    List<String> ids = new ArrayList<>();
    for (int batch = 0; batch < 5; batch++) {
      List<String> statements = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        int activity = (offset * 7 + i * 13) % 40;
        statements.add(
            completed("").replace("simulasi/1", "bersama/" + person.uuid() + "/" + activity));
      }
      HttpResponse<String> posted = post(statements.toString());
      assertThat(posted.statusCode()).as(posted.body()).isEqualTo(200);
      JSON.readTree(posted.body()).forEach(id -> ids.add(id.asText()));
    }
    return ids;
  }

  @Test
  @DisplayName("two writers of the same new statement at once both succeed and store it once")
  void storesOnceUnderRace() throws Exception {
    ExecutorService writers = Executors.newFixedThreadPool(2);
    try {
      for (int round = 0; round < 10; round++) {
        UUID id = UUID.randomUUID();
        List<Callable<Integer>> tasks =
            List.of(
                () -> put(id, completed("")).statusCode(),
                () -> put(id, completed("")).statusCode());
        for (Future<Integer> status : writers.invokeAll(tasks)) {
          assertThat(status.get()).isEqualTo(204);
        }
      }
    } finally {
      writers.shutdown();
    }
  }

  @Test
  @DisplayName("a statement of another tool about one of our people is part of their history")
  void becomesHistory() throws Exception {
    UUID registration = UUID.randomUUID();
    id(
        post(
            completed(
                ",\"timestamp\":\"2026-05-04T10:00:00+08:00\",\"context\":{\"registration\":\""
                    + registration
                    + "\"}")));

    List<LearningEvent> events =
        history.of(
            person.id(),
            Instant.parse("2026-05-04T00:00:00Z"),
            Instant.parse("2026-05-05T00:00:00Z"),
            Relevance.ALL);

    assertThat(events).hasSize(1);
    assertThat(events.get(0).deed()).isEqualTo(Deed.COMPLETED);
    assertThat(events.get(0).registration()).contains(registration);
    assertThat(events.get(0).timestamp()).isEqualTo(Instant.parse("2026-05-04T02:00:00Z"));
  }

  private static String id(HttpResponse<String> posted) throws Exception {
    assertThat(posted.statusCode()).as(posted.body()).isEqualTo(200);
    return JSON.readTree(posted.body()).get(0).asText();
  }

  private static List<String> ids(String body) throws Exception {
    List<String> ids = new ArrayList<>();
    JSON.readTree(body).path("statements").forEach(s -> ids.add(s.path("id").asText()));
    return ids;
  }
}
