package id.corpu.xapi.interop;

import id.corpu.testing.ToolCredential;
import id.corpu.xapi.ToolCalls;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Requests in the shape that TinCanJava's RemoteLRS gives them on the wire: every one has a body of
 * unknown length, an empty one too, and a content type unless it is a GET.
 */
final class TinCanWire {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final ToolCalls tool = ToolCredential.tool("all");

  /** What the library keeps of an answer. */
  record Answer(int status, Map<String, String> headers, byte[] content) {

    String text() {
      return new String(content, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The tag as the library keeps it for the next change. */
    String etag() {
      return headers.get("ETag").toLowerCase(java.util.Locale.ROOT);
    }
  }

  Answer get(String resource, Map<String, String> parameters) throws Exception {
    return send("GET", resource, parameters, null, new byte[0], Map.of());
  }

  Answer send(
      String method,
      String resource,
      Map<String, String> parameters,
      String contentType,
      byte[] content,
      Map<String, String> headers)
      throws Exception {
    String address = resource.startsWith("http") ? resource : tool.base() + resource;
    String asked = parameters.isEmpty() ? address : ToolCalls.path(address, parameters);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(asked))
            .header("X-Experience-API-Version", "1.0.1")
            .header("Authorization", tool.authorization())
            .method(method, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(content)));
    headers.forEach(request::header);
    if (contentType != null) {
      request.header("Content-Type", contentType);
    } else if (!method.equals("GET")) {
      request.header("Content-Type", "application/octet-stream");
    }
    HttpResponse<byte[]> answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    Map<String, String> kept = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    answer.headers().map().forEach((name, values) -> kept.put(name, values.get(values.size() - 1)));
    return new Answer(answer.statusCode(), kept, answer.body());
  }

  /** Names of an answer's headers as they come over the wire. */
  Set<String> spelledHeaders(String resource, Map<String, String> parameters) throws IOException {
    String address = tool.base() + ToolCalls.path(resource, parameters);
    HttpURLConnection connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
    connection.setRequestProperty("X-Experience-API-Version", "1.0.1");
    connection.setRequestProperty("Authorization", tool.authorization());
    return connection.getHeaderFields().keySet();
  }

  /** The page behind a more link, which the library puts behind host and port. */
  Answer more(String moreUrl) throws Exception {
    URI base = URI.create(tool.base());
    return get("http://" + base.getHost() + ":" + base.getPort() + moreUrl, Map.of());
  }
}
