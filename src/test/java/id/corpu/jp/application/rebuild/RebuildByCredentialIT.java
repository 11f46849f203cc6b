package id.corpu.jp.application.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.people.PersonId;
import id.corpu.people.PersonKeys;
import id.corpu.platform.persistence.Database;
import id.corpu.testing.TestPeople;
import id.corpu.xapi.CredentialIssuing;
import id.corpu.xapi.NewCredential;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Another tool asks for a rebuild of the city's ledgers. */
@ArquillianTest
class RebuildByCredentialIT {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final int MOST_QUESTIONS = 20_000;

  @Inject private CredentialIssuing credentials;
  @Inject private TestPeople people;
  @Inject private PersonKeys keys;
  @Inject private Database database;
  @Inject private HttpServletRequest running;

  private long city;
  private String address;

  @BeforeEach
  void city() {
    city = keys.keyOf(new PersonId(people.pns("Sari"))).orElseThrow().institutionId();
    address =
        "http://localhost:"
            + running.getLocalPort()
            + running.getContextPath()
            + "/api/jp/rebuilds";
  }

  @Test
  @DisplayName("a credential with nothing but jp:rebuild rebuilds, and the audit trail says so")
  void scopeIsEnough() throws Exception {
    NewCredential tool = issue("jp:rebuild");

    HttpResponse<String> started = post(tool, "{\"year\":2026}");

    assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
    assertThat(whenEnded(tool)).contains("\"state\":\"DONE\"").contains("\"digestAfter\"");
    assertThat(audit(tool, "DONE")).containsExactly(tool.key() + " 2026 -");
  }

  @Test
  @DisplayName(
      "a credential without it is refused with 403, starts nothing and leaves an audit row")
  void otherScopesAreRefused() throws Exception {
    NewCredential tool = issue("statements/read", "statements/write", "jp:simulate");
    int before = rebuilds();

    HttpResponse<String> refused = post(tool, "{\"year\":2026}");

    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(403);
    assertThat(rebuilds()).isEqualTo(before);
    assertThat(audit(tool, "REFUSED")).containsExactly(tool.key() + " SCOPE");
  }

  @Test
  @DisplayName("a wrong secret is not signed in, whatever the credential is good for")
  void wrongSecretIsNobody() throws Exception {
    NewCredential tool = issue("all");

    assertThat(post(tool.key(), "salah", "{\"year\":2026}").statusCode()).isEqualTo(401);
  }

  @Test
  @DisplayName("a year that has not begun, or no year at all, is refused with 400")
  void refusesImpossibleYears() throws Exception {
    NewCredential tool = issue("jp:rebuild");

    for (String body : List.of("{\"year\":2999}", "{\"year\":\"kini\"}", "{}")) {
      HttpResponse<String> refused = post(tool, body);
      assertThat(refused.statusCode()).as(body).isEqualTo(400);
      assertThat(refused.body()).contains("YEAR_OUT_OF_RANGE");
    }
  }

  private NewCredential issue(String... scopes) {
    return credentials.issue(city, "Alat", Set.of(scopes), Optional.empty(), Optional.empty());
  }

  private HttpResponse<String> post(NewCredential tool, String body) throws Exception {
    return post(tool.key(), tool.secret(), body);
  }

  private HttpResponse<String> post(String key, String secret, String body) throws Exception {
    HttpRequest request =
        request(address, key, secret)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  /** The state once it is no longer running; each question takes its own time. */
  private String whenEnded(NewCredential tool) throws Exception {
    HttpRequest latest = request(address + "/latest", tool.key(), tool.secret()).GET().build();
    String state = "";
    for (int i = 0; i < MOST_QUESTIONS; i++) {
      state = CLIENT.send(latest, BodyHandlers.ofString()).body();
      if (!state.contains("\"RUNNING\"")) {
        return state;
      }
    }
    return state;
  }

  private static HttpRequest.Builder request(String address, String key, String secret) {
    String pair = key + ":" + secret;
    return HttpRequest.newBuilder(URI.create(address))
        .header(
            "Authorization",
            "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
  }

  private int rebuilds() {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle.createQuery("SELECT COUNT(*) FROM jp_rebuild").mapTo(Integer.class).one());
  }

  private List<String> audit(NewCredential tool, String outcome) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT CONCAT(subject, ' ', COALESCE(reason, '-')) FROM platform_audit"
                            + " WHERE use_case = 'LedgerRebuild.start' AND subject LIKE"
                            + " CONCAT(:key, '%') AND outcome = :outcome")
                    .bind("key", tool.key())
                    .bind("outcome", outcome)
                    .mapTo(String.class)
                    .list());
  }
}
