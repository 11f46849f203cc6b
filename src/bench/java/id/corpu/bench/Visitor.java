package id.corpu.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** A person at a browser without a screen: signs in through the form and keeps the session. */
final class Visitor {

  private final String address;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

  private Visitor(String address) {
    this.address = address;
  }

  static Visitor signIn(String address, String name, String password) throws IOException, InterruptedException {
    Visitor visitor = new Visitor(address);
    String page = visitor.get("/masuk");
    StringBuilder form = new StringBuilder();
    java.util.regex.Matcher inputs =
        java.util.regex.Pattern.compile("<(?:input|button)[^>]*name=\"([^\"]+)\"[^>]*>").matcher(page);
    while (inputs.find()) {
      String field = inputs.group(1);
      java.util.regex.Matcher given = java.util.regex.Pattern.compile("value=\"([^\"]*)\"").matcher(inputs.group());
      String value = field.equals("nama") ? name : field.equals("sandi") ? password : given.find() ? given.group(1) : "";
      if (!field.equals("q")) {
        form.append(form.isEmpty() ? "" : "&").append(encode(field)).append('=').append(encode(value));
      }
    }
    HttpResponse<String> answer =
        visitor.client.send(
            HttpRequest.newBuilder(URI.create(address + "/masuk"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 302) {
      throw new IOException("Sign-in of " + name + " answered " + answer.statusCode());
    }
    visitor.get("/"); // takes the greeting that came with the sign-in, and its cookie
    return visitor;
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
