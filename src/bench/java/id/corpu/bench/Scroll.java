package id.corpu.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Reads a whole store by its {@code more} links, one page after another. */
final class Scroll {

  private static final int PAGE = 500;

  private final HttpClient client = HttpClient.newHttpClient();
  private final String address;
  private final String authorization;

  Scroll(String address, String authorization) {
    this.address = address;
    this.authorization = authorization;
  }

  /** Statements a second over the whole store, which has so many. */
  String measure(long stored) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    long pages = 0;
    for (String path = "/xapi/statements?limit=" + PAGE; !path.isEmpty(); pages++) {
      String body =
          client.send(
                  HttpRequest.newBuilder(URI.create(address + path))
                      .header("Authorization", authorization)
                      .header("X-Experience-API-Version", "1.0.3")
                      .build(),
                  HttpResponse.BodyHandlers.ofString())
              .body();
      int more = body.lastIndexOf("\"more\":\"") + "\"more\":\"".length();
      path = body.substring(more, body.lastIndexOf('"'));
    }
    if (pages < stored / PAGE) {
      throw new IOException("only " + pages + " pages of a store of " + stored);
    }
    return String.format(java.util.Locale.ROOT, "%.0f statements/s in %d pages", stored / ((System.nanoTime() - begin) / 1e9), pages);
  }
}
