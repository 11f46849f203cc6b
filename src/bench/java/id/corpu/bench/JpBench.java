package id.corpu.bench;

import id.corpu.bench.Wrk.Request;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * The figures of JP with 4,000 ASN: a year recomputed after a statement, everybody's year derived anew, a change of rules looked at for everybody, and the
 * officers' queue among 100,000 claims. Load, portal and database on the same machine. With {@code BENCH_PART=ledgers} in the environment the queue is left out.
 */
public final class JpBench {

  private static final int CLAIMS = 100_000;
  private static final int SECONDS = 20;

  /** Statements that are sent one by one, each to the ledger of somebody else. */
  private static final int STATEMENTS = 600;

  private final City city;
  private final Path directory;
  private final Path recording;
  private final Report report = new Report();

  private JpBench(City city, Path directory) {
    this.city = city;
    this.directory = directory;
    this.recording = directory.resolve("jobs.jfr");
  }

  public static void main(String[] arguments) throws Exception {
    Path directory = Path.of("target", "bench").toAbsolutePath();
    Files.createDirectories(directory);
    Path recording = directory.resolve("jobs.jfr");
    Files.deleteIfExists(recording);
    System.setProperty("corpu.jvm", "-XX:StartFlightRecording=filename=" + recording + ",dumponexit=true,settings=none,+corpu.Job#enabled=true");
    try (City city = new City(directory, true)) {
      JpBench bench = new JpBench(city, directory);
      city.start();
      bench.report.add("statements stored", "-", city.ask("SELECT COUNT(*) FROM xapi_statement"));
      bench.ledgers();
      bench.preview();
      if (!"ledgers".equals(System.getenv("BENCH_PART"))) {
        bench.queue();
      }
      city.stop();
      bench.jobs();
      bench.report.write(directory.resolve("jp-results.md"));
    }
  }

