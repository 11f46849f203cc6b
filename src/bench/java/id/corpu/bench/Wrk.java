package id.corpu.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs wrk, a load generator of Debian's packages, over a list of requests. */
final class Wrk {

  /** The server's compiler needs that long until a page's times stand still. */
  private static final int WARM_UP_SECONDS = 40;

  private final Path directory;
  private final String address;

  Wrk(Path directory, String address) {
    this.directory = directory;
    this.address = address;
  }

  /**
   * A request of the load.
   *
   * @param cookie session of the person, or empty
   * @param contentType empty for a request without a body
   * @param body {@code @SEC@} becomes a number that grows with every round of the list
   */
  record Request(String cookie, String method, String path, String contentType, String body) {

    static Request get(String cookie, String path) {
      return new Request(cookie, "GET", path, "", "");
    }

    String line() {
      return String.join("\t", cookie, method, path, contentType, body);
    }
  }

  /** What came out: requests a second, latencies in milliseconds, answers that were no success. */
  record Result(double perSecond, double p50, double p95, double p99, long failed) {

    /** Reads the line that the scripts print at their end. */
    static Result of(String line) {
      String[] part = line.split(" ");
      return new Result(
          Double.parseDouble(part[1]), Double.parseDouble(part[2]), Double.parseDouble(part[3]), Double.parseDouble(part[4]), Long.parseLong(part[5]));
    }

    @Override
    public String toString() {
      return String.format(
          java.util.Locale.ROOT, "%.0f/s, p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, %d failed", perSecond, p50, p95, p99, failed);
    }
  }

  /** Warms up, then measures with so many connections for so many seconds. */
  Result run(List<Request> requests, int connections, int seconds) throws IOException, InterruptedException {
    once(requests, connections, WARM_UP_SECONDS);
    return once(requests, connections, seconds);
  }

  private Result once(List<Request> requests, int connections, int seconds) throws IOException, InterruptedException {
    Path file = Files.write(directory.resolve("requests.tsv"), requests.stream().map(Request::line).toList());
    ProcessBuilder wrk =
        new ProcessBuilder(
                "wrk", "-t" + Math.min(2, connections), "-c" + connections, "-d" + seconds + "s", "--timeout", "10s", "-s", "src/bench/lua/load.lua", address)
            .redirectErrorStream(true);
    wrk.environment().put("BENCH_REQUESTS", file.toString());
    Process process = wrk.start();
    String result = null;
    StringBuilder output = new StringBuilder();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        output.append(line).append('\n');
        if (line.startsWith("RESULT ")) {
          result = line;
        }
      }
    }
    if (process.waitFor() != 0 || result == null) {
      throw new IOException("wrk failed: " + output);
    }
    return Result.of(result);
  }
}
