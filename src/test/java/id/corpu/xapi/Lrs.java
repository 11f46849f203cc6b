package id.corpu.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.corpu.people.PersonKey;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The record store as another tool sees it, with a credential and a person to speak of. */
public final class Lrs {

  static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  final PersonKey person;
  final NewCredential all;
  String authorization;
  String version = "1.0.3";

  private final CredentialIssuing credentials;
  private final String base;

  Lrs(String base, CredentialIssuing credentials, PersonKey person) {
    this.credentials = credentials;
    this.person = person;
    this.base = base;
    this.all = issue("all");
    this.authorization = basic(all);
  }

  NewCredential issue(String... scopes) {
    return credentials.issue(
        person.institutionId(), "Simulator", Set.of(scopes), Optional.empty(), Optional.empty());
  }

  static String basic(NewCredential credential) {
    String pair = credential.key() + ":" + credential.secret();
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  /** A request without any header. */
  HttpRequest.Builder bare(String path) {
    return HttpRequest.newBuilder(URI.create(base + path));
  }

  HttpRequest.Builder request(String path) {
    return bare(path)
        .header("Authorization", authorization)
        .header("Content-Type", "application/json")
        .header("X-Experience-API-Version", version);
  }

  static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  static HttpResponse<byte[]> sendForBytes(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
  }

  HttpResponse<String> post(String body) throws Exception {
    return send(request("statements").POST(BodyPublishers.ofString(body)));
  }

  HttpResponse<String> put(UUID id, String body) throws Exception {
    return send(request("statements?statementId=" + id).PUT(BodyPublishers.ofString(body)));
  }

  HttpResponse<String> get(String query) throws Exception {
    return send(request("statements" + query).GET());
  }

  /** A statement about the person. */
  String statement(String verb, String more) {
    return """
        {"actor":{"account":{"homePage":"%s","name":"%s"}},
         "verb":{"id":"%s","display":{"id":"selesai","en":"completed"}},
         "object":{"id":"https://alat.example/simulasi/1","definition":{"name":{"id":"Simulasi","en":"Simulation"}}}%s}
        """
        .formatted(person.homePage(), person.uuid(), verb, more);
  }

  /** A statement of the person about another statement. */
  String about(String verb, String id) {
    return """
        {"actor":{"account":{"homePage":"%s","name":"%s"}},"verb":{"id":"%s"},
         "object":{"objectType":"StatementRef","id":"%s"}}
        """
        .formatted(person.homePage(), "about " + person.uuid(), verb, id);
  }

  /** The parameter that asks for the person's statements. */
  String agent() {
    return "agent="
        + encoded(
            "{\"account\":{\"homePage\":\"%s\",\"name\":\"%s\"}}"
                .formatted(person.homePage(), person.uuid()));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The id of the one statement that was taken. */
  static String id(HttpResponse<String> posted) throws Exception {
    assertThat(posted.statusCode()).as(posted.body()).isEqualTo(200);
    return JSON.readTree(posted.body()).get(0).asText();
  }

  static List<String> ids(HttpResponse<String> page) throws Exception {
    assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
    List<String> ids = new ArrayList<>();
    JSON.readTree(page.body()).path("statements").forEach(s -> ids.add(s.path("id").asText()));
    return ids;
  }

  /** Demands a refusal by a requirement. */
  static void refused(HttpResponse<String> response, int status, String requirement)
      throws Exception {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    JsonNode body = JSON.readTree(response.body());
    assertThat(body.path("requirement").asText()).as(response.body()).isEqualTo(requirement);
    assertThat(body.path("path").asText()).isNotEmpty();
  }
}
