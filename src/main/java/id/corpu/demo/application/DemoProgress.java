package id.corpu.demo.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Says how far the loading is, every few seconds: in the server's log, and as lines of {@code
 * demo-progress.txt}, which the launcher echoes to the terminal.
 */
final class DemoProgress {

  private static final Logger LOG = Logger.getLogger(DemoProgress.class.getName());
  private static final Duration PAUSE = Duration.ofSeconds(3);

  private final Path file;
  private final Clock clock;
  private final Instant begun;
  private Instant said = Instant.EPOCH;

  DemoProgress(Path dataDirectory, Clock clock) {
    this.file = dataDirectory.resolve("demo-progress.txt");
    this.clock = clock;
    this.begun = clock.instant();
    try {
      Files.createDirectories(dataDirectory);
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The demo's progress file cannot be written", e);
    }
  }

  /** Says it now. */
  synchronized void say(String what) {
    said = clock.instant();
    String line =
        String.format("Demo data: %s (%d s)", what, Duration.between(begun, said).toSeconds());
    LOG.info(line);
    try {
      Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      LOG.log(Level.FINE, "The demo's progress file cannot be written", e);
    }
  }

  /** Says it unless something was said a moment ago. */
  synchronized void count(String what, long done, long all) {
    if (Duration.between(said, clock.instant()).compareTo(PAUSE) >= 0) {
      say(String.format("%s, %,d of %,d", what, done, all));
    }
  }
}
