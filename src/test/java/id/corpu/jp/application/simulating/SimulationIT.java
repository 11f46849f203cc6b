package id.corpu.jp.application.simulating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.corpu.people.PersonId;
import id.corpu.people.PersonKeys;
import id.corpu.platform.errors.NotSignedIn;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.ActingAs;
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
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Another tool asks what activities would earn. */
@ArquillianTest
class SimulationIT {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static final String E_LEARNING =
      """
      {"pathway": "e-learning", "scope": "NATIONAL", "start": "2024-05-06T08:00", "minutes": 135}""";

  private static final String EXAMPLE =
      """
      {"policy": "blitar-35-2023", "asnType": "PNS", "contractStart": null,
       "switches": {"blitarInternational": "LITERAL", "nationalFallback": "on",
                    "applyNationalPppkCeiling": "true"},
       "activities": [
         %s,
         {"pathway": "coaching", "scope": "NATIONAL", "date": "2024-05-07", "count": 1},
         {"pathway": "technical-training", "scope": "INTERNATIONAL", "end": "2024-06-14",
          "programJp": "20"},
         {"pathway": "seminar-conference", "scope": "NATIONAL",
          "days": ["2024-02-01", "2024-02-02"]},
         {"pathway": "higher-education", "scope": "NATIONAL", "end": "2024-06-30", "semesters": 1},
         {"pathway": "e-learning", "scope": "NATIONAL", "from": "2023-05-15", "to": "2023-05-18",
          "certificateJp": "10"}]}
      """
          .formatted(E_LEARNING);

  @Inject private Simulation simulation;
  @Inject private ActingAs acting;
  @Inject private CredentialIssuing credentials;
  @Inject private TestPeople people;
  @Inject private PersonKeys keys;
  @Inject private Database database;
  @Inject private HttpServletRequest running;

  private long city;
  private String address;

  @BeforeEach
  void city() {
    city = keys.keyOf(new PersonId(people.pns("Tari"))).orElseThrow().institutionId();
    address =
        "http://localhost:"
            + running.getLocalPort()
            + running.getContextPath()
            + "/api/jp/simulations";
  }

  @Test
  @DisplayName("a credential with nothing but jp:simulate gets the example answered, unrecorded")
  void answersTheExample() throws Exception {
    NewCredential tool = issue("jp:simulate");
    int before = lines();

    HttpResponse<String> answer = post(tool, EXAMPLE);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
    assertThat(answer.body())
        .startsWith("{\"policy\":\"blitar-35-2023\",\"total\":\"67.00\",\"activities\":[")
        .contains(
            "{\"credited\":\"3.00\",\"status\":\"COUNTED\",\"reasons\":[],"
                + "\"citation\":\"Blitar 35/2023 Lamp. B B2 no. 3\","
                + "\"arithmetic\":\"135 min / 45 = 3.00 JP; cap of the day 3.00\"}")
        .contains("\"credited\":\"24.00\"", "\"credited\":\"8.00\"", "\"credited\":\"20.00\"");
    assertThat(lines()).isEqualTo(before);
  }

  @Test
  @DisplayName("the first bad field is named with a code and a sentence (400)")
  void namesTheBadField() throws Exception {
    HttpResponse<String> refused =
        post(issue("jp:simulate"), EXAMPLE.replace("\"count\": 1", "\"count\": 0"));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body())
        .contains(
            "\"code\":\"NUMBER_RANGE\"", "\"field\":\"activities[1].count\"", "\"message\":\"");
    assertThat(refused.body()).doesNotContain("NUMBER_RANGE\":").doesNotContain("error.");
  }

  @Test
  @DisplayName("a body that is no JSON object is refused (400), another type not understood (415)")
  void refusesOtherBodies() throws Exception {
    NewCredential tool = issue("jp:simulate");

    assertThat(post(tool, "[]").body()).contains("NOT_JSON");
    assertThat(post(tool, "").statusCode()).isEqualTo(400);
    assertThat(send(request(tool).header("Content-Type", "text/plain"), "x").statusCode())
        .isEqualTo(415);
  }

  @Test
  @DisplayName("more than a thousand activities are too many (413)")
  void limitsTheActivities() throws Exception {
    NewCredential tool = issue("all");
    String question = "{\"policy\":\"kediri-33-2022\",\"asnType\":\"PNS\",\"activities\":[%s]}";

    HttpResponse<String> thousand = post(tool, question.formatted(repeated(1000)));
    HttpResponse<String> more = post(tool, question.formatted(repeated(1001)));

    assertThat(thousand.statusCode()).as(thousand.body()).isEqualTo(200);
    assertThat(more.statusCode()).isEqualTo(413);
    assertThat(more.body()).contains("TOO_MANY_ACTIVITIES", "\"field\":\"activities\"");
  }

  @Test
  @DisplayName("another scope is refused with 403, a wrong secret and nobody at all with 401")
  void asksWhoCalls() throws Exception {
    NewCredential tool = issue("jp:rebuild", "statements/read");
    HttpRequest.Builder stranger = HttpRequest.newBuilder(URI.create(address));
    HttpRequest.Builder wrong = request(tool.key(), "salah");

    assertThat(post(tool, EXAMPLE).statusCode()).isEqualTo(403);
    assertThat(send(wrong.header("Content-Type", "application/json"), EXAMPLE).statusCode())
        .isEqualTo(401);
    HttpResponse<String> nobody =
        send(
            stranger.header("Content-Type", "application/json").header("X-CorpU-Request", "1"),
            EXAMPLE);
    assertThat(nobody.statusCode()).isEqualTo(401);
  }

  @Test
  @DisplayName("whoever is signed in may ask, without any permission of their own")
  void answersTheSignedIn() {
    acting.person(people.pns("Wira"));
    assertThat(simulation.simulate(EXAMPLE).total()).hasToString("67.00");

    acting.nobody();
    assertThatExceptionOfType(NotSignedIn.class).isThrownBy(() -> simulation.simulate(EXAMPLE));
  }

  private static String repeated(int times) {
    return String.join(",", Collections.nCopies(times, E_LEARNING));
  }

  private NewCredential issue(String... scopes) {
    return credentials.issue(city, "Alat", Set.of(scopes), Optional.empty(), Optional.empty());
  }

  private HttpResponse<String> post(NewCredential tool, String body) throws Exception {
    return send(request(tool).header("Content-Type", "application/json"), body);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request, String body)
      throws Exception {
    return CLIENT.send(
        request.POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(NewCredential tool) {
    return request(tool.key(), tool.secret());
  }

  private HttpRequest.Builder request(String key, String secret) {
    String pair = key + ":" + secret;
    return HttpRequest.newBuilder(URI.create(address))
        .header(
            "Authorization",
            "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
  }

  private int lines() {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle.createQuery("SELECT COUNT(*) FROM jp_entry").mapTo(Integer.class).one());
  }
}
