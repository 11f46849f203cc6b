package id.corpu.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.testing.PortalProcess;
import id.corpu.testing.Relay;
import id.corpu.testing.Visit;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The store of a running portal when what is around it fails. */
class StoreFaultsIT {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String AGENT = "{\"mbox\":\"mailto:uji@example.id\"}";
  private static final String STATEMENT =
      """
      {"id": "%s", "actor": {"mbox": "mailto:uji@example.id"},
       "verb": {"id": "http://adlnet.gov/expapi/verbs/experienced"},
       "object": {"id": "https://alat.example/gangguan"}}
      """;

  private static ToolCalls tool;

  @BeforeAll
  static void credential() {
    try (Visit visit = Visit.by("fitri@demo.corpu")) {
      NewCredential issued = CredentialForm.create(visit, "Uji gangguan " + UUID.randomUUID());
      tool = new ToolCalls(PortalProcess.address() + "/xapi/", issued, "1.0.3");
    }
  }

  @Test
  @DisplayName(
      "while the database is away every resource answers 503 with Retry-After, and goes on after it")
  void databaseAway() throws Exception {
    Assumptions.assumeTrue(PortalProcess.line().isPresent(), "a portal of somebody else");
    Relay line = PortalProcess.line().get();
    UUID before = UUID.randomUUID();
    assertThat(tool.status("POST", "statements", STATEMENT.formatted(before))).isEqualTo(200);

    line.cut();
    try {
      for (List<String> call : calls()) {
        HttpResponse<String> answer = tool.send(call.get(0), call.get(1), body(call.get(0)));
        assertThat(answer.statusCode()).as("%s %s", call, answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).as(call.toString()).isPresent();
        assertThat(answer.body()).contains("UNAVAILABLE").doesNotContain("jdbc", "Exception");
      }
    } finally {
      line.mend();
    }

    Instant end = Instant.now().plus(PATIENCE);
    UUID after = UUID.randomUUID();
    int status = tool.status("POST", "statements", STATEMENT.formatted(after));
    while (status == 503 && Instant.now().isBefore(end)) {
      status = tool.status("POST", "statements", STATEMENT.formatted(after));
    }
    assertThat(status).isEqualTo(200);
    for (UUID id : List.of(before, after)) {
      assertThat(tool.get("statements?statementId=" + id).statusCode()).isEqualTo(200);
    }
  }

  private static List<List<String>> calls() {
    String activity = "https://alat.example/gangguan";
    String state =
        ToolCalls.path(
            "activities/state", Map.of("activityId", activity, "agent", AGENT, "stateId", "s"));
    return List.of(
        List.of("POST", "statements"),
        List.of("GET", "statements"),
        List.of("GET", "statements?statementId=" + UUID.randomUUID()),
        List.of("POST", state),
        List.of("GET", state),
        List.of("DELETE", state),
        List.of("GET", ToolCalls.path("activities/profile", Map.of("activityId", activity))),
        List.of("GET", ToolCalls.path("agents/profile", Map.of("agent", AGENT))),
        List.of("GET", ToolCalls.path("activities", Map.of("activityId", activity))),
        List.of("GET", ToolCalls.path("agents", Map.of("agent", AGENT))));
  }

  private static String body(String method) {
    return method.equals("POST") ? STATEMENT.formatted(UUID.randomUUID()) : null;
  }

  @Test
  @DisplayName("a client that sends a byte now and then is sent away with 408")
  void slowClient() throws Exception {
    URI address = URI.create(PortalProcess.address());
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(head("Content-Length: 5000").getBytes(StandardCharsets.US_ASCII));
      Instant end = Instant.now().plus(PATIENCE);
      InputStream in = socket.getInputStream();
      socket.setSoTimeout(200);
      String answer = "";
      while (answer.isEmpty() && Instant.now().isBefore(end)) {
        out.write(' ');
        out.flush();
        answer = line(in);
      }
      assertThat(answer).startsWith("HTTP/1.1 408");
    }
  }

  /** What stands there within a fifth of a second. */
  private static String line(InputStream in) throws Exception {
    byte[] buffer = new byte[4_096];
    try {
      int read = in.read(buffer);
      return read < 0 ? "closed" : new String(buffer, 0, read, StandardCharsets.US_ASCII);
    } catch (java.net.SocketTimeoutException e) {
      return "";
    }
  }

  @Test
  @DisplayName("XAPI-00328 a body over the limit is refused before it was sent to its end")
  void tooLargeToRead() throws Exception {
    assertThat(endless("Content-Length: 1000000000", new byte[65_536])).contains("413");
    byte[] chunk = new byte[65_536];
    String chunked = Integer.toHexString(chunk.length) + "\r\n" + " ".repeat(chunk.length) + "\r\n";
    assertThat(endless("Transfer-Encoding: chunked", chunked.getBytes(StandardCharsets.US_ASCII)))
        .contains("413");
  }

  /** Sends spaces until an answer has come; no more than 60 MB. */
  private static String endless(String length, byte[] piece) throws Exception {
    URI address = URI.create(PortalProcess.address());
    if (!length.startsWith("Transfer")) {
      java.util.Arrays.fill(piece, (byte) ' ');
    }
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      OutputStream out = socket.getOutputStream();
      InputStream in = socket.getInputStream();
      out.write(head(length).getBytes(StandardCharsets.US_ASCII));
      for (int sent = 0; sent < 60_000_000 && in.available() == 0; sent += piece.length) {
        try {
          out.write(piece);
        } catch (java.io.IOException closed) {
          break;
        }
      }
      byte[] buffer = new byte[4_096];
      int read = in.read(buffer);
      return new String(buffer, 0, Math.max(0, read), StandardCharsets.US_ASCII);
    }
  }

  private static String head(String length) {
    String pair = tool.credential().key() + ":" + tool.credential().secret();
    return "POST /xapi/statements HTTP/1.1\r\nHost: portal\r\n"
        + "Content-Type: application/json\r\nX-Experience-API-Version: 1.0.3\r\nAuthorization: Basic "
        + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8))
        + "\r\n"
        + length
        + "\r\n\r\n";
  }
}
