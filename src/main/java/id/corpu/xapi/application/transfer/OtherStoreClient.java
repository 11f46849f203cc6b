package id.corpu.xapi.application.transfer;

import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.domain.Refusal;
import id.corpu.xapi.domain.multipart.Delivery;
import id.corpu.xapi.domain.multipart.Limits;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks another record store for a page of statements. Follows no redirect. */
@ApplicationScoped
@OpenUseCase("part of a pull, which was guarded when it began")
public class OtherStoreClient {

  /** What another store may send at once; its pages may be larger than what ours takes. */
  private static final Limits LIMITS = new Limits(64 << 20, 16 << 20, 256L << 20);

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int FAULTS = 500;
  private static final Pattern BOUNDARY =
      Pattern.compile("boundary=(?:\"([^\"]{1,70})\"|([^;\\s]{1,70}))", Pattern.CASE_INSENSITIVE);

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(20))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /**
   * What came.
   *
   * @param status HTTP status; 0 when nobody answered
   * @param retryAfter seconds that the other store asks to wait, if it does
   * @param through header with the instant up to which the other log is complete, or null
   * @param page null unless the status is 200
   */
  record Answer(int status, OptionalLong retryAfter, String through, Delivery page) {

    boolean isPassing() {
      return status == 0 || status == TOO_MANY_REQUESTS || status >= FAULTS;
    }
  }

  /**
   * Asks once.
   *
   * @throws Refusal when what came is no page
   */
  Answer ask(URI page, String version, String accessKey, String secret)
      throws InterruptedException {
    String pair = accessKey + ":" + secret;
    HttpRequest request =
        HttpRequest.newBuilder(page)
            .timeout(PATIENCE)
            .header("X-Experience-API-Version", version)
            .header("Accept", "multipart/mixed, application/json")
            .header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
            .build();
    try {
      HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        HttpHeaders headers = response.headers();
        boolean good = response.statusCode() == 200;
        return new Answer(
            response.statusCode(),
            retryAfter(headers),
            headers.firstValue("X-Experience-API-Consistent-Through").orElse(null),
            good ? delivery(body, headers.firstValue("Content-Type").orElse("")) : null);
      }
    } catch (IOException e) {
      return new Answer(0, OptionalLong.empty(), null, null);
    }
  }

  private static OptionalLong retryAfter(HttpHeaders headers) {
    String seconds = headers.firstValue("Retry-After").orElse("");
    return seconds.matches("\\d{1,6}")
        ? OptionalLong.of(Long.parseLong(seconds))
        : OptionalLong.empty();
  }

  private static Delivery delivery(InputStream body, String type) throws IOException {
    if (type.toLowerCase(java.util.Locale.ROOT).startsWith("multipart/mixed")) {
      Matcher boundary = BOUNDARY.matcher(type);
      String found =
          boundary.find()
              ? (boundary.group(1) == null ? boundary.group(2) : boundary.group(1))
              : null;
      return Delivery.of(body, found, LIMITS);
    }
    byte[] read = body.readNBytes(LIMITS.statements() + 1);
    if (read.length > LIMITS.statements()) {
      throw Refusal.bad("TOO_LARGE", "XAPI-00328", "$", "The page is over the limit.");
    }
    return Delivery.plain(read);
  }
}
