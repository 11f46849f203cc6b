package id.corpu.jp.web.exports;

import id.corpu.jp.application.ledger.EntryRow;
import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;

/** Walks the lines of a year some at a time. */
final class LinesAfter {

  /** What is done with each line. */
  interface Line {
    void write(EntryRow entry) throws IOException;
  }

  private LinesAfter() {}

  /**
   * Hands every line to the writer.
   *
   * @param after the lines after a place; empty after the last
   */
  static void each(IntFunction<List<EntryRow>> after, Line line) throws IOException {
    List<EntryRow> some = after.apply(0);
    while (!some.isEmpty()) {
      for (EntryRow entry : some) {
        line.write(entry);
      }
      some = after.apply(some.get(some.size() - 1).position());
    }
  }
}
