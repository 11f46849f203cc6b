package id.corpu.knowledge.domain;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Where an article's facts come from.
 *
 * @param title the norm or publication
 * @param reference its articles or sections, or empty
 */
public record SourceNote(String title, String reference) {

  private static final String BAR = " | ";

  /** One source a line: title, a bar, reference. Lines without words are left out. */
  public static List<SourceNote> ofLines(String lines) {
    return lines.lines().map(String::strip).filter(l -> !l.isEmpty()).map(SourceNote::of).toList();
  }

  /** The lines that {@link #ofLines} reads. */
  public static String toLines(List<SourceNote> sources) {
    return sources.stream()
        .map(s -> s.reference().isEmpty() ? s.title() : s.title() + BAR + s.reference())
        .collect(Collectors.joining("\n"));
  }

  private static SourceNote of(String line) {
    int bar = line.indexOf('|');
    return bar < 0
        ? new SourceNote(line, "")
        : new SourceNote(line.substring(0, bar).strip(), line.substring(bar + 1).strip());
  }
}
