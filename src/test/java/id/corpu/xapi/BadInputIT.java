package id.corpu.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.record.Deed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What arrives broken or on purpose too big gets a clear answer and leaves nothing behind. */
@ArquillianTest
class BadInputIT {

  private static final String MIXED = "multipart/mixed; boundary=batas";
  private static final int CLIENTS = 100;
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Inject private ToolDesk desk;
  @Inject private HttpServletRequest running;

  private Lrs lrs;

  @BeforeEach
  void credential() {
    lrs = desk.lrs();
  }

  /**
   * HTTP/1.1: the listener's HTTP/2 refuses headers over 4 kB itself, and a body that it did not
   * read to its end stalls all other requests of the connection.
   */
  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String body) throws Exception {
    return send(lrs.request("statements").POST(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> get(String query) throws Exception {
    return send(lrs.request("statements" + query).GET());
  }

  private String completed(String more) {
    return lrs.statement(Deed.COMPLETED.iri(), more);
  }

  private void refused(String name, HttpResponse<String> answer, int... statuses) {
    assertThat(statuses).as("%s: %s", name, answer.body()).contains(answer.statusCode());
    assertThat(answer.body())
        .as(name)
        .contains("\"code\"", "\"message\"")
        .doesNotContain("Exception", "com.fasterxml", "SELECT")
        .hasSizeLessThan(20_000);
  }

  @Test
  @DisplayName("JSON that is deep, long, wide or odd is refused with 400, never with 500")
  void oddJson() throws Exception {
    refused("nested lists", post("[".repeat(100_000)), 400);
    refused("nested objects", post("{\"a\":".repeat(100_000)), 400);
    String ext = ",\"result\":{\"extensions\":{\"http://a.example/x\":%s}}";
    refused("deep extension", post(completed(ext.formatted("[".repeat(60) + "]".repeat(60)))), 400);
    refused("huge number", post(completed(ext.formatted("9".repeat(100_000)))), 400);
    refused("huge exponent", post(completed(",\"result\":{\"score\":{\"raw\":1e999999999}}")), 400);
    refused("tiny number", post(completed(ext.formatted("[{\"a\":1e-999999999}]"))), 400);
    refused("endless exponent", post(completed(ext.formatted("1e99999999999999"))), 400);
    refused("huge name", post(completed(",\"" + "n".repeat(200_000) + "\":1")), 400);
    refused("not a number", post(completed(",\"result\":{\"score\":{\"raw\":NaN}}")), 400);
    refused(
        "nul",
        post(completed(",\"result\":{\"response\":\"\\u0000\"}").replace("\\u0000", "\u0000")),
        400);
    refused(
        "not UTF-8",
        send(
            lrs.request("statements")
                .POST(BodyPublishers.ofByteArray(new byte[] {'{', '"', (byte) 0xff, '"', '}'}))),
        400);
    refused("empty", post(""), 400);
    refused("two values", post(completed("") + completed("")), 400);
    String long_ = "https://alat.example/" + "x".repeat(100_000);
    refused("long IRI", post(completed("").replace("https://alat.example/simulasi/1", long_)), 400);
    String names =
        IntStream.range(0, 100_000)
            .mapToObj(i -> "\"k" + i + "\":1")
            .collect(Collectors.joining(","));
    refused("many names", post("{" + names + "}"), 400);
  }

  @Test
  @DisplayName(
      "half a surrogate pair, which JSON allows (RFC 8259, 8.2), comes back as it was sent")
  void keepsHalfSurrogates() throws Exception {
    HttpResponse<String> posted = post(completed(",\"result\":{\"response\":\"\\ud800\"}"));
    assertThat(lrs.get("?statementId=" + Lrs.id(posted)).body())
        .contains("\"response\":\"\\ud800\"");
  }

  @Test
  @DisplayName("parameters that are deep, long or many are refused")
  void oddParameters() throws Exception {
    refused("deep agent", get("?agent=" + "%5B".repeat(1_500)), 400);
    refused("twice", get("?verb=a:b&verb=a:c"), 400);
    refused("huge limit", get("?limit=99999999999999999999"), 400);
    refused("cursor", get("?cursor=1%20OR%201"), 400);
  }

  @Test
  @DisplayName("a batch of 10,000 statements is over the setting and refused whole with 413")
  void hugeBatch() throws Exception {
    String one = "{\"id\":\"" + UUID.randomUUID() + "\"}";
    refused("10,000", post(Collections.nCopies(10_000, one).toString()), 413);
  }

  private HttpResponse<String> multipart(String type, String body) throws Exception {
    return send(
        lrs.request("statements")
            .setHeader("Content-Type", type)
            .POST(BodyPublishers.ofString(body, StandardCharsets.ISO_8859_1)));
  }

  private static String part(String headers, String content) {
    return "--batas\r\n" + headers + "\r\n" + content + "\r\n";
  }

  private static String attachment(String hash, String content) {
    return part(
        "Content-Type: text/plain\r\nContent-Transfer-Encoding: binary\r\nX-Experience-API-Hash: "
            + hash
            + "\r\n",
        content);
  }

  @Test
  @DisplayName("XAPI-00130 a broken multipart body is refused with 400, whatever is broken")
  void brokenMultipart() throws Exception {
    String json = part("Content-Type: application/json\r\n", completed(""));
    String wrong = "0".repeat(64);
    refused("no boundary", multipart("multipart/mixed", json + "--batas--"), 400);
    refused("long boundary", multipart("multipart/mixed; boundary=" + "b".repeat(71), json), 400);
    refused(
        "other boundary",
        multipart("multipart/mixed; boundary=lain", json + "--batas--"),
        400,
        413);
    refused("empty", multipart(MIXED, ""), 400);
    refused("cut in a part", multipart(MIXED, json.substring(0, json.length() / 2)), 400);
    refused("no last boundary", multipart(MIXED, json), 400);
    refused("cut in the boundary", multipart(MIXED, json + "--bat"), 400);
    refused("wrong hash", multipart(MIXED, json + attachment(wrong, "isi") + "--batas--"), 400);
    refused(
        "no hash",
        multipart(
            MIXED,
            json
                + part("Content-Type: a/b\r\nContent-Transfer-Encoding: binary\r\n", "x")
                + "--batas--"),
        400);
    refused(
        "huge header",
        multipart(MIXED, part("X: " + "h".repeat(100_000) + "\r\n", "x") + "--batas--"),
        400);
    refused("endless headers", multipart(MIXED, "--batas\r\n" + "a: b\r\n".repeat(50_000)), 400);
    refused(
        "thousand parts",
        multipart(MIXED, json + attachment(wrong, "").repeat(1_100) + "--batas--"),
        400);
    refused(
        "boundary inside",
        multipart(
            MIXED,
            part("Content-Type: application/json\r\n", completed(",\"\r\n--batas\r\n\":1"))
                + "--batas--"),
        400);
    refused("hyphen", multipart(MIXED, json + "--batas-x"), 400);
    assertThat(Lrs.ids(get("?" + lrs.agent()))).as("nothing was stored").isEmpty();
  }

  @Test
  @DisplayName("requests that no client would send are answered, and the server goes on")
  void rawRequests() throws Exception {
    int port = running.getLocalPort();
    String path = running.getContextPath() + "/xapi/statements";
    String headers =
        "X-Experience-API-Version: 1.0.3\r\nContent-Type: application/json\r\nAuthorization: "
            + lrs.authorization
            + "\r\n";
    byte[] none = new byte[0];
    byte[] whole = RawCall.request("POST " + path, headers, completed("").getBytes("UTF-8"));
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 20);

    assertThat(RawCall.status(port, cut, true)).as("ends early").isIn(0, 400, 408);
    String twice = headers + "Content-Type: multipart/mixed\r\n";
    assertThat(RawCall.status(port, RawCall.request("POST " + path, twice, none), false))
        .as("two types")
        .isEqualTo(400);
    String many = headers + "X-Many: 1\r\n".repeat(5_000);
    assertThat(RawCall.status(port, RawCall.request("GET " + path, many, none), false))
        .as("many headers")
        .isBetween(400, 499);
    assertThat(RawCall.status(port, RawCall.request("BREW " + path, headers, none), false))
        .as("another method")
        .isIn(405, 501);
    String broken = "GET " + path + "?agent=%zz";
    assertThat(RawCall.status(port, RawCall.request(broken, headers, none), false))
        .as("broken escape")
        .isEqualTo(400);
    String basic = headers.replace(lrs.authorization, "Basic " + "A".repeat(6_000));
    assertThat(RawCall.status(port, RawCall.request("GET " + path, basic, none), false))
        .as("long credential")
        .isEqualTo(401);
    assertThat(Lrs.ids(get("?" + lrs.agent()))).isEmpty();
    assertThat(post(completed("")).statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName(
      "of a hundred clients at one state document each is told how it ended, and one is left")
  void oneDocument() throws Exception {
    String path =
        "activities/state?stateId=s&activityId=https://alat.example/"
            + UUID.randomUUID()
            + "&"
            + lrs.agent();
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      List<Callable<HttpResponse<String>>> calls = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        String body = "{\"klien\":" + i + "}";
        calls.add(() -> send(lrs.request(path).PUT(BodyPublishers.ofString(body))));
      }
      for (Future<HttpResponse<String>> answer : clients.invokeAll(calls)) {
        assertThat(answer.get().statusCode()).as(answer.get().body()).isIn(204, 409, 412);
      }
    } finally {
      clients.shutdown();
    }
    assertThat(send(lrs.request(path).GET()).body()).matches("\\{\"klien\":\\d{1,2}\\}");
  }
}
