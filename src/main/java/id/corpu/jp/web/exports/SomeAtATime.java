package id.corpu.jp.web.exports;

import id.corpu.jp.application.board.RecapReading;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** Walks many people some at a time, so that a city's rows are never all in memory. */
final class SomeAtATime {

  /** What is done with a row. */
  interface Row<T> {
    void write(T row) throws IOException;
  }

  /** Rows that are read part by part. */
  interface Parts<T> {
    void each(Row<T> row) throws IOException;
  }

  private SomeAtATime() {}

  /** The rows of these people, read for some of them at a time. */
  static <T> Parts<T> inParts(List<Long> people, Function<List<Long>, List<T>> read) {
    return row -> {
      int size = RecapReading.PEOPLE_AT_ONCE;
      for (int from = 0; from < people.size(); from += size) {
        for (T one : read.apply(people.subList(from, Math.min(people.size(), from + size)))) {
          row.write(one);
        }
      }
    };
  }
}
