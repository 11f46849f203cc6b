package id.corpu.xapi.domain;

import java.util.List;
import java.util.Optional;

/**
 * A page of statements.
 *
 * @param rows its statements
 * @param cursor where the next page begins, if there is one
 */
public record Page(List<Row> rows, Optional<Long> cursor) {

  /** A statement and its key. */
  public record Row(long key, String json) {}

  /** The first {@code limit} rows; a row more than that says that there is another page. */
  public static Page of(List<Row> rows, int limit) {
    List<Row> shown = rows.subList(0, Math.min(limit, rows.size()));
    boolean more = rows.size() > limit;
    return new Page(
        shown, more ? Optional.of(shown.get(shown.size() - 1).key()) : Optional.empty());
  }
}
