package id.corpu.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Prints the lines that the portal adds to a progress file, each once. */
final class ProgressEcho implements Runnable {

  private final Path file;
  private int printed;

  /**
   * @param file need not exist yet
   */
  ProgressEcho(Path file) {
    this.file = file;
  }

  @Override
  public void run() {
    List<String> lines = lines();
    for (; printed < lines.size(); printed++) {
      System.out.println(lines.get(printed));
    }
  }

  private List<String> lines() {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException beingWritten) {
      return List.of();
    }
  }
}
