package id.corpu.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs wrk against the record store; {@code src/bench/lua/store.lua} makes the requests. */
final class StoreLoad {

  private static final int WARM_UP_SECONDS = 15;

  private final Path directory;
  private final String address;
  private final String authorization;

  StoreLoad(Path directory, String address, String authorization) {
    this.directory = directory;
    this.address = address;
    this.authorization = authorization;
  }

  /** Statements in batches, without warming up. */
  Wrk.Result post(int batch, int connections, int seconds) throws IOException, InterruptedException {
    return run("post", batch, connections, seconds);
  }

  /** State documents of 2 kB, written and read in turn. */
  Wrk.Result state(int connections, int seconds) throws IOException, InterruptedException {
    run("state", 0, connections, WARM_UP_SECONDS);
    return run("state", 0, connections, seconds);
  }

  /** Addresses in turn, after warming up. */
  Wrk.Result get(List<String> paths, int connections, int seconds) throws IOException, InterruptedException {
    Files.write(directory.resolve("paths.txt"), paths);
    run("get", 0, connections, WARM_UP_SECONDS);
    return run("get", 0, connections, seconds);
  }

  private Wrk.Result run(String kind, int batch, int connections, int seconds) throws IOException, InterruptedException {
    ProcessBuilder wrk =
        new ProcessBuilder(
                "wrk", "-t" + (batch > 1 ? 1 : Math.min(2, connections)), "-c" + connections, "-d" + seconds + "s", "--timeout", "30s", "-s", "src/bench/lua/store.lua", address)
            .redirectErrorStream(true);
    wrk.environment().put("BENCH_AUTH", authorization);
    wrk.environment().put("BENCH_KIND", kind);
    wrk.environment().put("BENCH_BATCH", Integer.toString(batch));
    wrk.environment().put("BENCH_PATHS", directory.resolve("paths.txt").toString());
    Process process = wrk.start();
    String result = null;
    StringBuilder output = new StringBuilder();
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        output.append(line).append('\n');
        result = line.startsWith("RESULT ") ? line : result;
      }
    }
    if (process.waitFor() != 0 || result == null) {
      throw new IOException("wrk failed: " + output);
    }
    return Wrk.Result.of(result);
  }
}
