package id.corpu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Gathers figures and writes them as the table that goes into {@code src/docs/benchmarks.md}. */
final class Report {

  private final List<String> rows = new ArrayList<>();

  /** A figure: what was measured, what was wanted, what came out. */
  void add(String what, String goal, Object result) {
    String row = "| " + what + " | " + goal + " | " + result + " |";
    rows.add(row);
    System.out.println(row);
  }

  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("Measured on " + LocalDate.now(java.time.ZoneOffset.UTC) + ": " + machine());
    lines.add("");
    lines.add("| what | goal | measured |");
    lines.add("|---|---|---|");
    lines.addAll(rows);
    Files.write(file, lines);
  }

  private static String machine() throws IOException {
    String processor =
        Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
            .filter(line -> line.startsWith("model name"))
            .map(line -> line.substring(line.indexOf(':') + 1).trim())
            .findFirst()
            .orElse("unknown processor");
    return Runtime.getRuntime().availableProcessors() + " cores " + processor + ", JDK " + System.getProperty("java.version");
  }
}
