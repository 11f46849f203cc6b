package id.corpu.xapi.application.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ArquillianTest
class BearerTokensIT {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final JsonMapper JSON = new JsonMapper();
  private static final long STORE = 990_017;

  @Inject private BearerTokens tokens;
  @Inject private CredentialIssuing credentials;
  @Inject private HttpServletRequest running;

  private TestIssuer issuer;

  @BeforeEach
  void trust() throws Exception {
    issuer = new TestIssuer();
    tokens.accept(Optional.of(issuer.settings(STORE)), 60_000);
  }

  @AfterEach
  void stop() {
    tokens.accept(Optional.empty(), 60_000);
    issuer.close();
  }

  private HttpResponse<String> send(String method, String query, String body, String authorization)
      throws Exception {
    String base = "http://localhost:" + running.getLocalPort() + running.getContextPath();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + "/xapi/statements" + query))
            .header("X-Experience-API-Version", "2.0.0")
            .header("Content-Type", "application/json")
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (authorization != null) {
      request.header("Authorization", authorization);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private String bearer(String client, String scope) throws Exception {
    return "Bearer " + issuer.signed(issuer.claims(client, scope).build());
  }

  private static String statement(UUID id) {
    return """
        {"id":"%s","actor":{"mbox":"mailto:uji@example.id"},
         "verb":{"id":"http://adlnet.gov/expapi/verbs/experienced"},
         "object":{"id":"https://alat.example/token"}}
        """
        .formatted(id);
  }

  @Test
  @DisplayName("a bearer writes by a token; issuer and client vouch for the statement")
  void writes() throws Exception {
    UUID id = UUID.randomUUID();
    String token = bearer("simulator", "lrs-penulis statements/read/mine");

    assertThat(send("POST", "", statement(id), token).statusCode()).isEqualTo(200);

    HttpResponse<String> read = send("GET", "?statementId=" + id, null, token);
    JsonNode account = JSON.readTree(read.body()).path("authority").path("account");
    assertThat(account.path("homePage").asText()).isEqualTo(issuer.name());
    assertThat(account.path("name").asText()).isEqualTo("simulator");
  }

  @Test
  @DisplayName("statements/read/mine: a bearer reads what came by its own name, nothing else")
  void readsMine() throws Exception {
    UUID mine = UUID.randomUUID();
    UUID others = UUID.randomUUID();
    send("POST", "", statement(mine), bearer("satu", "statements/write"));
    send("POST", "", statement(others), bearer("dua", "statements/write"));
    NewCredential namesake =
        credentials.issue(
            STORE,
            "Alat",
            Set.of("statements/write", "statements/read/mine"),
            Optional.empty(),
            Optional.empty());
    String reader = bearer("satu", "statements/read/mine");

    assertThat(send("GET", "?statementId=" + mine, null, reader).statusCode()).isEqualTo(200);
    assertThat(send("GET", "?statementId=" + others, null, reader).statusCode()).isEqualTo(404);
    assertThat(send("GET", "", null, reader).body())
        .contains(mine.toString())
        .doesNotContain(others.toString());
    String basic = namesake.key() + ":" + namesake.secret();
    String header = "Basic " + Base64.getEncoder().encodeToString(basic.getBytes("UTF-8"));
    assertThat(send("GET", "?statementId=" + mine, null, header).statusCode()).isEqualTo(404);
    String impostor = bearer(namesake.key(), "statements/read/mine");
    send("POST", "", statement(UUID.randomUUID()), header);
    assertThat(JSON.readTree(send("GET", "", null, impostor).body()).path("statements")).isEmpty();
  }

  @Test
  @DisplayName("a token without the scope is refused with 403, a wrong one with 401 and a reason")
  void refuses() throws Exception {
    assertThat(send("GET", "", null, bearer("satu", "openid")).statusCode()).isEqualTo(403);
    HttpResponse<String> wrong = send("GET", "", null, bearer("satu", "all") + "x");
    assertThat(wrong.statusCode()).isEqualTo(401);
    assertThat(String.join(";", wrong.headers().allValues("WWW-Authenticate")))
        .contains("error=\"invalid_token\"");
    assertThat(JSON.readTree(wrong.body()).path("code").asText()).isEqualTo("TOKEN_REFUSED");
    HttpResponse<String> nobody = send("GET", "", null, null);
    assertThat(String.join(";", nobody.headers().allValues("WWW-Authenticate")))
        .contains("Basic", "Bearer");
  }

  @Test
  @DisplayName("without an issuer no token is taken")
  void off() throws Exception {
    String token = bearer("satu", "all");
    tokens.accept(Optional.empty(), 60_000);
    assertThat(send("GET", "", null, token).statusCode()).isEqualTo(401);
  }
}
