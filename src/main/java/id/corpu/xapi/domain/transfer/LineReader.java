package id.corpu.xapi.domain.transfer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Lines of a file one by one; a line that is too long is passed over, never held in memory. */
public final class LineReader implements AutoCloseable {

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[65_536];
  private int at;
  private int end;
  private long number;
  private long bytes;

  /**
   * A line.
   *
   * @param number counted from 1
   * @param content its bytes without the line break; null when it is too long
   */
  public record Line(long number, byte[] content) {}

  /**
   * @param longest most bytes of a line
   */
  public LineReader(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** The next line, or empty at the end. */
  public Optional<Line> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean any = false;
    boolean tooLong = false;
    while (at < end || fill()) {
      any = true;
      int until = at;
      while (until < end && buffer[until] != '\n') {
        until++;
      }
      tooLong = tooLong || line.size() + until - at > longest;
      if (!tooLong) {
        line.write(buffer, at, until - at);
      }
      boolean complete = until < end;
      bytes += until - at + (complete ? 1 : 0);
      at = complete ? until + 1 : until;
      if (complete) {
        break;
      }
    }
    return any
        ? Optional.of(new Line(++number, tooLong ? null : line.toByteArray()))
        : Optional.empty();
  }

  /** How many lines were read. */
  public long number() {
    return number;
  }

  /** How many bytes were read. */
  public long bytes() {
    return bytes;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
