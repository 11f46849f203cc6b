package id.corpu.bench;

import com.sun.management.ThreadMXBean;
import id.corpu.jp.application.policies.PolicyReader;
import id.corpu.jp.domain.Conversion;
import id.corpu.jp.domain.Effort;
import id.corpu.jp.domain.LearningActivity;
import id.corpu.jp.domain.Policy;
import id.corpu.jp.domain.Scope;
import id.corpu.people.AsnType;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * The engine's figures on one thread: a million events of 5,000 person-years turned into ledger lines, and one
 * person's year once more. {@code mvn -Pbench verify -Dbench.main=id.corpu.bench.ConversionBench}. Rounds before the
 * measured ones let the compiler settle; the median round counts, and every line goes into a sum that is printed, so
 * that nothing is optimised away.
 */
public final class ConversionBench {

  private static final int YEARS = 5_000;
  private static final int EVENTS = 200;
  private static final int WARM_UP = 5;
  private static final int MEASURED = 9;
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  private final Conversion conversion;
  private final List<List<LearningActivity>> years;
  private long lines;

  private ConversionBench(Policy policy) {
    conversion = Conversion.of(policy, AsnType.PPPK);
    Random random = new Random(20260101);
    years = new ArrayList<>();
    for (int i = 0; i < YEARS; i++) {
      years.add(year(policy, random));
    }
  }

  public static void main(String[] arguments) throws IOException {
    Path directory = Path.of("target", "bench-conversion").toAbsolutePath();
    Files.createDirectories(directory);
    Report report = new Report();
    for (Policy policy : PolicyReader.all(Path.of("content", "regulations"))) {
      new ConversionBench(policy).measure(policy.id(), report);
    }
    report.write(directory.resolve("results.md"));
  }

  private void measure(String id, Report report) {
    for (int i = 0; i < WARM_UP; i++) {
      all();
    }
    double[] seconds = new double[MEASURED];
    long before = allocated();
    for (int i = 0; i < MEASURED; i++) {
      long start = System.nanoTime();
      all();
      seconds[i] = (System.nanoTime() - start) / 1e9;
    }
    double bytes = (allocated() - before) / (double) MEASURED / YEARS / EVENTS;
    Arrays.sort(seconds);
    report.add("a million events, " + id, "4 s", String.format(Locale.ROOT, "%.2f s", seconds[MEASURED / 2]));
    report.add("allocated per event, " + id, "-", String.format(Locale.ROOT, "%.0f bytes", bytes));
    report.add(
        "a person's year of " + EVENTS + " events once more, " + id,
        "5 ms",
        String.format(Locale.ROOT, "%.3f ms", seconds[MEASURED / 2] * 1000 / YEARS));
    System.out.println("lines: " + lines);
  }

  private void all() {
    for (List<LearningActivity> year : years) {
      lines += conversion.convert(year).size();
    }
  }

  private static long allocated() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
  }

  /** Mostly short study, as the portal records it, with sessions, days and programmes between. */
  private static List<LearningActivity> year(Policy policy, Random random) {
    List<LearningActivity> year = new ArrayList<>(EVENTS);
    for (int i = 0; i < EVENTS; i++) {
      String id = String.format("s%04d", i);
      Scope scope = random.nextInt(20) == 0 ? Scope.INTERNATIONAL : Scope.NATIONAL;
      LocalDate day = FIRST.plusDays(random.nextInt(365));
      year.add(
          switch (random.nextInt(10)) {
            case 0 -> LearningActivity.sessions(id, "coaching", scope, day, 1);
            case 1 -> new LearningActivity(id, "seminar-conference", scope, "", new Effort.Days(List.of(day), null));
            case 2 -> LearningActivity.programme(id, "course", scope, day, BigDecimal.valueOf(2));
            case 3 -> study(id, "self-study", scope, day, policy, random);
            default -> study(id, "e-learning", scope, day, policy, random);
          });
    }
    return year;
  }

  private static LearningActivity study(
      String id, String pathway, Scope scope, LocalDate day, Policy policy, Random random) {
    return LearningActivity.study(
        id, pathway, scope, day.atTime(random.nextInt(24), random.nextInt(60)), policy.zone(), 5 + random.nextInt(60));
  }
}
