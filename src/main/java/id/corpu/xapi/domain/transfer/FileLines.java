package id.corpu.xapi.domain.transfer;

import id.corpu.xapi.domain.check.Finding;
import id.corpu.xapi.domain.multipart.Limits;
import id.corpu.xapi.domain.transfer.LineReader.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the lines of a file in their order: statements, and before a statement the data of its
 * attachments.
 */
public final class FileLines {

  private final Limits limits;
  private final Map<String, byte[]> data = new HashMap<>();
  private long held;
  private Finding problem;

  public FileLines(Limits limits) {
    this.limits = limits;
  }

  /** What the check says of a statement's line; empty for a blank one and for data. */
  public Optional<CheckedLine> check(Line line) {
    if (line.content() == null) {
      return Optional.of(refused(line, tooLarge()));
    }
    if (isBlank(line.content())) {
      return Optional.empty();
    }
    if (DataLine.is(line.content())) {
      hold(line.content());
      return Optional.empty();
    }
    CheckedLine checked =
        problem == null
            ? StatementLines.check(line.number(), line.content(), data)
            : StatementLines.check(line.number(), line.content(), data).refused(problem);
    forget();
    return Optional.of(checked);
  }

  private void hold(byte[] content) {
    try {
      DataLine read = DataLine.read(content);
      held += read.content().length;
      if (held > limits.whole() || read.content().length > limits.attachment()) {
        problem = tooLarge();
        data.clear();
      } else {
        data.put(read.sha2(), read.content());
      }
    } catch (IllegalArgumentException e) {
      problem =
          new Finding("HASH_DIFFERS", "XAPI-00132", "attachments", "Data before it are broken.");
    }
  }

  private void forget() {
    data.clear();
    held = 0;
    problem = null;
  }

  private CheckedLine refused(Line line, Finding finding) {
    forget();
    return new CheckedLine(line.number(), null, Optional.empty(), List.of(finding));
  }

  private Finding tooLarge() {
    return new Finding(
        "TOO_LARGE", "XAPI-00328", "$", "The line or the data before it are over the limit.");
  }

  private static boolean isBlank(byte[] content) {
    for (byte b : content) {
      if (!Character.isWhitespace(b)) {
        return false;
      }
    }
    return true;
  }
}
