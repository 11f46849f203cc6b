package id.corpu.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The record store's figures: a million statements of 1.42 kB by 5,000 actors about 200 activities, load, portal
 * and database on the same cores, every commit on disk before it is acknowledged.
 */
public final class StoreBench {

  private static final long STORED = 1_000_000;
  private static final int SECONDS = 20;
  private static final String AGENT = "{\"account\":{\"homePage\":\"https://kota.example.go.id\",\"name\":\"asn-%d\"}}";
  private static final String BASE = "https://kota.example.go.id/xapi/";

  private final City city;
  private final Path directory;
  private final Report report = new Report();
  private final String authorization = "Basic " + Base64.getEncoder().encodeToString("bench:bench".getBytes(StandardCharsets.UTF_8));
  private StoreLoad load;

  private StoreBench(City city, Path directory) {
    this.city = city;
    this.directory = directory;
  }

  public static void main(String[] arguments) throws Exception {
    Path directory = Path.of("target", "bench-store").toAbsolutePath();
    Files.createDirectories(directory);
    try (City city = new City(directory, false)) {
      StoreBench bench = new StoreBench(city, directory);
      bench.start();
      bench.writing();
      bench.reading();
      bench.documents();
      bench.report.add("disk per statement, all indexes", "2.5 kB", String.format(Locale.ROOT, "%.2f kB", bench.bytesPerStatement() / 1000));
      bench.report.add("resident memory of the server after all this", "700 MB", city.memory() + " MB");
      bench.report.write(directory.resolve("results.md"));
    }
  }

  private void start() throws Exception {
    city.start();
    city.change(
        "INSERT IGNORE INTO xapi_credential (store_id, access_key, secret_hash, label, scopes, created_at)"
            + " SELECT MIN(id), 'bench', UNHEX(SHA2('bench', 256)), 'bench', 'all', NOW(6) FROM people_institution");
    load = new StoreLoad(directory, city.address(), authorization);
  }

  private void writing() throws Exception {
    while (stored() < STORED) {
      System.out.println("filling: " + stored() + ", " + load.post(50, 4, 60));
    }
    report.add("statements stored before measuring", "1,000,000", stored());
    load.post(1, 4, 15);
    report.add("POST 1, 4 connections", "3,000/s, p95 6 ms", load.post(1, 4, SECONDS));
    report.add("POST 50, 4 connections, 5 min (requests of 50)", "150/s = 7,500 st/s, p95 80 ms", load.post(50, 4, 300));
    long before = stored();
    Wrk.Result eight = load.post(50, 8, 60);
    report.add("8 writers of 50 over shared activities, 60 s (requests of 50)", "0 failed", eight + "; stored " + (stored() - before));
  }

  private void reading() throws Exception {
    String goal = "2,000/s, p95 5 ms";
    report.add("GET latest 50, 4 connections", goal, load.get(List.of(statements("")), 4, SECONDS));
    report.add("GET by agent", goal, load.get(some(500, i -> agent(i)), 4, SECONDS));
    report.add("GET by verb", goal, load.get(some(8, i -> iri("verb", "verbs/v" + (i % 8 + 1))), 4, SECONDS));
    report.add("GET by registration", goal, load.get(registrations(), 4, SECONDS));
    report.add("GET by agent and verb", goal, load.get(some(500, i -> agent(i) + iri("verb", "verbs/v" + (i % 8 + 1))), 4, SECONDS));
    report.add("GET by activity", "p95 10 ms", load.get(some(200, i -> iri("activity", "activities/a" + (i % 200 + 1))), 4, SECONDS));
    report.add(
        "GET by related activity", "p95 10 ms", load.get(some(10, i -> iri("activity", "programmes/p" + i % 10) + "&related_activities=true"), 4, SECONDS));
    report.add("GET by related agent", "p95 10 ms", load.get(some(500, i -> agent(i) + "&related_agents=true"), 4, SECONDS));
    report.add("more over the whole store, pages of 500, 1 connection", "40,000 st/s", new Scroll(city.address(), authorization).measure(stored()));
  }

  private void documents() throws Exception {
    report.add("State PUT and GET, 2 kB, 4 connections", "4,000/s, p95 4 ms", load.state(4, SECONDS));
  }

  private List<String> registrations() throws Exception {
    String all = city.ask("SELECT GROUP_CONCAT(LOWER(HEX(registration))) FROM (SELECT registration FROM xapi_statement ORDER BY id DESC LIMIT 20) some");
    List<String> paths = new ArrayList<>();
    for (String hex : all.split(",")) {
      paths.add(statements("&registration=" + hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5")));
    }
    return paths;
  }

  private interface Filter {
    String of(int i);
  }

  private static List<String> some(int count, Filter filter) {
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      paths.add(statements(filter.of(i * 7 + 1)));
    }
    return paths;
  }

  private static String agent(int i) {
    return "&agent=" + URLEncoder.encode(AGENT.formatted(i % 5000 + 1), StandardCharsets.UTF_8);
  }

  private static String iri(String parameter, String name) {
    return "&" + parameter + "=" + URLEncoder.encode(BASE + name, StandardCharsets.UTF_8);
  }

  private static String statements(String filters) {
    return "/xapi/statements?limit=50" + filters;
  }

  private long stored() throws Exception {
    return Long.parseLong(city.ask("SELECT COUNT(*) FROM xapi_statement"));
  }

  /** From the files that the tables and their indexes fill. */
  private double bytesPerStatement() throws Exception {
    try (Stream<Path> files = Files.walk(directory.resolve("mariadb"))) {
      double bytes =
          files
              .filter(file -> file.getFileName().toString().matches("xapi_(statement|actor|verb|activity|attachment).*\\.ibd"))
              .mapToDouble(file -> size(file))
              .sum();
      return bytes / stored();
    }
  }

  private static double size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
