package id.corpu.xapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** A record store elsewhere that refuses on purpose and remembers what it was sent. */
public final class OtherStore implements AutoCloseable {

  private final HttpServer server;
  private final Map<String, JsonNode> kept = new HashMap<>();
  private final List<String> taken = new ArrayList<>();
  private final Set<String> disliked = new HashSet<>();
  private int requests;

  /** Answers to give first, each a status. */
  final Queue<Integer> moods = new ConcurrentLinkedQueue<>();

  OtherStore() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/xapi/statements", this::statements);
    server.createContext(
        "/xapi/about", exchange -> answer(exchange, 200, "{\"version\":[\"1.0.3\"]}"));
    server.start();
  }

  String endpoint() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/xapi";
  }

  /** Has a statement already, and says 409 when it comes again, as some stores do. */
  synchronized void has(String id, JsonNode statement) {
    kept.put(id, statement);
  }

  /** Finds fault with a statement, whatever else is in the batch; or no longer. */
  synchronized void dislikes(String id, boolean does) {
    if (does) {
      disliked.add(id);
    } else {
      disliked.remove(id);
    }
  }

  /** What it took, in the order of arrival, once for each time. */
  synchronized List<String> taken() {
    return List.copyOf(taken);
  }

  synchronized JsonNode kept(String id) {
    return kept.get(id);
  }

  synchronized int requests() {
    return requests;
  }

  private synchronized void statements(HttpExchange exchange) throws IOException {
    if (exchange.getRequestMethod().equals("GET")) {
      String id = exchange.getRequestURI().getQuery().replaceAll(".*=", "");
      boolean found =
          kept.containsKey(id) && exchange.getRequestURI().getQuery().startsWith("statementId");
      answer(exchange, found ? 200 : 404, found ? kept.get(id).toString() : "");
      return;
    }
    requests++;
    JsonNode batch = Lrs.JSON.readTree(exchange.getRequestBody().readAllBytes());
    Integer mood = moods.poll();
    if (mood != null) {
      answer(exchange, mood, "not now");
      return;
    }
    for (JsonNode statement : batch) {
      String id = statement.path("id").asText();
      if (disliked.contains(id)) {
        answer(exchange, 400, "{\"message\":\"statement " + id + " has a wrong verb\"}");
        return;
      }
      if (kept.containsKey(id)) {
        answer(exchange, 409, "conflict");
        return;
      }
    }
    batch.forEach(
        statement -> {
          kept.put(statement.path("id").asText(), statement);
          taken.add(statement.path("id").asText());
        });
    answer(
        exchange,
        200,
        taken.subList(taken.size() - batch.size(), taken.size()).stream()
            .map(id -> '"' + id + '"')
            .collect(Collectors.joining(",", "[", "]")));
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
