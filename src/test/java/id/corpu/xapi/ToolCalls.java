package id.corpu.xapi;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Another tool that speaks to the store.
 *
 * @param base address of the store, ending with a slash
 * @param version of xAPI that it names
 */
public record ToolCalls(String base, NewCredential credential, String version) {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  public ToolCalls speaking(String other) {
    return new ToolCalls(base, credential, other);
  }

  public ToolCalls with(NewCredential other) {
    return new ToolCalls(base, other, version);
  }

  /** Sends a request; {@code headers} are names and values in turn. */
  public HttpResponse<String> send(String method, String path, String body, String... headers)
      throws Exception {
    HttpRequest.Builder request = request(path).method(method, publisher(body));
    if (body != null) {
      request.header("Content-Type", "application/json");
    }
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  /** Sends bytes of a type. */
  public HttpResponse<String> sendBytes(String method, String path, String type, byte[] body)
      throws Exception {
    return CLIENT.send(
        request(path)
            .method(method, BodyPublishers.ofByteArray(body))
            .header("Content-Type", type)
            .build(),
        BodyHandlers.ofString());
  }

  public HttpResponse<byte[]> getBytes(String path) throws Exception {
    return CLIENT.send(request(path).build(), BodyHandlers.ofByteArray());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path))
        .header("Authorization", authorization())
        .header("X-Experience-API-Version", version);
  }

  /** Value of the header that proves who is calling. */
  public String authorization() {
    String pair = credential.key() + ":" + credential.secret();
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  private static HttpRequest.BodyPublisher publisher(String body) {
    return body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
  }

  public HttpResponse<String> get(String path, String... headers) throws Exception {
    return send("GET", path, null, headers);
  }

  public int status(String method, String path, String body, String... headers) throws Exception {
    return send(method, path, body, headers).statusCode();
  }

  /** An address with its query. */
  public static String path(String resource, Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", resource + "?", ""));
  }
}
