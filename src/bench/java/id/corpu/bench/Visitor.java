package id.corpu.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person at a browser without a screen: signs in through the form and keeps the session. */
final class Visitor {

  private static final Pattern FORM = Pattern.compile("<form.*?</form>", Pattern.DOTALL);
  private static final Pattern FIELD = Pattern.compile("<(?:input|button|select|textarea)[^>]*name=\"([^\"]+)\"[^>]*>");
  private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

  private final String address;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

  private Visitor(String address) {
    this.address = address;
  }

  static Visitor signIn(String address, String name, String password) throws IOException, InterruptedException {
    Visitor visitor = new Visitor(address);
    HttpResponse<String> answer = visitor.submit("/masuk", "sandi", Map.of("nama", name, "sandi", password));
    if (answer.statusCode() != 302) {
      throw new IOException("Sign-in of " + name + " answered " + answer.statusCode());
    }
    visitor.get("/"); // takes the greeting that came with the sign-in, and its cookie
    return visitor;
  }

  /**
   * Fills in a form and presses its button.
   *
   * @param having name of a field by which the form is found on the page
   * @param typed values by field; the others are sent as the page has them
   */
  HttpResponse<String> submit(String path, String having, Map<String, String> typed)
      throws IOException, InterruptedException {
    String form =
        FORM.matcher(get(path))
            .results()
            .map(MatchResult::group)
            .filter(found -> found.contains("name=\"" + having + "\""))
            .findFirst()
            .orElseThrow(() -> new IOException(path + " has no form with " + having));
    StringBuilder body = new StringBuilder();
    Matcher fields = FIELD.matcher(form);
    while (fields.find()) {
      String field = fields.group(1);
      Matcher given = VALUE.matcher(fields.group());
      String value = typed.getOrDefault(field, given.find() ? given.group(1) : "");
      body.append(body.isEmpty() ? "" : "&").append(encode(field)).append('=').append(encode(value));
    }
    return client.send(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** The page's text; anything but 200 is an error. */
  String get(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(path + " answered " + answer.statusCode());
    }
    return answer.body();
  }

  /** The page's text after following redirects, or nothing when it answers with an error. */
  String getOrEmpty(String path) throws IOException, InterruptedException {
    HttpClient follower =
        HttpClient.newBuilder().cookieHandler(cookies).followRedirects(HttpClient.Redirect.NORMAL).build();
    HttpResponse<String> answer =
        follower.send(HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
    return answer.statusCode() == 200 ? answer.body() : "";
  }

  /** Sends JSON as the portal's own scripts do; the answer with whatever status it has. */
  HttpResponse<String> send(String method, String path, String json) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/json")
            .header("X-CorpU-Request", "1")
            .method(method, HttpRequest.BodyPublishers.ofString(json))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** The Cookie header of the session. */
  String cookie() {
    return cookies.getCookieStore().getCookies().stream()
        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
