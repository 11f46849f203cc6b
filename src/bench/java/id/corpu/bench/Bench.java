package id.corpu.bench;

import id.corpu.bench.Wrk.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The portal's figures with 4,000 ASN and a year of activity, load and portal on the same machine. */
public final class Bench {

  private static final int CLIENTS = 8;

  /** More than clients, so that two of these are seldom the same person at the same moment. */
  private static final int PEOPLE = 40;

  private static final int SECONDS = 15;

  private final City city;
  private final Report report = new Report();
  private final Path directory;
  private final List<Visitor> visitors = new ArrayList<>();
  private Wrk wrk;

  private Bench(City city, Path directory) {
    this.city = city;
    this.directory = directory;
  }

  public static void main(String[] arguments) throws Exception {
    Path directory = Path.of("target", "bench").toAbsolutePath();
    Files.createDirectories(directory);
    try (City city = new City(directory, true)) {
      Bench bench = new Bench(city, directory);
      bench.start();
      bench.pages();
      bench.search();
      bench.learning();
      bench.ledger();
      bench.report.add("resident memory of the server after all this", "< 700 MB", city.memory() + " MB");
      bench.report.write(directory.resolve("results.md"));
    }
  }

  /** The first start loads the demo city, the second is what a restart costs. */
  private void start() throws Exception {
    boolean loaded = Files.exists(directory.resolve("demo-sign-ins.txt"));
    double first = city.start();
    if (!loaded) {
      report.add("first start with loading the demo city", "< 180 s", String.format("%.1f s", first));
      city.stop();
      first = city.start();
    }
    report.add("start to first page, WAR built", "< 25 s", String.format("%.1f s, and %.1f s before it for the database", first, city.databaseSeconds()));
    report.add("statements stored", ">= 300,000", city.ask("SELECT COUNT(*) FROM xapi_statement"));
    wrk = new Wrk(directory, city.address());
    for (String email : people()) {
      visitors.add(Visitor.signIn(city.address(), email, city.password()));
    }
  }

  /** People of the demo city who have learned this year. */
  private List<String> people() throws Exception {
    String emails =
        city.ask(
            "SELECT GROUP_CONCAT(email) FROM (SELECT p.email FROM people_person p JOIN learning_enrolment e"
                + " ON e.person_id = p.id WHERE p.active AND p.email IS NOT NULL GROUP BY p.id ORDER BY p.id LIMIT " + PEOPLE + ") some");
    return List.of(emails.split(","));
  }

  private void pages() throws Exception {
    report.add("home, signed in, 8 clients", ">= 330/s, p95 < 60 ms", wrk.run(everybody("/"), CLIENTS, SECONDS));
    report.add("size of home", "< 60 KB", kilobytes("/"));
    String course = "/kursus/" + city.ask("SELECT c.slug FROM learning_course c JOIN learning_activity a ON a.course_id = c.id GROUP BY c.id ORDER BY COUNT(*) DESC LIMIT 1");
    report.add("course page of 64 activities, 8 clients", ">= 390/s", wrk.run(everybody(course), CLIENTS, SECONDS));
    report.add("size of that course page", "< 60 KB", kilobytes(course));
    report.add("board of the city, 4 clients", "-", wrk.run(List.of(Request.get(clo().cookie(), "/dasbor")), 4, SECONDS));
  }

  private void search() throws Exception {
    report.add("search page, 8 clients", "-", wrk.run(searches("/cari?q="), CLIENTS, SECONDS));
    report.add("search, titles while typing, 8 clients", "p95 < 20 ms", wrk.run(searches("/api/search/suggestions?q="), CLIENTS, SECONDS));
  }

  private List<Request> searches(String address) {
    List<Request> searches = new ArrayList<>();
    for (String query : List.of("pelayanan", "melayani", "kompetnsi", "coaching", "data+pribadi", "sertifikat+jp", "magang", "batas+harian+e-learning")) {
      searches.add(Request.get(visitors.get(searches.size() % visitors.size()).cookie(), address + query));
    }
    return searches;
  }

  private void ledger() throws Exception {
    report.add("statement sent to entry in the ledger, 1 client", "< 1 s", new Promptness(city).measure());
    report.add("JP Saya with explanations, 1 client", "ledger < 10 ms", wrk.run(everybody("/jp"), 1, SECONDS));
    report.add("rebuild of all person-years of this year", "< 30 s", Rebuild.measure(city));
  }

  private void learning() throws Exception {
    report.add("progress (heartbeats), 8 clients", ">= 1,500/s, p95 < 20 ms", wrk.run(Heartbeats.of(city, visitors), CLIENTS, SECONDS));
  }

  private Visitor clo() throws IOException, InterruptedException {
    return Visitor.signIn(city.address(), "hasan@demo.corpu", city.password());
  }

  private List<Request> everybody(String path) {
    return visitors.stream().map(visitor -> Request.get(visitor.cookie(), path)).toList();
  }

  private String kilobytes(String path) throws IOException, InterruptedException {
    return String.format("%.1f KB", visitors.get(0).get(path).length() / 1024.0);
  }
}