  /** Rebuilt twice: the first time the compiler has not seen the engine. */
  private void ledgers() throws Exception {
    report.add("rebuild of all person-years of this year, first", "< 20 s", Rebuild.measure(city));
    report.add("the same again", "< 20 s", Rebuild.measure(city));
    new Promptness(city).send(STATEMENTS);
    while (!"0".equals(city.ask("SELECT COUNT(*) FROM platform_job"))) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  /** From the button to the figures, by the times that the preview keeps. */
  private void preview() throws Exception {
    Visitor dewi = Visitor.signIn(city.address(), "dewi@demo.corpu", city.password());
    int year = LocalDate.now(ZoneId.of("Asia/Jakarta")).getYear();
    int status =
        dewi.submit("/kelola/jp?atur=minutesPerJp", "berlaku", Map.of("nilai", "60", "berlaku", year + "-01-01")).statusCode();
    String id = city.ask("SELECT MAX(id) FROM jp_preview");
    if (status != 302 || id == null) {
      throw new IllegalStateException("the preview was answered " + status);
    }
    while (city.ask("SELECT finished_at FROM jp_preview WHERE id = " + id) == null) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    report.add(
        "preview of 60 minutes for one JP, for everybody",
        "< 20 s",
        city.ask(
            "SELECT CONCAT(ROUND(TIMESTAMPDIFF(MICROSECOND, started_at, finished_at) / 1000000, 1), ' s, ', done, ' person-years, ',"
                + " (SELECT COUNT(*) FROM jp_preview_person WHERE preview_id = " + id + "), ' changed, ', state) FROM jp_preview WHERE id = " + id));
  }

  private void queue() throws Exception {
    fill();
    report.add("claims stored", "100,000", city.ask("SELECT COUNT(*) FROM jp_claim"));
    report.add("of these waiting", "-", city.ask("SELECT COUNT(*) FROM jp_claim WHERE state = 'SUBMITTED'"));
    Wrk wrk = new Wrk(directory, city.address());
    String dewi = Visitor.signIn(city.address(), "dewi@demo.corpu", city.password()).cookie();
    String wayan = Visitor.signIn(city.address(), "wayan@demo.corpu", city.password()).cookie();
    String unit = city.ask("SELECT unit_id FROM jp_claim GROUP BY unit_id ORDER BY COUNT(*) DESC LIMIT 1");
    String goal = "p95 < 60 ms";
    report.add("queue of the city, 1 officer", goal, wrk.run(List.of(Request.get(dewi, "/kelola/klaim")), 1, SECONDS));
    report.add("queue of the city, 4 officers", goal, wrk.run(List.of(Request.get(dewi, "/kelola/klaim")), 4, SECONDS));
    report.add("its 100th page, 1 officer", goal, wrk.run(List.of(Request.get(dewi, "/kelola/klaim?hal=100")), 1, SECONDS));
    report.add("queue of the largest unit, 1 officer", goal, wrk.run(List.of(Request.get(dewi, "/kelola/klaim?unit=" + unit)), 1, SECONDS));
    report.add("accepted ones of the city, 1 officer", goal, wrk.run(List.of(Request.get(dewi, "/kelola/klaim?keadaan=ACCEPTED")), 1, SECONDS));
    report.add("queue of a unit's own officer, 1 officer", goal, wrk.run(List.of(Request.get(wayan, "/kelola/klaim")), 1, SECONDS));
    String claim =
        city.ask(
            "SELECT LOWER(INSERT(INSERT(INSERT(INSERT(HEX(uuid), 9, 0, '-'), 14, 0, '-'), 19, 0, '-'), 24, 0, '-')) FROM jp_claim"
                + " WHERE state = 'SUBMITTED' ORDER BY submitted_at LIMIT 1 OFFSET 500");
    report.add("a claim with what resembles it, 1 officer", "-", wrk.run(List.of(Request.get(dewi, "/kelola/klaim/" + claim)), 1, SECONDS));
  }

  /** Claims of all people over two years, two in five of them waiting, one certificate in fifty shown twice. */
  private void fill() throws Exception {
    long missing = CLAIMS - Long.parseLong(city.ask("SELECT COUNT(*) FROM jp_claim"));
    if (missing <= 0) {
      return;
    }
    city.change(
        "INSERT INTO jp_claim (uuid, institution_id, person_id, unit_id, state, pathway, draft, scope, title, organiser, stretches, first_day, last_day,"
            + " certificate_number, certificate_key, learned, created_at, changed_at, submitted_at, decided_at, version)"
            + " SELECT UNHEX(MD5(CONCAT('bench', n.n))), p.institution_id, p.id, p.unit_id, IF(n.n % 5 < 2, 'SUBMITTED', IF(n.n % 5 < 4, 'ACCEPTED', 'REJECTED')),"
            + " 'workshop', '{}', 'NATIONAL', CONCAT('Lokakarya ', n.n), 'Penyelenggara', CONCAT(n.day, '/', n.day), n.day, n.day,"
            + " CONCAT('B/', n.n - (n.n % 50 = 0)), CONCAT('B', n.n - (n.n % 50 = 0)), 'Belajar', n.at, n.at, n.at, IF(n.n % 5 < 2, NULL, n.at), 2"
            + " FROM (SELECT s.n, CURDATE() - INTERVAL (s.n % 700) DAY AS day, NOW(6) - INTERVAL s.n SECOND AS at FROM"
            + " (SELECT ROW_NUMBER() OVER () AS n FROM xapi_statement LIMIT " + missing + ") s) n"
            + " JOIN (SELECT id, institution_id, unit_id, ROW_NUMBER() OVER (ORDER BY id) AS r, COUNT(*) OVER () AS c FROM people_person WHERE active) p ON p.r = 1 + n.n % p.c");
    city.change(
        "INSERT IGNORE INTO jp_claim_file (sha256, media_type, size, stored_at) SELECT UNHEX(SHA2(certificate_number, 256)), 'application/pdf', 1000, NOW(6)"
            + " FROM jp_claim WHERE certificate_number LIKE 'B/%'");
    city.change(
        "INSERT IGNORE INTO jp_claim_document (uuid, claim_id, code, sha256, file_name, added_at) SELECT UNHEX(MD5(CONCAT('doc', id))), id, 'CERTIFICATE',"
            + " UNHEX(SHA2(certificate_number, 256)), 'sertifikat.pdf', NOW(6) FROM jp_claim WHERE certificate_number LIKE 'B/%'");
    city.change("INSERT INTO jp_claim_step (claim_id, kind, at, person_id) SELECT id, 'SUBMITTED', submitted_at, person_id FROM jp_claim WHERE certificate_number LIKE 'B/%'");
    city.ask("ANALYZE TABLE jp_claim, jp_claim_document");
  }

  /** What the recording has of the jobs that brought one statement into one ledger. */
  private void jobs() throws Exception {
    List<Double> times = new ArrayList<>();
    for (RecordedEvent event : RecordingFile.readAllEvents(recording)) {
      if (event.getEventType().getName().equals("corpu.Job") && "jp.ledger".equals(event.getString("kind"))) {
        times.add(event.getDuration().toNanos() / 1e6);
      }
    }
    List<Double> warm = new ArrayList<>(times.subList(times.size() / 3, times.size()));
    Collections.sort(warm);
    report.add(
        "recompute after a new statement, from the job's row to the commit",
        "< 5 ms",
        String.format(
            Locale.ROOT,
            "p50 %.1f ms, p95 %.1f ms, the last %d of %d",
            warm.get(warm.size() / 2), warm.get(warm.size() * 95 / 100), warm.size(), times.size()));
  }
}
