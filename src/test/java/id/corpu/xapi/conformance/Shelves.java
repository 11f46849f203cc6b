package id.corpu.xapi.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.xapi.ToolCalls;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of the three document resources share: a new shelf for each test. */
abstract class Shelves extends Conformance {

  /** Nobody was ever told of this time. */
  static final String LONG_AGO = "2020-01-01T00:00:00Z";

  private final String resource;
  private final String nameParameter;
  private Map<String, String> shelf;

  Shelves(String resource, String nameParameter) {
    this.resource = resource;
    this.nameParameter = nameParameter;
  }

  /** The parameters that say on which shelf, all of it new. */
  abstract Map<String, String> newShelf();

  @BeforeEach
  void takeNewShelf() {
    shelf = newShelf();
  }

  static String newActivity() {
    return "https://alat.example/latihan/" + UUID.randomUUID();
  }

  static String newAgent() {
    return "{\"mbox\":\"mailto:%s@kota.example\"}".formatted(UUID.randomUUID());
  }

  /** The whole shelf. */
  String shelf() {
    return ToolCalls.path(resource, shelf);
  }

  /** A document on it. */
  String named(String name) {
    return with(Map.of(nameParameter, name));
  }

  /** The shelf with more or other parameters. */
  String with(Map<String, String> more) {
    Map<String, String> parameters = new LinkedHashMap<>(shelf);
    parameters.putAll(more);
    return ToolCalls.path(resource, parameters);
  }

  /**
   * A document of the shelf, asked for in another way.
   *
   * @param change what to change: {@code name=value}, or {@code -name} to leave a parameter out
   */
  String changed(String change) {
    Map<String, String> parameters = new LinkedHashMap<>(shelf);
    parameters.put(nameParameter, "d");
    for (String one : change.split("&")) {
      if (one.startsWith("-")) {
        parameters.remove(one.substring(1));
      } else {
        parameters.put(one.split("=", 2)[0], one.split("=", 2)[1]);
      }
    }
    return ToolCalls.path(resource, parameters);
  }

  /** Demands that a request is refused and that a document that was there is there still. */
  void refusesRequest(String method, String change) throws Exception {
    for (ToolCalls each : both()) {
      takeNewShelf();
      assertThat(each.status("POST", named("d"), "{\"a\":1}")).isEqualTo(204);
      String body = method.startsWith("P") ? "{\"a\":2}" : null;
      refused(each, 400, each.send(method, changed(change), body, "If-None-Match", "\"x\""));
      assertThat(each.get(named("d")).body()).isEqualTo("{\"a\":1}");
    }
  }

  /** Demands that what a POST brings cannot be merged into what is there. */
  void refusesMerge(String type, String there, String otherType, String posted) throws Exception {
    for (ToolCalls each : both()) {
      takeNewShelf();
      String document = named("d");
      assertThat(each.status("PUT", document, there, "Content-Type", type, "If-None-Match", "*"))
          .isEqualTo(204);
      refused(each, 400, each.send("POST", document, posted, "Content-Type", otherType));
      HttpResponse<String> kept = each.get(document);
      assertThat(kept.body()).isEqualTo(there);
      assertThat(header(kept, "Content-Type")).startsWith(type);
    }
  }

  /** Demands that a POST makes one JSON object of two. */
  void merges(String there, String posted, String merged) throws Exception {
    for (ToolCalls each : both()) {
      takeNewShelf();
      String document = named("d");
      assertThat(each.status("POST", document, there)).isEqualTo(204);
      HttpResponse<String> answer = each.send("POST", document, posted);
      assertThat(answer.statusCode()).isEqualTo(204);
      assertThat(answer.body()).isEmpty();
      assertThat(Sample.value(each.get(document).body())).isEqualTo(Sample.value(merged));
    }
  }

  /** Demands that bytes of a type come back as they were put. */
  void keeps(String type, String content) throws Exception {
    for (ToolCalls each : both()) {
      takeNewShelf();
      String document = named("d");
      HttpResponse<String> put =
          each.send("PUT", document, content, "Content-Type", type, "If-None-Match", "*");
      assertThat(put.statusCode()).as(put.body()).isEqualTo(204);
      assertThat(put.body()).isEmpty();
      HttpResponse<String> read = each.get(document);
      assertThat(read.statusCode()).isEqualTo(200);
      assertThat(read.body()).isEqualTo(content);
      assertThat(header(read, "Content-Type").replace(" ", "")).isEqualTo(type.replace(" ", ""));
      assertThat(header(read, "ETag")).matches("\"[0-9a-f]{40}\"");
      assertThat(header(read, "X-Experience-API-Version")).isEqualTo(each.version());
    }
  }
}
