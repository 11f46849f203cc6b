package id.corpu.testing;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs in as a browser does, but shows cookies and redirects; keeps neither. */
public final class SignInClient {

  private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
  private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
  private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");
  private static final Pattern SESSION = Pattern.compile("corpu=([^;]+)");

  private final HttpClient http = HttpClient.newHttpClient();
  private final String base;
  private final String forwardedFor;

  public SignInClient(String base) {
    this(base, null);
  }

  /** A browser elsewhere, of which the portal's proxy tells. */
  public SignInClient(String base, String forwardedFor) {
    this.base = base;
    this.forwardedFor = forwardedFor;
  }

  /** What came back; session is null when no cookie was set. */
  public record Answer(int status, String location, String session) {}

  /** Fills in the form of the sign-in page and sends it. */
  public Answer signIn(String name, String password, String destination, String session)
      throws IOException, InterruptedException {
    String page = "/masuk?ke=" + URLEncoder.encode(destination, StandardCharsets.UTF_8);
    String form = get(page, session).body().replaceFirst("(?s)^.*?<form", "<form");
    StringJoiner body = new StringJoiner("&");
    Matcher inputs = INPUT.matcher(form);
    while (inputs.find()) {
      String field = first(NAME, inputs.group());
      String value = first(VALUE, inputs.group());
      String typed = "nama".equals(field) ? name : "sandi".equals(field) ? password : value;
      body.add(field + "=" + URLEncoder.encode(unescaped(typed), StandardCharsets.UTF_8));
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + "/masuk"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("f=f&" + body));
    if (session != null) {
      request.header("Cookie", "corpu=" + session);
    }
    if (forwardedFor != null) {
      request.header("X-Forwarded-For", forwardedFor);
    }
    HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    String cookie = String.join("\n", answer.headers().allValues("Set-Cookie"));
    Matcher set = SESSION.matcher(cookie);
    String given = null;
    while (set.find()) {
      given = set.group(1);
    }
    return new Answer(answer.statusCode(), location(answer), given);
  }

  /** Status of a page for a session. */
  public int status(String path, String session) throws IOException, InterruptedException {
    return get(path, session).statusCode();
  }

  /** Where a page leads for a session, or null. */
  public String location(String path, String session) throws IOException, InterruptedException {
    return location(get(path, session));
  }

  private HttpResponse<String> get(String path, String session)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
    if (session != null) {
      request.header("Cookie", "corpu=" + session);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse(null);
  }

  private static String first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? found.group(1) : "";
  }

  private static String unescaped(String html) {
    return html.replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
