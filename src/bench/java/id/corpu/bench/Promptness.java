package id.corpu.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** How soon a statement that a connected system sends stands in the person's ledger. */
final class Promptness {

  private static final int TIMES = 30;
  private static final long PAUSE_MILLIS = 60;
  private static final long GIVE_UP_NANOS = 10_000_000_000L;

  private final City city;
  private final HttpClient client = HttpClient.newHttpClient();
  private final String authorization;

  Promptness(City city) throws IOException {
    this.city = city;
    this.authorization =
        "Basic "
            + Base64.getEncoder()
                .encodeToString((city.credential("key") + ":" + city.credential("secret")).getBytes(StandardCharsets.UTF_8));
  }

  /** Median and worst time from sending the request to the committed entry, in milliseconds. */
  String measure() throws Exception {
    String pattern = credited();
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      times.add(once(pattern));
    }
    Collections.sort(times);
    return String.format("p50 %.0f ms, worst of %d %.0f ms", times.get(TIMES / 2), TIMES, times.get(TIMES - 1));
  }

  /** Sends statements about so many people of the city, one after the other, with a pause in which each is brought into its ledger alone. */
  void send(int statements) throws Exception {
    String pattern = credited();
    String own = pattern.replaceFirst("(?s).*?\"account\":\\{[^}]*\"name\":\"([^\"]*)\".*", "$1");
    String[] people =
        city.ask(
                "SELECT GROUP_CONCAT(LOWER(INSERT(INSERT(INSERT(INSERT(HEX(uuid), 9, 0, '-'), 14, 0, '-'), 19, 0, '-'), 24, 0, '-')))"
                    + " FROM (SELECT uuid FROM people_person WHERE active ORDER BY RAND(7) LIMIT " + statements + ") some")
            .split(",");
    for (int i = 0; i < statements; i++) {
      String statement = pattern.replace("@ID@", UUID.randomUUID().toString()).replace(own, people[i % people.length]);
      HttpResponse<String> answer =
          client.send(
              request("/xapi/statements")
                  .header("Content-Type", "application/json")
                  .POST(HttpRequest.BodyPublishers.ofString(statement))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IOException("the statement was answered " + answer.statusCode() + " " + answer.body());
      }
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    }
  }

  private double once(String pattern) throws Exception {
    UUID id = UUID.randomUUID();
    long begin = System.nanoTime();
    HttpResponse<String> answer =
        client.send(
            request("/xapi/statements")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(pattern.replace("@ID@", id.toString())))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException("the statement was answered " + answer.statusCode() + " " + answer.body());
    }
    String asked = "SELECT COUNT(*) FROM jp_entry WHERE statement_id = UNHEX('" + id.toString().replace("-", "") + "')";
    while (!"1".equals(city.ask(asked))) {
      if (System.nanoTime() - begin > GIVE_UP_NANOS) {
        throw new IOException("the statement never reached the ledger");
      }
    }
    return (System.nanoTime() - begin) / 1e6;
  }

  /** A statement that the city's ledger has credited this year, without what the store added, {@code @ID@} for its id. */
  private String credited() throws Exception {
    String id =
        city.ask(
            "SELECT LOWER(HEX(statement_id)) FROM jp_entry WHERE pathway = 'coaching' ORDER BY year DESC, credited_on LIMIT 1")
            .replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
    String statement =
        client.send(request("/xapi/statements?statementId=" + id).build(), HttpResponse.BodyHandlers.ofString()).body();
    return statement
        .replace(id, "@ID@")
        .replaceFirst(",?\"stored\":\"[^\"]*\"", "")
        .replaceFirst(",?\"authority\":\\{[^{}]*(\\{[^{}]*\\}[^{}]*)*\\}", "");
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(city.address() + path))
        .header("Authorization", authorization)
        .header("X-Experience-API-Version", "1.0.3");
  }
}
